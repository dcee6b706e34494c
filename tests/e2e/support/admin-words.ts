import { createIntl } from 'react-intl';
import participationEn from '../../../plugins/participation/admin/src/translations/en.json';
import participationKo from '../../../plugins/participation/admin/src/translations/ko.json';
import surveyLabelsEn from '../../../plugins/survey/admin/src/translations/content-manager/en.json';
import surveyLabelsKo from '../../../plugins/survey/admin/src/translations/content-manager/ko.json';
import surveyEditorEn from '../../../plugins/survey/admin/src/translations/editor/en.json';
import surveyEditorKo from '../../../plugins/survey/admin/src/translations/editor/ko.json';
import surveyEn from '../../../plugins/survey/admin/src/translations/en.json';
import surveyKo from '../../../plugins/survey/admin/src/translations/ko.json';
import voteLabelsEn from '../../../plugins/vote/admin/src/translations/content-manager/en.json';
import voteLabelsKo from '../../../plugins/vote/admin/src/translations/content-manager/ko.json';
import voteEn from '../../../plugins/vote/admin/src/translations/en.json';
import voteKo from '../../../plugins/vote/admin/src/translations/ko.json';
import type { Language } from './test';

const messages = {
  ko: { participation: participationKo, survey: { ...surveyKo, ...surveyEditorKo }, vote: voteKo },
  en: { participation: participationEn, survey: { ...surveyEn, ...surveyEditorEn }, vote: voteEn },
} as const;

const labels = {
  ko: { ...surveyLabelsKo, ...voteLabelsKo },
  en: { ...surveyLabelsEn, ...voteLabelsEn },
} as const;

/** What the content manager calls a field of the plugins' content types. */
export function fieldLabel(language: Language, uid: string, field: string): string {
  const label = new Map(Object.entries(labels[language])).get(
    `content-manager.content-types.${uid}.${field}`,
  );
  if (label === undefined) throw new Error(`${uid} has no ${language} label for ${field}`);
  return label;
}

/** What Strapi's own dictionary calls the things these tests touch. */
export const strapiWords = {
  ko: { email: '이메일', password: '비밀번호', login: '로그인', publish: /^(?:발행|배포|Publish)$/u },
  en: { email: 'Email', password: 'Password', login: 'Login', publish: /^Publish$/u },
} as const;

/**
 * The plugins' own words in an administrator's language.
 *
 * @example adminWords('ko').survey('surveys.create')
 */
export function adminWords(language: Language) {
  const of =
    <Plugin extends keyof (typeof messages)['en']>(plugin: Plugin) =>
    (
      id: keyof (typeof messages)['en'][Plugin] & string,
      values: Readonly<Record<string, string | number>> = {},
    ): string => {
      const all: Readonly<Record<string, string>> = messages[language][plugin];
      return createIntl({ locale: language, messages: all }).formatMessage({ id }, values);
    };
  return { participation: of('participation'), survey: of('survey'), vote: of('vote') };
}
