import { isJsonObject, isSameJson, type JsonObject } from '../../json/json';
import { answerShape } from '../answer-shape';
import { convertType } from '../convert/convert-type';
import { applyPatches, valueAt } from '../patches';
import { ownLocale } from '../texts';
import type { Change, ChangeDetails } from './change';
import { compareMembers } from './compare-members';
import { consequenceOf } from './consequences';
import { subjectOf, type Entry, type Pair } from './inventory';
import { match } from './match';
import { movedIn } from './order';

/**
 * What is different between two versions of a questionnaire: question by question, in the order of the new one, what is gone last.
 * Nothing where both say the same, whatever the order of their keys.
 *
 * @example compareVersions(published, draft).filter(({ consequence }) => consequence !== 'harmless')
 */
export function compareVersions(before: JsonObject, after: JsonObject): readonly Change[] {
  if (isSameJson(before, after)) return [];
  const { before: old, pairs, renamed } = match(before, after);
  const moved = movedPairs(pairs);
  const locales = { before: ownLocale(before), after: ownLocale(after) };
  const changes = pairs.flatMap((pair): readonly Change[] => {
    const members = isInBoth(pair) ? compareMembers(asType(old, pair), pair.after, locales) : [];
    const details = [...detailsOf(pair, renamed, moved), ...retyping(old, pair), ...members];
    return details.map((detail) => changeFrom(detail, pair, locales.after));
  });
  if (changes.length > 0) return changes;
  // Written in another way: a choice as an object, a list that was not there and is empty.
  const survey = pairs[0] ?? { before: undefined, after: undefined };
  return [
    changeFrom(
      { kind: 'property', property: '', before: undefined, after: undefined },
      survey,
      locales.after,
    ),
  ];
}

interface Both extends Pair {
  readonly before: Entry;
  readonly after: Entry;
}

const isInBoth = (pair: Pair): pair is Both => pair.before !== undefined && pair.after !== undefined;

/** The old one as it would be with the new type alone, so that only what was done besides is told. */
function asType(old: JsonObject, { before, after }: Both): Entry {
  const conversion = convertType(old, before.path, after.type);
  if (before.type === after.type || !conversion.ok) return before;
  const json = valueAt(applyPatches(old, conversion.patches).json, before.path);
  return isJsonObject(json) ? { ...before, json, type: after.type } : before;
}

function retyping(old: JsonObject, pair: Pair): readonly ChangeDetails[] {
  if (!isInBoth(pair) || pair.before.type === pair.after.type) return [];
  const { before, after } = pair;
  const conversion = convertType(old, before.path, after.type);
  // A column that says its matrix' type is of that type as much as one that says nothing.
  if (conversion.ok && conversion.patches.length === 0) return [];
  const isSameShape = answerShape(before.type, before.json) === answerShape(after.type, after.json);
  const staysValid = isSameShape && conversion.ok && !conversion.lost.some(({ what }) => what === 'choice');
  return [{ kind: 'retyped', from: before.type, to: after.type, staysValid }];
}

function changeFrom(detail: ChangeDetails, pair: Pair, locale: string): Change {
  const subject = subjectOf(pair);
  return { ...detail, subject, consequence: consequenceOf(detail, subject, locale) };
}

function detailsOf(
  { before, after }: Pair,
  renamed: ReadonlyMap<string, string>,
  moved: ReadonlySet<Entry>,
): readonly ChangeDetails[] {
  if (before === undefined) return [{ kind: 'added', isRequired: after?.json.isRequired === true }];
  if (after === undefined) return [{ kind: 'removed' }];
  const from = renamed.get(after.key);
  return [
    ...(from === undefined ? [] : [{ kind: 'renamed' as const, from, to: after.name }]),
    ...(moved.has(after)
      ? [{ kind: 'moved' as const, isAcross: before.parent !== after.parent, numberBefore: before.number }]
      : []),
  ];
}

/** What stands on another page or in another panel, or at another place among those that stayed with it. */
function movedPairs(pairs: readonly Pair[]): ReadonlySet<Entry> {
  const both = pairs.filter(isInBoth);
  const across = both.filter(({ before, after }) => before.parent !== after.parent);
  const stayed = both.filter((pair) => !across.includes(pair));
  const lists = new Set(stayed.map(({ after }) => listOf(after)));
  const within = [...lists].flatMap((list) => {
    const now = stayed.filter(({ after }) => listOf(after) === list);
    const order = now.toSorted((a, b) => comparePaths(a.before, b.before)).map(({ after }) => after);
    const moved = movedIn(
      order,
      now.map(({ after }) => after),
    );
    return [...moved];
  });
  return new Set([...across.map(({ after }) => after), ...within]);
}

/** The list that something stands in, by who holds it. */
const listOf = ({ parent, path }: Entry): string => `${parent}\n${String(path.at(-2))}`;

const comparePaths = (a: Entry, b: Entry): number => Number(a.path.at(-1)) - Number(b.path.at(-1));
