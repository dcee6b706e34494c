import { gzipSync } from 'node:zlib';
import { METHOD_KINDS } from '../../../domain/src';
import { expectSound } from '../testing/markup';
import { BALLOTS, CANDIDATES, pagesOf, pollOf, viewOf } from '../testing/pages-of-methods';
import { citizenRequest } from '../testing/request';
import { openedPoll } from '../testing/voting';
import { ballotPage } from './ballot';

const KIB = 1024;

/** The candidates of a ballot in the order in which they stand there. */
const orderOn = (page: { readonly body: { toString(): string } }): readonly string[] => [
  ...new Set(
    [...page.body.toString().matchAll(/(?:name="g\.g0\.|value=")(candidate-\d+)"/gu)].map(
      ([, key = '']) => key,
    ),
  ),
];

describe.each(METHOD_KINDS)('pages of a poll by %s', (kind) => {
  it.each(['ko', 'en'] as const)('are sound and show the fingerprint of the manifest, in %s', (locale) => {
    const { hash } = openedPoll(pollOf(kind));
    for (const page of Object.values(pagesOf(kind, locale))) {
      const body = page.body.toString();
      expectSound(body);
      expect(body.replaceAll(/<[^>]*>|\s/gu, '')).toContain(hash);
    }
  });

  it('hold 48 candidates in 15 KiB, errors included', () => {
    for (const locale of ['ko', 'en'] as const) {
      const { ballot, errors } = pagesOf(kind, locale);
      // Two of them are for what stands around the body.
      for (const page of [ballot, errors]) {
        expect(gzipSync(page.body.toString()).length).toBeLessThan(13 * KIB);
      }
    }
  });

  it('keep the order of one voter, and give another one to others', () => {
    const manifest = pollOf(kind);
    const { ballot, errors } = pagesOf(kind, 'ko');
    const order = orderOn(ballot);
    expect(order).toHaveLength(CANDIDATES);
    expect(orderOn(errors)).toEqual(order);
    const other = ballotPage(citizenRequest(), viewOf(manifest, BALLOTS[kind], 'b'.repeat(32)));
    expect(orderOn(other)).not.toEqual(order);
    expect([...orderOn(other)].sort()).toEqual([...order].sort());
    const fixed = ballotPage(citizenRequest(), viewOf({ ...manifest, order: 'fixed' }, BALLOTS[kind]));
    expect(orderOn(fixed)).toEqual(manifest.candidates.map(({ key }) => key));
  });
});
