import { type CandidateOrder, readOrder } from '../design/parse-poll-design';
import { readCandidates } from '../design/read-candidates';
import { readContests } from '../design/read-contests';
import { toContestGroup } from '../methods/contest';
import type { ContestGroup } from '../methods/types';
import { deepFreeze } from '../shared/deep-freeze';
import { type Parsed, type Problem, parsed } from '../shared/problem';
import { Reader } from '../shared/reader';
import { checkCanonical, parseManifest } from './parse-manifest';
import { inOrderOfGroups, readPoll, readTiers, readTimes } from './read-parts';
import { type Manifest, MANIFEST_VERSION, type ManifestInput } from './types';

const CONTEST_VERSION = 2;

/** What a poll of any method is opened with. Candidates and tiers may come in any order; times carry their offset. */
export interface PollManifestInput extends Omit<ManifestInput, 'groups'> {
  readonly groups: readonly ContestGroup[];
  readonly order: CandidateOrder;
}

/** A manifest whose groups each name their method, places and tie rules; the rest as in `Manifest`. */
export interface ContestManifest extends PollManifestInput {
  readonly version: typeof CONTEST_VERSION;
}

/** Any manifest that was ever opened. */
export type PollManifest = Manifest | ContestManifest;

const MANIFEST_KEYS = [
  'version',
  'poll',
  'groups',
  'candidates',
  'order',
  'opensAt',
  'closesAt',
  'tiers',
  'sealed',
];

function readContestManifest(reader: Reader): ContestManifest | null {
  const poll = readPoll(reader.at('poll'));
  const placed = readContests(reader.at('groups'));
  const candidates = readCandidates(reader.at('candidates'), placed);
  const order = readOrder(reader.at('order'));
  const times = readTimes(reader);
  const tiers = readTiers(reader.at('tiers'));
  const sealed = reader.at('sealed').flag();
  if (poll === null || order === null || times === null || sealed === null) return null;
  const groups = placed.map(({ group }) => group);
  return {
    version: CONTEST_VERSION,
    poll,
    groups,
    candidates: inOrderOfGroups(groups, candidates),
    order,
    ...times,
    tiers,
    sealed,
  };
}

/** Makes the manifest that a poll of any method is opened with, or says what stands in the way; see `buildManifest`. */
export function buildPollManifest(input: PollManifestInput): Parsed<ContestManifest> {
  const problems: Problem[] = [];
  const manifest = readContestManifest(new Reader(input, problems));
  return parsed(deepFreeze(manifest), problems);
}

/** Reads a manifest of any version that was stored or published, with the same promise as `parseManifest`. */
export function parsePollManifest(input: unknown): Parsed<PollManifest> {
  const problems: Problem[] = [];
  const reader = new Reader(input, problems);
  const { value: version } = reader.at('version');
  if (version === MANIFEST_VERSION) return parseManifest(input);
  if (!reader.isObjectOf(MANIFEST_KEYS)) return parsed<PollManifest>(null, problems);
  if (version !== CONTEST_VERSION) reader.at('version').error('unknownVersion');
  const manifest = readContestManifest(reader);
  checkCanonical(reader, manifest, problems);
  return parsed<PollManifest>(deepFreeze(manifest), problems);
}

/** The groups of a manifest of any version, each with its method. */
export function contestGroupsOf(manifest: PollManifest): readonly ContestGroup[] {
  return manifest.version === MANIFEST_VERSION ? manifest.groups.map(toContestGroup) : manifest.groups;
}
