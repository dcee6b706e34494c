import type { Locale } from '@modu/participation/contracts';
import {
  checkPage,
  fieldsFromAnswers,
  readFlow,
  readQuestionnaire,
  surveyTexts,
  withBlankItems,
  type Answers,
  type Questionnaire,
} from '../../../domain/src';
import { renderElements } from '../pages/elements';
import { sampleQuestionnaire } from './sample-questionnaire';

const context = { today: '2025-11-12' };

function read(json: unknown): Questionnaire {
  const reading = readQuestionnaire(json);
  if (!reading.ok) throw new Error('no questionnaire');
  return reading.questionnaire;
}

interface Wishes {
  readonly page?: number;
  readonly answers?: Answers;
  readonly locale?: Locale;
  /** Whether the page comes back with what is wrong. */
  readonly isChecked?: boolean;
  readonly json?: unknown;
  /** Whether the page has what its script needs. */
  readonly isLive?: boolean;
}

/** The questions of one page as HTML, without the spaces that its source has. */
export function rendered({
  page = 0,
  answers = {},
  locale = 'ko',
  isChecked = false,
  json,
  isLive = false,
}: Wishes): string {
  const questionnaire = read(json ?? sampleQuestionnaire);
  const flow = readFlow(questionnaire, answers, context);
  const checked = checkPage(questionnaire, page, answers, context);
  const elements = flow.pages[page]?.elements ?? [];
  const view = {
    questionnaire,
    locale,
    answers,
    flow,
    texts: surveyTexts(questionnaire, flow, answers, locale),
    seed: 'seed',
    fileLimits: { maxFileBytes: 10_000_000, maxResponseBytes: 50_000_000 },
    fileAddress: (id: string) => `/files/${id}`,
    fields: fieldsFromAnswers(questionnaire, page, answers),
    isLive,
    blank: isLive ? readFlow(questionnaire, withBlankItems(flow, answers), context) : undefined,
    problems: isChecked && !checked.ok ? checked.problems : [],
  };
  return renderElements(view, elements).toString().replace(/\s+/gu, ' ').replace(/ >/gu, '>');
}

/** A questionnaire of one question. */
export const one = (element: Record<string, unknown>): unknown => ({
  showQuestionNumbers: true,
  pages: [{ elements: [{ name: 'q', title: 'T', ...element }] }],
});
