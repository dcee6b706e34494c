import fc from 'fast-check';
import { sha256 } from '../../../server/src/adapters/node-crypto';
import { combineShares, randomBytesFor, type Share, splitSecret } from './shamir';
import { formatShare, parseShare } from './share-code';

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

const sharing = fc
  .integer({ min: 2, max: 6 })
  .chain((threshold) =>
    fc.record({ threshold: fc.constant(threshold), shares: fc.integer({ min: threshold, max: 9 }) }),
  );

const splitting = sharing.chain((chosen) =>
  fc.uint8Array({ minLength: 1, maxLength: 32 }).chain((secret) => {
    const length = randomBytesFor(chosen, secret.length);
    return fc.record({
      sharing: fc.constant(chosen),
      secret: fc.constant(secret),
      random: fc.uint8Array({ minLength: length, maxLength: length }),
      order: fc.shuffledSubarray(
        Array.from({ length: chosen.shares }, (_, at) => at),
        { minLength: chosen.shares, maxLength: chosen.shares },
      ),
    });
  }),
);

const pick = (shares: readonly Share[], order: readonly number[], count: number): Share[] =>
  order.slice(0, count).flatMap((at) => shares[at] ?? []);

describe('splitSecret', () => {
  it('gives shares of which any k bring the secret back, in any order, and more than k as well', () => {
    fc.assert(
      fc.property(splitting, ({ sharing: chosen, secret, random, order }) => {
        const shares = splitSecret(secret, chosen, random);
        expect(shares).toHaveLength(chosen.shares);
        for (let count = chosen.threshold; count <= chosen.shares; count += 1)
          expect(combineShares(pick(shares, order, count))).toEqual(secret);
      }),
    );
  });

  it('lets k − 1 shares fit every secret there is: with some further share, any one comes out', () => {
    fc.assert(
      fc.property(splitting, fc.uint8Array({ minLength: 32, maxLength: 32 }), (split, any) => {
        const { sharing: chosen, secret, random, order } = split;
        const known = pick(splitSecret(secret, chosen, random), order, chosen.threshold - 1);
        const wanted = any.slice(0, secret.length);
        // The share at an index that is not known, for each byte the one of 256 that gives the wanted secret.
        const index =
          1 + range(chosen.shares).findIndex((at) => known.every((share) => share.index !== at + 1));
        const value = Uint8Array.from(wanted, (byte, at) => {
          const column = known.map((share) => ({ ...share, value: share.value.slice(at, at + 1) }));
          const fits = range(256).filter(
            (guess) => combineShares([...column, { index, value: Uint8Array.of(guess) }])[0] === byte,
          );
          expect(fits).toHaveLength(1);
          return fits[0] ?? 0;
        });
        expect(combineShares([...known, { index, value }])).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  });

  it('gives a share that is equally often every byte, whatever the secret', () => {
    for (const secret of [0, 1, 200]) {
      const values = Array.from({ length: 256 }, (_, random) =>
        splitSecret(Uint8Array.of(secret), { threshold: 2, shares: 3 }, Uint8Array.of(random)).map(
          ({ value }) => value[0],
        ),
      );
      for (let place = 0; place < 3; place += 1)
        expect(new Set(values.map((shares) => shares[place])).size).toBe(256);
    }
  });

  it.each([
    [1, 3],
    [0, 3],
    [4, 3],
    [2, 256],
    [1.5, 3],
  ])('refuses %d of %d', (threshold, shares) => {
    expect(() => splitSecret(Uint8Array.of(1), { threshold, shares }, new Uint8Array(8))).toThrow(RangeError);
  });

  it('refuses to go on with too little randomness', () => {
    expect(() => splitSecret(Uint8Array.of(1, 2), { threshold: 3, shares: 3 }, new Uint8Array(3))).toThrow(
      RangeError,
    );
  });
});

describe('combineShares', () => {
  const value = Uint8Array.of(1);

  it.each([
    ['none', []],
    [
      'two of one index',
      [
        { index: 1, value },
        { index: 1, value },
      ],
    ],
    [
      'index 0',
      [
        { index: 0, value },
        { index: 1, value },
      ],
    ],
    [
      'index 256',
      [
        { index: 256, value },
        { index: 1, value },
      ],
    ],
    [
      'different lengths',
      [
        { index: 1, value },
        { index: 2, value: Uint8Array.of(1, 2) },
      ],
    ],
  ])('refuses %s', (_, shares) => {
    expect(() => combineShares(shares)).toThrow(RangeError);
  });
});

describe('codes of shares', () => {
  const share = fc.record({
    index: fc.integer({ min: 1, max: 255 }),
    value: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  });

  it('bring the share back, and find a letter that was mistyped', () => {
    fc.assert(
      fc.property(share, fc.nat(69), (known, at) => {
        const code = formatShare(known, sha256);
        expect(code).toMatch(/^(?:[0-9A-Z]{4}-){13}[0-9A-Z]{4}$/u);
        expect(parseShare(code.toLowerCase(), sha256)).toEqual(known);
        const letter = code.at(at) ?? '0';
        if (letter === '-') return;
        const typed = code.slice(0, at) + (letter === '7' ? '8' : '7') + code.slice(at + 1);
        // Two bytes of check: one error in 65,536 would pass, and its share is refused by its commitment.
        expect(parseShare(typed, sha256)).toBeNull();
      }),
    );
  });

  it.each(['', 'ABCD', '0'.repeat(56), '!'])('refuse %j', (typed) => {
    expect(parseShare(typed, sha256)).toBeNull();
  });
});
