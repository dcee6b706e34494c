import { type Parsed, type Problem, parsed } from '../shared/problem';
import { Reader } from '../shared/reader';
import { readCandidates } from './read-candidates';
import { readContentSource } from './read-content-source';
import { type Placed, type PlacedGroup, readGroups, readSingleGroup } from './read-groups';
import type { BallotDesign } from './types';

function readSource(reader: Reader, groups: readonly PlacedGroup[]): BallotDesign['candidates'] | null {
  const kind = reader.at('kind').oneOf(['entries', 'content']);
  if (kind === 'content') return readContentSource(reader, groups);
  if (kind === null || !reader.isObjectOf(['kind', 'entries'])) return null;
  return { kind, entries: readCandidates(reader.at('entries'), groups) };
}

interface Described<Group extends { readonly key: string }> {
  readonly groups: readonly Group[];
  readonly candidates: BallotDesign['candidates'];
}

/** Groups that are read already, and the candidates in them. */
export function readDesign<Group extends { readonly key: string }>(
  reader: Reader,
  placed: readonly Placed<Group>[],
): Described<Group> | null {
  const source = reader.at('candidates');
  if (source.isAbsent) source.error('missing');
  const candidates = source.isAbsent ? null : readSource(source, placed);
  return candidates === null ? null : { groups: placed.map(({ group }) => group), candidates };
}

/**
 * Reads what an administrator described, from JSON that may be anything.
 * Either `groups` are given, or `rule` and `choose` beside `candidates` for a poll without groups.
 *
 * @example
 * parseBallotDesign({ rule: 'exactly', choose: 1, candidates: { kind: 'entries', entries: [
 *   { key: 'park', title: { ko: '공원', en: 'Park' } }, { key: 'pool', title: { ko: '수영장' } }] } })
 * // ok, with one warning: ['candidates', 'entries', 1, 'title', 'en'] missingTranslation
 */
export function parseBallotDesign(input: unknown): Parsed<BallotDesign> {
  const problems: Problem[] = [];
  const reader = new Reader(input, problems);
  const isGrouped = reader.at('groups').value !== undefined;
  const allowed = isGrouped ? ['groups', 'candidates'] : ['rule', 'choose', 'candidates'];
  if (!reader.isObjectOf(allowed)) return parsed<BallotDesign>(null, problems);
  const placed = isGrouped ? readGroups(reader.at('groups')) : readSingleGroup(reader);
  return parsed(readDesign(reader, placed), problems);
}
