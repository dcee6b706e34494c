import type { MethodResult } from '../methods/engine';
import type { PollTally } from '../tally/poll-tally';

const sorted = (keys: readonly string[]): readonly string[] => [...keys].sort();

/** What a result says of each candidate and nothing that only says in which order they were written down. */
function withoutOrder(result: MethodResult): object {
  const candidates = [...result.candidates]
    .map((line) => ('beatenBy' in line ? { ...line, beatenBy: sorted(line.beatenBy) } : line))
    .sort((a, b) => (a.candidate < b.candidate ? -1 : 1));
  if (result.kind === 'budget') {
    const { funded, tied, spent } = result;
    return { candidates, funded: sorted(funded), tied: sorted(tied), spent };
  }
  const { elected } = result;
  const parts = {
    candidates,
    certain: sorted(elected?.certain ?? []),
    tied: sorted(elected?.tied ?? []),
    openPlaces: elected?.openPlaces,
  };
  if (result.kind !== 'instantRunoff') return parts;
  const rounds = result.rounds.map(({ votes, exhausted, eliminated }) => ({
    votes: [...votes].sort((a, b) => (a.candidate < b.candidate ? -1 : 1)),
    exhausted,
    eliminated: sorted(eliminated),
  }));
  return { ...parts, rounds };
}

/** The same JSON with other names of the candidates `a` to `e`. */
export function rename<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  const renamed = text.replaceAll(/"([a-e])"/gu, (whole, key: string) =>
    JSON.stringify(names.get(key) ?? key),
  );
  return JSON.parse(renamed) as Value;
}

/**
 * The results of a tally in a form that is equal for equal results of candidates in another order.
 *
 * @param names new names of candidates
 */
export function comparable(tally: PollTally, names: ReadonlyMap<string, string> = new Map()): unknown {
  return tally.result().contests.map(({ result }) => withoutOrder(rename(result, names)));
}
