import { buildPollManifest, type ContestManifest } from '../manifest/poll-manifest';
import type { TieRule, VotingMethod } from '../methods/types';

export interface SampleContest {
  readonly method: VotingMethod;
  /** Keys of the candidates, with the cost where they cost something. */
  readonly candidates: readonly (string | readonly [string, number])[];
  readonly places?: number;
  readonly ties?: readonly TieRule[];
}

/** A manifest for tests, of the groups `g0`, `g1`, … with one tier. */
export function samplePoll(contests: readonly SampleContest[]): ContestManifest {
  const built = buildPollManifest({
    poll: { id: 'poll-1', slug: 'cases', title: { ko: '우수 사례', en: 'Best cases' } },
    groups: contests.map(({ method, places, ties = [] }, index) => ({
      key: `g${String(index)}`,
      label: { ko: `모둠 ${String(index)}`, en: `Group ${String(index)}` },
      method,
      ...(places === undefined ? {} : { places }),
      ties,
    })),
    candidates: contests.flatMap(({ candidates }, index) =>
      candidates.map((candidate) => {
        const [key, cost] = typeof candidate === 'string' ? [candidate] : candidate;
        return {
          key,
          group: `g${String(index)}`,
          title: { ko: key, en: key },
          ...(cost === undefined ? {} : { cost }),
        };
      }),
    ),
    order: 'fixed',
    opensAt: '2026-03-02T09:00:00+09:00',
    closesAt: '2026-03-16T18:00:00+09:00',
    tiers: ['code'],
    sealed: false,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}
