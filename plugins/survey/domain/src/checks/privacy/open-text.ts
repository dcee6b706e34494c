import { setText } from '../../editing/texts';
import { writtenText } from '../../editing/conditions/naming';
import { valueAt } from '../../editing/patches';
import type { CheckContext } from '../context';
import type { Found } from '../finding';
import { plainText } from '../writing';
import { warnsAgainstPersonal } from './personal-words';

/** What is put beside a field in which people may write anything. */
export const NOTE = {
  ko: '이름, 전화번호처럼 누구인지 알 수 있는 내용은 적지 마세요.',
  en: 'Please do not write anything that shows who you are, such as a name or phone number.',
} as const;

/** Large fields for free text without the request to leave out what tells who somebody is. */
export function openText(context: CheckContext): readonly Found<'openText'>[] {
  const { json, locale, questionnaire } = context;
  return questionnaire.questions.flatMap((question): readonly Found<'openText'>[] => {
    if (question.type !== 'comment' || question.isPersonal || question.readOnly) return [];
    const path = context.pathFrom(question.path);
    const words = ['title', 'description', 'placeholder'].map((key) =>
      plainText(writtenText(valueAt(json, [...path, key]), locale)),
    );
    if (words.some(warnsAgainstPersonal)) return [];
    const before = context.text([...path, 'description']);
    const text = [before, NOTE[locale]].filter((part) => part !== '').join(' ');
    const patches = setText(json, path, { property: 'description', locale, text });
    return [{ rule: 'openText', severity: 'hint', path, details: {}, fix: { label: 'addNote', patches } }];
  });
}
