import type { LivePage } from '../../../../contracts/live-page';
import {
  expressionText,
  isOptional,
  isQuestionWithItems,
  own,
  pipedText,
  questionTexts,
  type ItemFlow,
  type Question,
  type QuestionFlow,
  type Texts,
} from '../../../../domain/src/runtime';
import { setFlag, setText } from './dom';
import { showChoices } from './show-choices';

/** What questions are shown with: those of the page, of a row, of a panel. */
export interface Around {
  readonly texts: Texts;
  readonly item: ItemFlow | undefined;
  readonly words: LivePage['words'];
}

/** Elements that belong to nothing smaller than this. */
export const ownIn = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter(
    (element) => element.parentElement?.closest('[data-slot], .item, form') === root,
  );

/** Puts the answers of now into the author's words. */
export function showTexts(root: Element, texts: Texts): void {
  for (const element of ownIn(root, '[data-pipe]'))
    setText(element, pipedText(element.getAttribute('data-pipe') ?? '', texts.piping));
}

/** Everything about a question but its rows and panels. @returns the texts inside it */
export function showQuestion(frame: Element, flow: QuestionFlow, around: Around): Texts {
  const texts = questionTexts(around.texts, flow, around.item);
  showHeading(frame, flow, around);
  showLists(frame, flow, texts);
  enableControls(frame, flow);
  showTexts(frame, texts);
  if (flow.question.type === 'expression') showValue(frame, flow, flow.question, around);
  return texts;
}

function showHeading(frame: Element, flow: QuestionFlow, { words }: Around): void {
  const heading = frame.querySelector(':scope > legend, :scope > .ask');
  if (heading === null) return;
  const number = flow.number.replace(/\.$/u, '');
  let label = heading.querySelector(':scope > .qn');
  if (number === '') {
    label?.nextSibling?.remove();
    label?.remove();
  } else {
    if (label === null) {
      label = markOf('qn');
      heading.prepend(label, ' ');
    }
    setText(label, number);
  }
  const mark = heading.querySelector(':scope > .optional');
  if (isOptional(flow) === (mark !== null)) return;
  if (mark === null) {
    const added = markOf('optional');
    added.textContent = words.optional;
    heading.append(' ', added);
  } else mark.remove();
}

function markOf(className: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = className;
  return mark;
}

function showLists(frame: Element, flow: QuestionFlow, texts: Texts): void {
  const { question, choices, isEnabled } = flow;
  if (question.type === 'matrix') {
    showMatrix(frame, flow, texts);
    return;
  }
  if (!('choices' in question)) return;
  const list = frame.querySelector(':scope > :is(.opts, .ranks, .scale), :scope > .inline select');
  if (list === null) return;
  showChoices(list, choices, isEnabled, texts);
  if (question.type === 'rating') list.setAttribute('data-points', String(choices.length));
}

function showMatrix(frame: Element, { rows, columns, isEnabled }: QuestionFlow, texts: Texts): void {
  const matrix = frame.querySelector(':scope > .matrix');
  const heads = matrix?.querySelector('ul');
  if (!matrix || !heads) return;
  showChoices(matrix, rows, isEnabled, texts);
  for (const list of [heads, ...matrix.querySelectorAll('.scale')])
    showChoices(list, columns, isEnabled, texts);
  for (const list of [matrix, ...matrix.querySelectorAll('.scale')])
    list.setAttribute('data-points', String(columns.length));
}

/** Controls that are no choices: texts, selects, what says that the question was there. */
function enableControls(frame: Element, { isEnabled, question }: QuestionFlow): void {
  if (question.type === 'expression') return;
  const isOpen = (control: Element): boolean => control.closest('[data-choice]') === null;
  for (const control of ownIn(frame, 'input, select, textarea'))
    if (isOpen(control)) setFlag(control, 'disabled', !isEnabled);
}

function showValue(
  frame: Element,
  flow: QuestionFlow,
  question: Question & { readonly type: 'expression' },
  { texts, words }: Around,
): void {
  const output = frame.querySelector('output');
  if (output === null) return;
  const value = own(flow.answers, question.name);
  const text = value === undefined ? '' : expressionText(question, value, texts.piping.locale);
  const shown = text === '' ? words.notYet : text;
  if (output.textContent.trim() !== shown) output.textContent = shown;
}

export const hasItems = ({ question }: QuestionFlow): boolean => isQuestionWithItems(question);
