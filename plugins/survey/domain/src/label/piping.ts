import type { Scope } from '../expressions/evaluate';
import { pathOf } from '../expressions/path';
import type { Value } from '../expressions/syntax';
import { isValueList, isValueObject, toText } from '../expressions/values';
import type { Question } from '../questionnaire/model';
import { displayText } from './display-text';

/** Where the names of a text are looked up. */
export interface Piping {
  readonly scope: Scope;
  readonly locale: string;
  /** The question a name stands for, if it stands for one as a whole: its answer is put in words. */
  readonly questionFor: (
    name: string,
  ) => { readonly question: Question; readonly comment: Value } | undefined;
}

/**
 * A text of the author's with answers in place of `{name}`: the words of choices rather than their values, nothing where
 * a question has no answer, and the braces themselves where nobody knows the name. Plain text: whoever prints it as HTML
 * escapes it there, or has the words made fit before they stand in the author's markup.
 *
 * @example pipedText('Hello {name}!', piping) // 'Hello Kim!'
 */
export function pipedText(
  text: string,
  piping: Piping,
  printed: (words: string) => string = (words) => words,
): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{([^{}:]+)\}/g, (written, inner: string) => {
    const words = wordsFor(inner.trim(), piping);
    return words === undefined ? written : printed(words);
  });
}

/** undefined for a name that is not known. */
function wordsFor(name: string, { scope, locale, questionFor }: Piping): string | undefined {
  if (name === '') return undefined;
  const found = scope.find(pathOf(name));
  if (found === undefined) return undefined;
  // One item of an answer reads as the answer itself would.
  const known = questionFor(name.replace(/\[\d+\]$/, ''));
  if (known === undefined) return plainWords(countedFromOne(name, found.value));
  return plainWords(displayText(known.question, found.value, known.comment, locale));
}

/** Panels are counted from 0 in conditions and from 1 for people, as in survey-core. */
function countedFromOne(name: string, value: Value): Value {
  const isCount = /^(?:visible)?panelindex$/i.test(name);
  return isCount && typeof value === 'number' ? value + 1 : value;
}

function plainWords(value: Value): string {
  if (value === undefined || value === null) return '';
  if (isValueList(value)) return value.map(plainWords).filter(Boolean).join(', ');
  // Answers of several parts have no words of their own; their parts are named one by one.
  return isValueObject(value) ? '' : toText(value);
}
