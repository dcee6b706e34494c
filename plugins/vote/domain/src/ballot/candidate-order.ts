import { canonicalJson } from '../manifest/canonical-json';
import { sha256 } from '../shared/sha256';

const WORD = 2 ** 32;

/** Draws a whole number from 0 up to, but not including, `bound`. */
export type Draw = (bound: number) => number;

/** Numbers from a chain of digests that anybody who knows `parts` can make again. */
export function seededDraw(parts: readonly string[]): Draw {
  let block = 0;
  let words: number[] = [];
  const nextWord = (): number => {
    if (words.length === 0) {
      const view = new DataView(sha256(canonicalJson([...parts, block])).buffer);
      block += 1;
      words = Array.from({ length: 8 }, (_, index) => view.getUint32(index * 4));
    }
    return words.shift() ?? 0;
  };
  return (bound) => {
    // Words in the last, incomplete run of `bound` are drawn again: they would favour the small numbers.
    const fair = WORD - (WORD % bound);
    let word = nextWord();
    while (word >= fair) word = nextWord();
    return word % bound;
  };
}

/** Fisher and Yates' shuffle: each order comes from exactly one sequence of draws. */
export function shuffle<Item>(items: readonly Item[], draw: Draw): readonly Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(draw(left.length), 1));
  return drawn;
}

/**
 * The order in which one voter reads the candidates of a group. The same poll and voter give the same order
 * again, on every machine; over all voters each order is as likely as any other.
 *
 * @param fingerprint hash of the manifest, as it is published
 * @param voterSeed what the server keeps of the voter for this purpose; nothing that identifies a person
 */
export function candidateOrder(
  candidates: readonly string[],
  { fingerprint, group, voterSeed }: { fingerprint: string; group: string; voterSeed: string },
): readonly string[] {
  return shuffle(candidates, seededDraw(['candidate order', fingerprint, group, voterSeed]));
}
