import { html, type Html } from '@modu/participation/page-kit';
import {
  fieldName,
  itemField,
  questionTexts,
  type AnswerProblem,
  type Answers,
  type ElementFlow,
  type ItemFlow,
  type QuestionFlow,
  type FileLimits,
  type Flow,
  type PanelFlow,
  type Questionnaire,
  type Texts,
} from '../../../domain/src';
import type { Locale } from '@modu/participation/contracts';
import { problemMessage } from './problem-message';
import { slot, slotMark } from './live';
import { pipedIn } from './piped';
import { innerId, placeOf, restOf, type ProblemPlace } from './problem-place';
import { controlId, NEW_ITEM, renderQuestion, type QuestionView } from './questions';

/** What all questions of a page are shown with. */
export interface ElementsView {
  readonly questionnaire: Questionnaire;
  readonly locale: Locale;
  readonly texts: Texts;
  readonly flow: Flow;
  readonly seed: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
  /** The site's own, for questions about files. */
  readonly fileLimits: FileLimits;
  /** Where a file that was uploaded can be looked at. */
  readonly fileAddress: (id: string) => string;
  /** Answers on this page change the page itself, if a script is there to do it. */
  readonly isLive: boolean;
  /** The flow with one more row or panel wherever they are added, on a page that is live. */
  readonly blank: Flow | undefined;
}

/** `q5` for the fifth question of the questionnaire: names may hold anything, ids may not. */
export const questionId = (questionnaire: Questionnaire, name: string): string =>
  `q${String(questionnaire.questions.findIndex((question) => question.name === name) + 1)}`;

/** Where a problem is: on which control, of which question, in the words of the page. */
export function placeOfProblem(
  view: Pick<ElementsView, 'questionnaire' | 'locale' | 'texts'>,
  flow: Flow,
  { question, path }: Pick<AnswerProblem, 'question' | 'path'>,
): ProblemPlace | undefined {
  const shown = flow.questions.get(question);
  const id = questionId(view.questionnaire, question);
  return shown && placeOf(shown, id, path, view.texts, view.locale);
}

/** Id of the control a problem is about, on the page that shows its question. */
export const targetOf = ({ shown, id, path, isItem }: ProblemPlace): string =>
  isItem ? id : controlId(shown, id, path);

/** What is wrong, in words. */
export function problemText(problem: AnswerProblem, place: ProblemPlace | undefined, locale: Locale): string {
  if (place === undefined) return problemMessage(problem, undefined, {}, locale);
  const { shown, path } = place;
  return problemMessage({ ...problem, path }, shown.question, shown.answers, locale);
}

/** What differs between the questions of a page and those of a row or a panel. */
interface Surroundings {
  readonly texts: Texts;
  readonly item: ItemFlow | undefined;
  readonly idOf: (name: string) => string;
  readonly fieldOf: (name: string) => string;
  readonly problemsOf: (name: string) => QuestionView['problems'];
  /** Its questions in the flow with one more row or panel. */
  readonly blankOf: (name: string) => QuestionFlow | undefined;
}

function question(view: ElementsView, around: Surroundings, flow: QuestionFlow): Html {
  const { name } = flow.question;
  const shown: QuestionView = {
    question: flow.question,
    flow,
    locale: view.locale,
    texts: questionTexts(around.texts, flow, around.item),
    field: around.fieldOf(name),
    id: around.idOf(name),
    fields: view.fields,
    problems: around.problemsOf(name),
    seed: view.seed,
    fileLimits: view.fileLimits,
    fileAddress: view.fileAddress,
    isLive: view.isLive,
    blank: around.blankOf(name),
    renderItem: (item, index) => render(view, insideOf(shown, item, index), item.elements),
    isPlacedInside: (path) =>
      flow.items.some((item) => [...item.questions.keys()].some((inner) => isIn(path, item, inner))),
  };
  return renderQuestion(shown);
}

const isIn = (path: string, item: ItemFlow, name: string): boolean =>
  restOf(path, `${item.key}/${name}`) !== undefined;

function insideOf(outer: QuestionView, item: ItemFlow, index: number): Surroundings {
  return {
    texts: outer.texts,
    item,
    idOf: (name) => innerId(outer.id, index, item, name),
    fieldOf: (name) => itemField(outer.field, item.key, name),
    blankOf: (name) => {
      const items = outer.blank?.items;
      const blank = index === NEW_ITEM ? items?.at(-1) : items?.[index];
      return blank?.questions.get(name);
    },
    problemsOf: (name) =>
      outer.problems.flatMap(({ path, message }) => {
        const rest = restOf(path, `${item.key}/${name}`);
        return rest === undefined ? [] : [{ path: rest, message }];
      }),
  };
}

function panel(view: ElementsView, around: Surroundings, flow: PanelFlow): Html {
  const { title, description, path } = flow.panel;
  const heading = pipedIn(around.texts, title);
  const hint = pipedIn(around.texts, description);
  // In a row or a panel the same one stands again and again.
  const [first = ''] = flow.panel.names;
  const id =
    around.item === undefined
      ? `panel${path.replace(/\D+/gu, '-')}`
      : `${around.idOf(first)}-panel${path.replace(/\D+/gu, '-')}`;
  const named = heading !== '' && html` role="group" aria-labelledby="${id}"`;
  const headline =
    around.item === undefined
      ? html`<h2 id="${id}">${heading}</h2>`
      : html`<p class="part" id="${id}">${heading}</p>`;
  return html`<div class="section" ${named}${slotMark(view)}>
    ${heading !== '' && headline} ${hint !== '' && html`<p class="hint">${hint}</p>`}
    ${render(view, around, flow.elements)}
  </div>`;
}

function render(view: ElementsView, around: Surroundings, elements: readonly ElementFlow[]): Html {
  const shown = view.isLive ? elements : elements.filter(({ isVisible }) => isVisible);
  return html`${shown.map((element) =>
    slot(
      view,
      element.isVisible,
      element.kind === 'panel' ? panel(view, around, element) : question(view, around, element),
    ),
  )}`;
}

/** The visible questions and groups of a page, in their order. */
export function renderElements(view: ElementsView, elements: readonly ElementFlow[]): Html {
  const page: Surroundings = {
    texts: view.texts,
    item: undefined,
    idOf: (name) => questionId(view.questionnaire, name),
    fieldOf: fieldName,
    blankOf: (name) => view.blank?.questions.get(name),
    problemsOf: (name) =>
      view.problems
        .filter((problem) => problem.question === name)
        .map((problem) => ({
          path: problem.path,
          message: problemText(problem, placeOfProblem(view, view.flow, problem), view.locale),
        })),
  };
  return render(view, page, elements);
}
