import { html, type Html } from '@modu/participation/page-kit';
import {
  textIn,
  type AnswerProblem,
  type Answers,
  type ElementFlow,
  type PanelFlow,
  type Questionnaire,
} from '../../../domain/src';
import type { Locale } from '@modu/participation/contracts';
import { problemMessage } from './problem-message';
import { controlId, renderQuestion, type QuestionView } from './questions';

/** What all questions of a page are shown with. */
export interface ElementsView {
  readonly questionnaire: Questionnaire;
  readonly locale: Locale;
  readonly seed: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

/** `q5` for the fifth question of the questionnaire: names may hold anything, ids may not. */
export const questionId = (questionnaire: Questionnaire, name: string): string =>
  `q${String(questionnaire.questions.findIndex((question) => question.name === name) + 1)}`;

/** Id of the control a problem is about, on the page that shows its question. */
export function problemTarget(questionnaire: Questionnaire, problem: AnswerProblem): string {
  const question = questionnaire.questionByName.get(problem.question);
  const id = questionId(questionnaire, problem.question);
  return question === undefined ? id : controlId(question, id, problem.path);
}

export const problemText = (
  view: Pick<ElementsView, 'questionnaire' | 'answers' | 'locale'>,
  problem: AnswerProblem,
): string =>
  problemMessage(problem, view.questionnaire.questionByName.get(problem.question), view.answers, view.locale);

function question(view: ElementsView, flow: ElementFlow & { readonly kind: 'question' }): Html {
  const { name } = flow.question;
  const shown: QuestionView = {
    question: flow.question,
    flow,
    locale: view.locale,
    id: questionId(view.questionnaire, name),
    fields: view.fields,
    problems: view.problems
      .filter((problem) => problem.question === name)
      .map((problem) => ({ path: problem.path, message: problemText(view, problem) })),
    seed: view.seed,
  };
  return renderQuestion(shown);
}

function panel(view: ElementsView, { panel: { title, description, path }, elements }: PanelFlow): Html {
  const heading = textIn(title, view.locale);
  const hint = textIn(description, view.locale);
  const id = `panel${path.replace(/\D+/gu, '-')}`;
  const named = heading !== '' && html` role="group" aria-labelledby="${id}"`;
  return html`<div class="section" ${named}>
    ${heading !== '' && html`<h2 id="${id}">${heading}</h2>`}
    ${hint !== '' && html`<p class="hint">${hint}</p>`} ${renderElements(view, elements)}
  </div>`;
}

/** The visible questions and groups of a page, in their order. */
export function renderElements(view: ElementsView, elements: readonly ElementFlow[]): Html {
  const visible = elements.filter((element) => element.isVisible);
  return html`${visible.map((element) =>
    element.kind === 'panel' ? panel(view, element) : question(view, element),
  )}`;
}
