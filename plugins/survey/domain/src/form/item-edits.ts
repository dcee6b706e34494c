import type { Flow, ItemFlow, QuestionFlow } from '../flow/flow';
import { isQuestionWithItems, type QuestionWithItems } from '../flow/items';
import type { Change } from '../flow/settle';
import { isBlank, objectFrom, type JsonValue } from '../json/json';
import { fieldName, itemField } from './field-names';

/** What a button of a form says: one more row or panel, or one less. */
export interface ItemEdit {
  readonly kind: 'add' | 'remove';
  /** The field of the question whose rows or panels they are. */
  readonly field: string;
  /** Of the one to take away, from 0. */
  readonly index: number;
}

/** The value of the button that adds a row or panel: `add:<question>`. */
export const addWish = (field: string): string => `add:${field.slice(2)}`;

/** The value of the button that takes one away: `remove:<question>:<index>`. */
export const removeWish = (field: string, index: number): string =>
  `remove:${field.slice(2)}:${String(index)}`;

/** Reads such a value; undefined for any other. */
export function readItemEdit(wish: string): ItemEdit | undefined {
  const adding = /^add:(.+)$/s.exec(wish)?.[1];
  if (adding !== undefined) return { kind: 'add', field: `q.${adding}`, index: 0 };
  const [, field, index] = /^remove:(.+):(\d{1,4})$/s.exec(wish) ?? [];
  return field === undefined ? undefined : { kind: 'remove', field: `q.${field}`, index: Number(index) };
}

export interface EditedItems {
  readonly change: Change;
  /** The way to the new row or panel, or to the neighbour of the one taken away, as in the path of a problem. */
  readonly path: string;
}

/** What an edit changes; undefined where there is nothing to add or take away. */
export function editItems(flow: Flow, pageIndex: number, edit: ItemEdit): EditedItems | undefined {
  const onPage = [...flow.questions.values()].filter(({ question }) => question.page === pageIndex);
  const found = editIn(onPage, fieldName, edit);
  return found && { change: [found.name, found.value], path: found.path };
}

interface Edited {
  readonly name: string;
  readonly value: JsonValue;
  readonly path: string;
}

function editIn(
  questions: Iterable<QuestionFlow>,
  fieldOf: (name: string) => string,
  edit: ItemEdit,
): Edited | undefined {
  for (const shown of questions) {
    const { question } = shown;
    const field = fieldOf(question.name);
    if (!isQuestionWithItems(question)) continue;
    if (edit.field === field) return editHere(shown, edit);
    if (edit.field.startsWith(`${field}.`)) return editInside(shown, question, field, edit);
  }
  return undefined;
}

function editHere({ question, items, isEnabled }: QuestionFlow, edit: ItemEdit): Edited | undefined {
  if (!isEnabled || !isQuestionWithItems(question)) return undefined;
  const list = items.map(({ answers }) => answers);
  const { name } = question;
  if (edit.kind === 'add') {
    if (!canAddItem(question, list.length)) return undefined;
    return { name, value: [...list, {}], path: String(list.length) };
  }
  if (edit.index >= list.length || !canRemoveItem(question, list.length)) return undefined;
  const value = list.filter((_, index) => index !== edit.index);
  const neighbour = Math.min(edit.index, value.length - 1);
  return { name, value, path: value.length === 0 ? '' : String(neighbour) };
}

/** In a row or panel of this question, whose own rows or panels are meant. */
function editInside(
  { items }: QuestionFlow,
  question: QuestionWithItems,
  field: string,
  edit: ItemEdit,
): Edited | undefined {
  for (const item of items) {
    const inner = editIn(item.questions.values(), (name) => itemField(field, item.key, name), edit);
    if (inner === undefined) continue;
    const changed = items.map(
      (other) => [other.key, other === item ? withAnswer(item, inner) : other.answers] as const,
    );
    const value =
      question.type === 'matrixdropdown'
        ? objectFrom(changed.filter(([, row]) => !isBlank(row)))
        : changed.map(([, answers]) => answers);
    const path = [item.key, inner.name, inner.path].filter((part) => part !== '').join('/');
    return { name: question.name, value, path };
  }
  return undefined;
}

function withAnswer({ answers }: ItemFlow, { name, value }: Edited): JsonValue {
  return objectFrom([...Object.entries(answers).filter(([key]) => key !== name), [name, value]]);
}

/** Whether one more fits. */
export function canAddItem(question: QuestionWithItems, count: number): boolean {
  return question.type !== 'matrixdropdown' && question.canAdd && count < question.maxCount;
}

/** Whether one may go: where some are shown before anything is answered, the last would only come back. */
export function canRemoveItem(question: QuestionWithItems, count: number): boolean {
  if (question.type === 'matrixdropdown' || !question.canRemove) return false;
  return count > Math.max(question.minCount, question.initialCount > 0 ? 1 : 0);
}
