import { contestGroupsOf, type PollManifest } from '../manifest/poll-manifest';
import { isListOfText } from '../methods/ballot';
import type { VotingMethod } from '../methods/types';
import { isRecord } from '../shared/reader';

/** What somebody says, group by group, as `checkPollBallot` reads it. Nothing of it is checked. */
export type Choices = Readonly<Record<string, unknown>>;

type Field = readonly [name: string, value: string];

/**
 * How a form sends what a method asks.
 * - `list`: one field for the group, with a value for each candidate that is named
 * - the others: a field for each candidate, with a number, a word or a rank
 */
type FormShape = 'list' | 'number' | 'word' | 'rank';

const SHAPES: Readonly<Record<VotingMethod['kind'], FormShape>> = {
  choose: 'list',
  score: 'number',
  points: 'number',
  borda: 'rank',
  instantRunoff: 'rank',
  schulze: 'rank',
  yesNo: 'word',
  budget: 'list',
};

const PREFIX = 'g.';
const NUMBER = /^\d{1,15}$/u;
const RANK = /^[1-9]\d{0,8}$/u;

/**
 * Name of the form field in which a group's choices are sent, or what is said of one candidate of it. Keys hold no
 * dot, so that a name can be taken apart again.
 */
export function choiceFieldName(group: string, candidate?: string): string {
  return candidate === undefined ? `${PREFIX}${group}` : `${PREFIX}${group}.${candidate}`;
}

const shapesOf = (manifest: PollManifest): ReadonlyMap<string, FormShape> =>
  new Map(contestGroupsOf(manifest).map(({ key, method }) => [key, SHAPES[method.kind]]));

function append<Key>(lists: Map<Key, string[]>, key: Key, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** What is said of each candidate. Who is given two different values gets neither: both together are no value. */
function readSaid(fields: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  return new Map([...fields].map(([candidate, values]) => [candidate, [...new Set(values)].join(',')]));
}

/** Ranks are taken by their order, so that one that is left out changes nothing. */
function toRanking(said: ReadonlyMap<string, string>): unknown {
  const ranks = new Map<number, string[]>();
  for (const [candidate, text] of said) {
    // As it came: it is refused, and shown again.
    if (!RANK.test(text)) return Object.fromEntries(said);
    append(ranks, Number(text), candidate);
  }
  return [...ranks].sort(([a], [b]) => a - b).map(([, candidates]) => candidates);
}

function toJson(shape: FormShape, said: ReadonlyMap<string, string>): unknown {
  if (shape === 'rank') return toRanking(said);
  const values = [...said].map(([candidate, text]): [string, string | number] => [
    candidate,
    shape === 'number' && NUMBER.test(text) ? Number(text) : text,
  ]);
  return Object.fromEntries(values);
}

/**
 * Reads the choices among the fields of a form. Other fields are none of its business, and an empty value says
 * nothing. What no method asks for is kept, so that the check finds it.
 *
 * @example choicesFromForm(manifest, [['g.city', 'seoul'], ['g.pool.big', '5'], ['pass', '…']])
 * // { city: ['seoul'], pool: { big: 5 } }
 */
export function choicesFromForm(manifest: PollManifest, entries: Iterable<Field>): Choices {
  const shapes = shapesOf(manifest);
  const lists = new Map<string, string[]>();
  const said = new Map<string, Map<string, string[]>>();
  for (const [name, value] of entries) {
    // Digits may be typed with a Korean keyboard's full width.
    const text = value.normalize('NFKC').trim();
    if (!name.startsWith(PREFIX) || text === '') continue;
    const place = name.slice(PREFIX.length);
    const [group = '', ...rest] = place.split('.');
    if ((shapes.get(group) ?? 'list') === 'list') {
      append(lists, place, value);
      continue;
    }
    const fields = said.get(group) ?? new Map<string, string[]>();
    append(fields, rest.join('.'), text);
    said.set(group, fields);
  }
  const entriesSaid = [...said].map(([group, fields]): [string, unknown] => [
    group,
    toJson(shapes.get(group) ?? 'word', readSaid(fields)),
  ]);
  return Object.fromEntries<unknown>([...lists, ...entriesSaid]);
}

function fieldsOf(shape: FormShape, group: string, part: unknown): readonly Field[] {
  if (shape === 'list') {
    return isListOfText(part) ? part.map((candidate): Field => [choiceFieldName(group), candidate]) : [];
  }
  if (shape === 'rank' && Array.isArray(part)) {
    const ranks: readonly unknown[] = part;
    return ranks.flatMap((rank, index) =>
      isListOfText(rank)
        ? rank.map((candidate): Field => [choiceFieldName(group, candidate), String(index + 1)])
        : [],
    );
  }
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([candidate, value]): Field[] =>
    typeof value === 'string' || typeof value === 'number'
      ? [[choiceFieldName(group, candidate), String(value)]]
      : [],
  );
}

/**
 * The form fields that say the same again, what a page shows and carries along; also of a ballot that is stored. What
 * has another shape than a form could send is left out.
 */
export function choicesToFields(manifest: PollManifest, choices: unknown): readonly Field[] {
  if (!isRecord(choices)) return [];
  const shapes = shapesOf(manifest);
  return Object.entries(choices).flatMap(([group, part]) =>
    fieldsOf(shapes.get(group) ?? 'list', group, part),
  );
}
