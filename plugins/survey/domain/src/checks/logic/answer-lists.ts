import { answerKindOf, type AnswerKind } from '../../editing/conditions/answer-kind';
import { ownerOf, pointerTo } from '../../editing/conditions/naming';
import { subjectOf } from '../../editing/conditions/subjects';
import type { Part } from '../../editing/parts';
import { valueAt, type Path } from '../../editing/patches';
import type { JsonObject } from '../../json/json';
import { isJsonObject } from '../../json/json';
import type { Question } from '../../questionnaire/model';
import type { CheckContext } from '../context';

/** What a test is about. */
export interface Asked {
  /** The question, or the one around a row, item or column. */
  readonly question: Part;
  readonly kind: AnswerKind;
  /** Every value there is to choose; undefined where the answer is free, or nobody knows. */
  readonly values: readonly (string | number | boolean)[] | undefined;
  /** The question, column or item as it is written. */
  readonly written: JsonObject;
}

/** Finds what a test asks about; undefined for what is no question's answer. */
export function askedIn(context: CheckContext, name: string, at: Path): Asked | undefined {
  const { parts, valued, written, aspect } = subjectOf(context.naming, name.replace(/^#/u, ''), at);
  const [question] = parts;
  const last = parts.at(-1);
  if (question === undefined || valued === undefined || written === undefined || aspect !== 'answer')
    return undefined;
  // What follows a name that is known, such as a value of an object, is something else.
  if (valued.kind === 'calculated' || !endsAt(name, last)) return undefined;
  const kind = last?.kind === 'row' ? 'one' : answerKindOf(written);
  const read = context.questionByPath.get(pointerTo(ownerOf(valued)));
  return { question, kind, written, values: read && valuesOf(read, context.json) };
}

const endsAt = (name: string, last: Part | undefined): boolean =>
  last !== undefined && name.toLowerCase().endsWith(last.name.toLowerCase());

/** The values that a question offers; undefined where they are not written in it. */
export function valuesOf(
  question: Question,
  json: JsonObject,
): readonly (string | number | boolean)[] | undefined {
  if (question.type === 'boolean') return [question.valueTrue, question.valueFalse];
  if (question.type === 'matrix') return plain(question.columns);
  if (!('choices' in question) || question.choices.length === 0) return undefined;
  if ('carryForward' in question && question.carryForward !== undefined) return undefined;
  const written = valueAt(json, pathOfPointer(question.path));
  const isLoaded = isJsonObject(written) && written.choicesByUrl !== undefined;
  // What people add themselves, or write under "other", can be anything.
  const isFree =
    json.storeOthersAsComment === false || (isJsonObject(written) && written.allowCustomChoices === true);
  return isLoaded || isFree ? undefined : plain(question.choices);
}

const plain = (
  choices: readonly { readonly value: string | number | boolean }[],
): readonly (string | number | boolean)[] | undefined =>
  choices.length === 0 ? undefined : choices.map(({ value }) => value);

const pathOfPointer = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));

/** 1 and '1' are the same to a form, and so are 'Paju' and 'paju'. */
export const folded = (value: string | number | boolean): string => String(value).toLowerCase();
