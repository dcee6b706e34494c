import { isJsonObject, isList, objectFrom, type JsonValue } from '../json/json';
import type { Choice, RankingQuestion } from '../questionnaire/model';
import { partField, partOf } from './field-names';
import { parseNumber } from './parse-number';
import { lastOf, type Typed } from './typed-fields';

/**
 * A ranking from one field a choice, each with the place that was chosen for it: the choices in their order. Places that
 * make no order (one twice, one without) stay as they were chosen, an object from choice to place, for validation to
 * refuse and for the page to show again.
 */
export function readRanking(question: RankingQuestion, field: string, typed: Typed): JsonValue | undefined {
  const places = placesIn(field, typed);
  const chosen = places.filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (chosen.length === 0) return undefined;
  const ranked = chosen.map(([choice, place]): [string, number | string] => [
    choice,
    parseNumber(place) ?? place,
  ]);
  const isWhole = question.selectToRank || chosen.length === places.length;
  return isWhole && isOrder(ranked) ? inOrder(question.choices, ranked) : objectFrom(ranked);
}

/** The fields of a ranking: the way back. */
export function rankingFields(field: string, answer: JsonValue): [string, readonly string[]][] {
  if (isList(answer))
    return answer.map((choice, index) => [partField(field, textOf(choice)), [String(index + 1)]]);
  if (!isJsonObject(answer)) return [];
  return Object.entries(answer).map(([choice, place]) => [partField(field, choice), [textOf(place)]]);
}

/** Every choice that has a field, whether or not a place was chosen: choices may come from another question. */
function placesIn(field: string, typed: Typed): [string, string | undefined][] {
  return [...typed.keys()].flatMap((name): [string, string | undefined][] => {
    const choice = partOf(field, name);
    return choice === undefined ? [] : [[choice, lastOf(typed, name)]];
  });
}

function isOrder(ranked: readonly (readonly [string, number | string])[]): boolean {
  const places = new Set(ranked.map(([, place]) => place));
  return places.size === ranked.length && [...places].every((place) => typeof place === 'number');
}

function inOrder(
  choices: readonly Choice[],
  ranked: readonly (readonly [string, number | string])[],
): JsonValue {
  return [...ranked]
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([text]) => choices.find(({ value }) => String(value) === text)?.value ?? text);
}

function textOf(value: JsonValue): string {
  return typeof value === 'object' ? '' : String(value);
}
