import { isQuestionWithItems } from '../flow/items';
import { answersIn } from '../flow/scope';
import { fieldName, itemField } from '../form/field-names';
import {
  isJsonObject,
  isList,
  objectFrom,
  own,
  type Answers,
  type JsonObject,
  type JsonValue,
} from '../json/json';
import type { FileQuestion, Question, Questionnaire } from '../questionnaire/model';
import { questionsOfItem } from '../questionnaire/questions-in';

/** A file in an answer, in SurveyJS's shape: its content is in the server's keeping, and named here. */
export interface FileReference extends JsonObject {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** `file:` and the id under which it is kept. */
  readonly content: string;
}

const REFERENCE = /^file:([0-9a-f]{32})$/;

export const referenceTo = (id: string): string => `file:${id}`;

/** The id a reference names; undefined for anything else, a whole file for instance. */
export const fileIdIn = (content: string): string | undefined => REFERENCE.exec(content)?.[1];

/** The place of a file question on a page: by its field, and as problems name it. */
export interface FilePlace {
  readonly question: FileQuestion;
  /** The question at the top, and the way from there. */
  readonly name: string;
  readonly path: string;
}

/** Files that answers hold, by the field of their question. */
export type FilesByField = ReadonlyMap<string, readonly JsonValue[]>;

/** The files that the answers to one page's questions hold. */
export function filesOnPage(questionnaire: Questionnaire, pageIndex: number, answers: Answers): FilesByField {
  const asked = questionnaire.questions.filter(({ page }) => page === pageIndex);
  return new Map(filesIn(asked, fieldName, answers));
}

function filesIn(
  questions: readonly Question[],
  fieldOf: (name: string) => string,
  answers: Answers,
): [string, readonly JsonValue[]][] {
  return questions.flatMap((question): [string, readonly JsonValue[]][] => {
    const field = fieldOf(question.name);
    const answer = own(answers, question.name);
    if (question.type === 'file') return isList(answer) ? [[field, answer]] : [];
    if (!isQuestionWithItems(question) || (!isList(answer) && !isJsonObject(answer))) return [];
    const inner = questionsOfItem(question);
    return Object.entries<JsonValue>(answer).flatMap(([key, item]) =>
      filesIn(inner, (name) => itemField(field, key, name), answersIn(item)),
    );
  });
}

/** Finds the file question a form's field belongs to; undefined where the page has none such. */
export function filePlaceOf(
  questionnaire: Questionnaire,
  pageIndex: number,
  field: string,
): FilePlace | undefined {
  const asked = questionnaire.questions.filter(({ page }) => page === pageIndex);
  for (const question of asked) {
    const own = fieldName(question.name);
    const found = placeIn(question, own, field, []);
    if (found !== undefined) return { ...found, name: question.name };
  }
  return undefined;
}

function placeIn(
  question: Question,
  own: string,
  field: string,
  path: readonly string[],
): Pick<FilePlace, 'question' | 'path'> | undefined {
  if (question.type === 'file') return own === field ? { question, path: path.join('/') } : undefined;
  if (!isQuestionWithItems(question) || !field.startsWith(`${own}.`)) return undefined;
  const key = keyAfter(own, field);
  const isKey =
    question.type === 'matrixdropdown'
      ? question.rows.some(({ value }) => String(value) === key)
      : /^\d{1,4}$/.test(key) && Number(key) < question.maxCount;
  if (!isKey) return undefined;
  for (const inner of questionsOfItem(question)) {
    const found = placeIn(inner, itemField(own, key, inner.name), field, [...path, key, inner.name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const keyAfter = (own: string, field: string): string =>
  (field.slice(own.length + 1).split('.')[0] ?? '').replaceAll('%2E', '.').replaceAll('%25', '%');

/** Whether a page of the questionnaire asks for files, in a row or a panel perhaps. */
export function asksForFiles(question: Question): boolean {
  return (
    question.type === 'file' ||
    (isQuestionWithItems(question) && questionsOfItem(question).some(asksForFiles))
  );
}

/** The value of the button that takes a file away: `unfile:<field>:<id>`. */
export const removeFileWish = (field: string, id: string): string => `unfile:${field.slice(2)}:${id}`;

export interface FileRemoval {
  readonly field: string;
  readonly id: string;
}

/** Reads such a value; undefined for any other. */
export function readFileRemoval(wish: string): FileRemoval | undefined {
  const [, field, id] = /^unfile:(.+):([0-9a-f]{32})$/s.exec(wish) ?? [];
  return field === undefined || id === undefined ? undefined : { field: `q.${field}`, id };
}

/** The files as they are after some came and one went. */
export function filesAfter(
  before: FilesByField,
  added: FilesByField,
  removal: FileRemoval | undefined,
): FilesByField {
  const after = new Map<string, readonly JsonValue[]>();
  for (const field of new Set([...before.keys(), ...added.keys()])) {
    const all = [...(before.get(field) ?? []), ...(added.get(field) ?? [])];
    const isGone = (file: JsonValue): boolean =>
      removal?.field === field && isJsonObject(file) && own(file, 'content') === referenceTo(removal.id);
    after.set(
      field,
      all.filter((file) => !isGone(file)),
    );
  }
  return after;
}

/** A value with each text under `content`, wherever it stands, as `change` wants it: answers hold files at any depth. */
export function withContents(
  value: JsonValue,
  change: (file: JsonObject, content: string) => JsonValue,
): JsonValue {
  if (isList(value)) return value.map((item) => withContents(item, change));
  if (!isJsonObject(value)) return value;
  const content = own(value, 'content');
  if (typeof content === 'string' && own(value, 'name') !== undefined) return change(value, content);
  return objectFrom(Object.entries(value).map(([key, item]) => [key, withContents(item, change)] as const));
}

/** Ids of all files that answers name. */
export function fileIdsIn(answers: Answers): readonly string[] {
  const ids = new Set<string>();
  withContents(answers, (file, content) => {
    const id = fileIdIn(content);
    if (id !== undefined) ids.add(id);
    return file;
  });
  return [...ids];
}

/** Files as answers hold them, for those who show them. */
export function readFiles(
  value: JsonValue | undefined,
): readonly { readonly id: string; readonly name: string; readonly size: number }[] {
  if (!isList(value)) return [];
  return value.flatMap((file) => {
    if (!isJsonObject(file)) return [];
    const { name, size, content } = file;
    const id = typeof content === 'string' ? fileIdIn(content) : undefined;
    return typeof name === 'string' && id !== undefined
      ? [{ id, name, size: typeof size === 'number' ? size : 0 }]
      : [];
  });
}
