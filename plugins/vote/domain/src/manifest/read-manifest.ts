import { readCandidates } from '../design/read-candidates';
import { readGroups } from '../design/read-groups';
import type { BallotGroup, Candidate } from '../design/types';
import { formatInstant, parseInstant } from '../shared/instant';
import { readLocalText } from '../shared/read-local-text';
import type { Reader } from '../shared/reader';
import { MANIFEST_VERSION, type Manifest, type PollIdentity } from './types';

function readPoll(reader: Reader): PollIdentity | null {
  if (!reader.isObjectOf(['id', 'slug', 'title'])) return null;
  const id = reader.at('id').text();
  const slug = reader.at('slug').text();
  const title = readLocalText(reader.at('title'));
  return id === null || slug === null || title === null ? null : { id, slug, title };
}

function readInstant(reader: Reader): number | null {
  const text = reader.text();
  if (text === null) return null;
  const instant = parseInstant(text);
  if (instant === null) reader.error('badInstant', { text });
  return instant;
}

function readTimes(reader: Reader): Pick<Manifest, 'opensAt' | 'closesAt'> | null {
  const opens = readInstant(reader.at('opensAt'));
  const closes = readInstant(reader.at('closesAt'));
  if (opens === null || closes === null) return null;
  if (closes <= opens) reader.at('closesAt').error('closesBeforeItOpens');
  return { opensAt: formatInstant(opens), closesAt: formatInstant(closes) };
}

function readTiers(reader: Reader): readonly string[] {
  const tiers = new Set<string>();
  for (const item of reader.items()) {
    const tier = item.key();
    if (tier === null) continue;
    if (tiers.has(tier)) item.error('duplicateTier', { tier });
    tiers.add(tier);
  }
  if (Array.isArray(reader.value) && reader.value.length === 0) reader.error('noTiers');
  return [...tiers].sort();
}

function inOrderOfGroups(groups: readonly BallotGroup[], candidates: readonly Candidate[]): Candidate[] {
  return groups.flatMap(({ key }) => candidates.filter(({ group }) => group === key));
}

/** Reads the parts of a manifest into its one canonical shape, whoever wrote them. */
export function readManifest(reader: Reader): Manifest | null {
  const poll = readPoll(reader.at('poll'));
  const placed = readGroups(reader.at('groups'));
  const candidates = readCandidates(reader.at('candidates'), placed);
  const times = readTimes(reader);
  const tiers = readTiers(reader.at('tiers'));
  const sealed = reader.at('sealed').flag();
  if (poll === null || times === null || sealed === null) return null;
  const groups = placed.map(({ group }) => group);
  return {
    version: MANIFEST_VERSION,
    method: 'choose',
    poll,
    groups,
    candidates: inOrderOfGroups(groups, candidates),
    ...times,
    tiers,
    sealed,
  };
}
