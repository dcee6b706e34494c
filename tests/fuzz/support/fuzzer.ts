/** Chance that can be repeated: the same seed makes the same choices. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** @throws RangeError when there is nothing to pick from */
  pick<T>(list: readonly T[]): T;
  /** True once in so many times. */
  once(times: number): boolean;
}

/** mulberry32: small, and good enough to choose by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick(list) {
      // Asked of the list itself: `undefined` may be one of what there is to pick.
      for (const picked of list.slice(below(list.length))) return picked;
      throw new RangeError('Nothing to pick from');
    },
    once: (times) => below(times) === 0,
  };
}

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 20);
const wished = process.env.FUZZ_SEED;
const SEED = wished === undefined ? Date.now() % 1_000_000_007 : Number(wished);
/** One case is small: whatever takes longer hangs, whoever else uses the machine. */
const MAX_CPU_MS = 2_000;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/**
 * Tries one case after another until the time is up (`FUZZ_SECONDS`, 20 by default). Case n of a run has the seed
 * `FUZZ_SEED + n`, so that what a failure prints makes it the first case of the next run.
 *
 * @param tryOne makes a case and throws when something is wrong with what became of it
 */
export async function fuzz(what: string, tryOne: (random: Random) => void | Promise<void>): Promise<void> {
  const until = Date.now() + SECONDS * 1_000;
  let cases = 0;
  do {
    const seed = SEED + cases;
    const before = cpuMs();
    try {
      await tryOne(randomFrom(seed));
    } catch (error) {
      const again = `FUZZ_SEED=${String(seed)} npm test -- fuzz`;
      throw new Error(`${what}: case ${String(cases)} failed. Again: ${again}`, { cause: error });
    }
    if (cpuMs() - before > MAX_CPU_MS)
      throw new Error(`${what}: FUZZ_SEED=${String(seed)} took more than ${String(MAX_CPU_MS)} ms`);
    cases += 1;
  } while (Date.now() < until);
  console.log(`${what}: ${String(cases)} cases in ${String(SECONDS)} s; FUZZ_SEED=${String(SEED)}`);
}

/** For jest: longer than any run. */
export const FUZZ_TIMEOUT_MS = SECONDS * 1_000 + 60_000;
