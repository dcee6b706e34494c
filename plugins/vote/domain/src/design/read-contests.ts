import type { ContestGroup, TieRule, VotingMethod } from '../methods/types';
import type { Reader } from '../shared/reader';
import { readLocalText, readOptionalLocalText } from '../shared/read-local-text';
import { type Placed, readListOfGroups, SINGLE_GROUP_KEY } from './read-groups';
import { readMethod } from './read-method';

const SHA256_HEX = /^[0-9a-f]{64}$/u;

/** Stands in for what could not be read, so that the group's candidates are still read; the design is refused. */
const UNREADABLE: VotingMethod = { kind: 'choose', rule: 'atMost', choose: 1 };

function readTieRule(reader: Reader, hasCosts: boolean): TieRule[] {
  const kinds = hasCosts ? (['ballotOrder', 'lowerCost', 'lot'] as const) : (['ballotOrder', 'lot'] as const);
  const kind = reader.at('kind').oneOf(kinds);
  if (kind === null) return [];
  if (kind !== 'lot') return reader.isObjectOf(['kind']) ? [{ kind }] : [];
  if (!reader.isObjectOf(['kind', 'commitment'])) return [];
  const commitment = reader.at('commitment').matching(SHA256_HEX, 'badCommitment');
  return commitment === null ? [] : [{ kind, commitment }];
}

function readTies(reader: Reader, hasCosts: boolean): readonly TieRule[] {
  if (reader.isAbsent) return [];
  const seen = new Set<string>();
  return reader.items().flatMap((item) => {
    const rules = readTieRule(item, hasCosts);
    for (const { kind } of rules) {
      if (seen.has(kind)) item.error('duplicateTieRule', { rule: kind });
      seen.add(kind);
    }
    return rules;
  });
}

/** A runoff elects one, and a budget as many as it can pay for. */
const KNOWS_ITS_PLACES: ReadonlySet<string> = new Set(['instantRunoff', 'budget']);

function readPlaces(reader: Reader, method: VotingMethod | null): number | undefined {
  const places = reader.at('places');
  if (places.isAbsent || method === null) return undefined;
  if (KNOWS_ITS_PLACES.has(method.kind)) {
    places.error('unknownKey', { key: 'places' });
    return undefined;
  }
  return places.numberBetween(1, Number.MAX_SAFE_INTEGER) ?? undefined;
}

/** The setting of a method that cannot be above the number of candidates, and what it is. */
function numberOfCandidates(method: VotingMethod): readonly [string, number] | null {
  switch (method.kind) {
    case 'choose':
      return ['choose', method.choose];
    case 'borda':
    case 'instantRunoff':
    case 'schulze':
      return ['ranks', method.ranks];
    case 'score':
    case 'points':
    case 'yesNo':
    case 'budget':
      return null;
  }
}

function checkPoints(reader: Reader, method: VotingMethod, candidates: number): void {
  if (method.kind !== 'points' || method.rule !== 'exactly' || method.cap === undefined) return;
  const least = Math.ceil(method.points / candidates);
  // All candidates at the cap would not use up the points that have to be given: no ballot could be valid.
  if (method.cap < least) reader.at('cap').error('numberTooSmall', { number: method.cap, least });
}

function checkSize(group: ContestGroup, reader: Reader, candidates: number): void {
  const methodReader = reader.at('method');
  const [setting, number] = numberOfCandidates(group.method) ?? ['', 0];
  if (number > candidates) methodReader.at(setting).error('numberTooLarge', { number, most: candidates });
  if (group.places !== undefined && group.places > candidates) {
    reader.at('places').error('numberTooLarge', { number: group.places, most: candidates });
  }
  checkPoints(methodReader, group.method, candidates);
}

function readContest(reader: Reader, identity: Pick<ContestGroup, 'key' | 'label'>): Placed<ContestGroup> {
  const read = readMethod(reader.at('method'));
  const method = read ?? UNREADABLE;
  // By its name: where a budget could not be read, its projects have costs all the same.
  const hasCosts = reader.at('method').at('kind').value === 'budget';
  const places = readPlaces(reader, read);
  const ties = readTies(reader.at('ties'), hasCosts);
  const group: ContestGroup = { ...identity, method, ...(places === undefined ? {} : { places }), ties };
  return {
    group,
    reader,
    hasCosts,
    checkSize: (candidates) => read !== null && checkSize(group, reader, candidates),
  };
}

/** One seed is published with the result: it cannot be the one of two commitments. */
function checkOneSeed(placed: readonly Placed<ContestGroup>[]): void {
  const lots = placed.flatMap(({ group, reader }) =>
    group.ties.flatMap((rule) =>
      rule.kind === 'lot' ? [{ commitment: rule.commitment, ties: reader.at('ties') }] : [],
    ),
  );
  for (const { commitment, ties } of lots) {
    if (commitment !== lots[0]?.commitment) ties.error('differentCommitments');
  }
}

/** Groups with their methods, in their order. Those that cannot be read are left out, with a problem. */
export function readContests(list: Reader): readonly Placed<ContestGroup>[] {
  const placed = readListOfGroups(list, (item, isOnlyGroup) => {
    if (!item.isObjectOf(['key', 'label', 'method', 'places', 'ties'])) return [];
    const key = item.at('key').key();
    const readLabel = isOnlyGroup ? readOptionalLocalText : readLocalText;
    const label = readLabel(item.at('label')) ?? {};
    const contest = readContest(item, { key: key ?? '', label });
    return key === null ? [] : [contest];
  });
  checkOneSeed(placed);
  return placed;
}

/** A poll without groups is a poll with one: its method stands beside the candidates. */
export function readSingleContest(design: Reader): readonly Placed<ContestGroup>[] {
  return [readContest(design, { key: SINGLE_GROUP_KEY, label: {} })];
}
