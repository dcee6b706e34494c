import { readCandidates } from '../design/read-candidates';
import { readGroups } from '../design/read-groups';
import type { Reader } from '../shared/reader';
import { inOrderOfGroups, readPoll, readTiers, readTimes } from './read-parts';
import { MANIFEST_VERSION, type Manifest } from './types';

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
