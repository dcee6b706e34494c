import type { ChoiceRule } from '../design/types';
import { buildManifest } from '../manifest/build-manifest';
import type { Manifest } from '../manifest/types';

export interface GroupShape {
  readonly candidates: number;
  readonly choose: number;
  readonly rule: ChoiceRule;
}

/**
 * A manifest for tests: group `g0` with the candidates `g0-0`, `g0-1`, … and so on; `choose` is cut down to the
 * candidates there are.
 */
export function sampleManifest(
  shapes: readonly GroupShape[],
  tiers: readonly string[] = ['code', 'account'],
): Manifest {
  const built = buildManifest({
    poll: { id: 'poll-1', slug: 'cases', title: { ko: '우수 사례', en: 'Best cases' } },
    groups: shapes.map(({ candidates, choose, rule }, index) => ({
      key: `g${String(index)}`,
      label: { ko: `모둠 ${String(index)}`, en: `Group ${String(index)}` },
      rule,
      choose: Math.min(choose, candidates),
    })),
    candidates: shapes.flatMap(({ candidates }, group) =>
      Array.from({ length: candidates }, (_, index) => ({
        key: `g${String(group)}-${String(index)}`,
        group: `g${String(group)}`,
        title: { ko: `후보 ${String(index)}`, en: `Candidate ${String(index)}` },
      })),
    ),
    opensAt: '2026-03-02T09:00:00+09:00',
    closesAt: '2026-03-16T18:00:00+09:00',
    tiers,
    sealed: true,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}
