/**
 * What is kept of the ballots of one contest while they are counted. Its size does not grow with the number of
 * ballots, except by contents never seen before where a method needs whole ballots. Parts can be added up.
 */
export interface Accumulator {
  ballots: number;
  /** Sums whose meaning the method knows. Whole numbers, exact up to 2^53. */
  readonly sums: number[];
  /** Whole ballots by content, each with how many are like it. */
  readonly alike: Map<string, number>;
}

export function emptyAccumulator(sums: number): Accumulator {
  return { ballots: 0, sums: new Array<number>(sums).fill(0), alike: new Map() };
}

export function addTo(sums: number[], index: number, by: number): void {
  sums[index] = (sums[index] ?? 0) + by;
}

/** Adds the counts of another part of the same contest. */
export function takeIn(into: Accumulator, part: Accumulator): void {
  into.ballots += part.ballots;
  for (const [index, sum] of part.sums.entries()) addTo(into.sums, index, sum);
  for (const [content, times] of part.alike) raise(into.alike, content, times);
}

export function raise(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Candidates of a ballot as one short text: the key under which alike ballots are counted together. */
export function packIndexes(indexes: readonly number[]): string {
  return String.fromCharCode(...indexes);
}

export function unpackIndexes(packed: string): readonly number[] {
  return Array.from(packed, (letter) => letter.charCodeAt(0));
}
