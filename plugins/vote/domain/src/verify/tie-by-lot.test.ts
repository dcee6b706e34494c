import { sha256Hex } from '../shared/sha256';
import { type Election, independent, published } from '../testing/published-result';
import { verify } from '../testing/verified';

const KEYS = ['a', 'b', 'c'];

describe('a tie that is broken by lot', () => {
  const seed = '2026-03-16 제1215회 3 7 19 22 31 40';
  const tied: Election = {
    contest: {
      method: { kind: 'choose', rule: 'exactly', choose: 1 },
      candidates: KEYS,
      places: 1,
      ties: [{ kind: 'lot', commitment: sha256Hex(seed) }],
    },
    ballots: [['a'], ['b'], ['c']],
  };
  const drawn = independent(tied.contest, tied.ballots, seed);
  const undrawn = independent(tied.contest, tied.ballots);

  async function wrong(result: object, given?: string, election = tied): Promise<(string | undefined)[]> {
    const lines = await published(election, result, given);
    const { findings } = await verify(lines);
    expect(new Set(findings.map(({ line }) => line))).toEqual(new Set([lines.length - 1]));
    return findings.map(({ code, params }) => `${code} ${String(params.reason ?? '')}`.trim());
  }

  it('is drawn again by anybody with the seed that was published', async () => {
    const report = await verify(await published(tied, drawn, seed), { isOver: true });
    expect(report.findings).toEqual([]);
    const [first] = [...KEYS].sort((a, b) =>
      sha256Hex(`${seed}\n${a}`) < sha256Hex(`${seed}\n${b}`) ? -1 : 1,
    );
    expect(report.result?.contests[0]?.result).toMatchObject({
      candidates: [{ candidate: first, rank: 1, tied: false, byTieRule: true }, { rank: 2 }, { rank: 3 }],
      elected: { certain: [first], tied: [] },
    });
  });

  it('is found when the seed is another one than was committed to, whatever it is said to give', async () => {
    const other = `${seed} `;
    expect(await wrong(undrawn, other)).toEqual(['wrongSeed notCommitted']);
    expect(await wrong(drawn, other)).toEqual(['wrongSeed notCommitted', 'resultDiffers']);
  });

  it('is found when the seed is kept back, or given where there is no lot', async () => {
    expect(await wrong(undrawn)).toEqual(['wrongSeed missing']);
    expect(await wrong(drawn)).toEqual(['wrongSeed missing', 'resultDiffers']);
    const plain = { ...tied, contest: { ...tied.contest, ties: [] } };
    expect(await wrong(undrawn, seed, plain)).toEqual(['wrongSeed unexpected']);
  });

  it('is found when the lot is said to have fallen on somebody else', async () => {
    expect(
      await wrong(independent({ ...tied.contest, ties: [{ kind: 'ballotOrder' }] }, tied.ballots), seed),
    ).toEqual(['resultDiffers']);
  });
});
