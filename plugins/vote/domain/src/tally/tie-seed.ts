import { contestGroupsOf, type PollManifest } from '../manifest/poll-manifest';
import { sha256Hex } from '../shared/sha256';

/** Why a seed is not the one that a result needs. */
export type SeedProblem = 'missing' | 'unexpected' | 'notCommitted';

/**
 * Says whether the seed published with a result is the one that the manifest committed to; `null` when it is. A poll with
 * a lot has to publish it, tie or no tie: who could keep it back when the result is known would choose whether the lot is
 * drawn.
 */
export function seedProblem(manifest: PollManifest, seed: string | undefined): SeedProblem | null {
  const commitments = contestGroupsOf(manifest).flatMap(({ ties }) =>
    ties.flatMap((rule) => (rule.kind === 'lot' ? [rule.commitment] : [])),
  );
  if (commitments.length === 0) return seed === undefined ? null : 'unexpected';
  if (seed === undefined) return 'missing';
  const hash = sha256Hex(seed);
  return commitments.every((commitment) => commitment === hash) ? null : 'notCommitted';
}
