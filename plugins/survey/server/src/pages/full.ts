import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { formatNumber } from '@modu/participation/page-kit';
import { titleOf, valueInWords } from '../../../domain/src';
import type { Full } from '../services/capacity';
import type { Survey, Version } from '../services/surveys';
import { texts } from '../texts';
import { noticePage } from './notice';
import { surveyPaths } from './survey-paths';

/** How many a survey takes, and thanks. */
export const fullText = ({ locale }: CitizenRequest, { rules }: Survey): string =>
  texts[locale].full.text(formatNumber(locale, rules.responseLimit ?? 0));

/** Somebody was writing while the last place was taken. */
function surveyFullPage(request: CitizenRequest, survey: Survey): Page {
  const words = texts[request.locale].full;
  return noticePage(request, {
    title: words.title,
    text: `${fullText(request, survey)} ${words.draft}`,
    links: [{ label: words.others, path: '/surveys' }],
    languagePath: surveyPaths.start(survey.slug),
  });
}

/** Enough people gave this very answer. Whoever chose it by mistake can go on. */
function cellFullPage(
  request: CitizenRequest,
  survey: Survey,
  { version, token }: WrittenDraft,
  { question: name, value }: Full & { kind: 'cell' },
): Page {
  const { locale } = request;
  const words = texts[locale].full;
  const question = version.questionnaire.questionByName.get(name);
  const answer = valueInWords(question, value, locale);
  const asked = question === undefined ? name : titleOf(question, locale);
  const path = surveyPaths.page(survey.slug, token, question?.page ?? 0);
  return noticePage(request, {
    title: words.cellTitle(answer),
    text: `${words.cellText(asked, answer)} ${words.cellChange}`,
    links: [
      { label: words.others, path: '/surveys' },
      { label: words.change, path },
    ],
    languagePath: path,
  });
}

/** The draft that finds no place, and the version it answers. */
interface WrittenDraft {
  readonly version: Version;
  readonly token: string;
}

/** There is no place left for what somebody is writing. */
export const fullPage = (request: CitizenRequest, survey: Survey, draft: WrittenDraft, full: Full): Page =>
  full.kind === 'survey' ? surveyFullPage(request, survey) : cellFullPage(request, survey, draft, full);
