/** Ranks from the first, each with those who share it, by their keys. */
export type RankedBallot = readonly (readonly string[])[];

/**
 * Schulze's relation by its definition, for small elections: every path without a circle is walked. Written apart from
 * the real one, and slow.
 */
export function beatsBySchulze(
  keys: readonly string[],
  ballots: readonly RankedBallot[],
  { unrankedAreLast }: { readonly unrankedAreLast: boolean },
): (a: string, b: string) => boolean {
  const rankIn = (ballot: RankedBallot, key: string): number => {
    const rank = ballot.findIndex((rank) => rank.includes(key));
    return rank === -1 ? Infinity : rank;
  };
  const prefers = (ballot: RankedBallot, a: string, b: string): boolean => {
    const [first, second] = [rankIn(ballot, a), rankIn(ballot, b)];
    return first < second && (unrankedAreLast || second !== Infinity);
  };
  const count = new Map(
    keys.flatMap((a) =>
      keys.map((b): [string, number] => [
        `${a} ${b}`,
        ballots.filter((ballot) => prefers(ballot, a, b)).length,
      ]),
    ),
  );
  const votes = (a: string, b: string): number => count.get(`${a} ${b}`) ?? 0;
  const strongest = (from: string, to: string, visited: readonly string[], weakest: number): number => {
    if (from === to) return weakest;
    const steps = keys.filter((next) => !visited.includes(next) && votes(from, next) > votes(next, from));
    return Math.max(
      0,
      ...steps.map((next) => strongest(next, to, [...visited, next], Math.min(weakest, votes(from, next)))),
    );
  };
  const strengths = new Map(
    keys.flatMap((a) =>
      keys.map((b): [string, number] => [`${a} ${b}`, a === b ? 0 : strongest(a, b, [a], Infinity)]),
    ),
  );
  const path = (a: string, b: string): number => strengths.get(`${a} ${b}`) ?? 0;
  return (a, b) => path(a, b) > path(b, a);
}
