import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../server/src/adapters/node-crypto';
import { nodeSealing } from '../../../server/src/adapters/node-sealing';
import { framed } from '../crypto/bytes';
import { hpkeOpen, hpkeSeal } from './hpke';
import { openBallot, sealBallot, type SealedFor, sealedBytes } from './sealed-ballot';
import { randomBytesFor, type Share } from './shamir';
import { isTrusteesShare, openTogether, type SealingKey, shareAmongTrustees } from './trustees';

const fromHex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
const bytes = (count: number): Uint8Array => Uint8Array.from(randomBytes(count));

describe('HPKE', () => {
  /** RFC 9180, A.1.1, the first message. */
  const vector = {
    ephemeral: fromHex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736'),
    privateKey: fromHex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
    publicKey: fromHex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'),
    info: fromHex('4f6465206f6e2061204772656369616e2055726e'),
    context: fromHex('436f756e742d30'),
    plaintext: fromHex('4265617574792069732074727574682c20747275746820626561757479'),
    sealed: fromHex(
      '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431' +
        'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
    ),
  };
  const context = { info: vector.info, context: vector.context, aead: { id: 1, keyBytes: 16 } };

  it('seals and opens as RFC 9180, A.1.1', async () => {
    expect(await nodeSealing.publicKeyOf(vector.privateKey)).toEqual(Buffer.from(vector.publicKey));
    expect(await hpkeSeal(nodeSealing, vector, context, vector.plaintext)).toEqual(vector.sealed);
    const opened = await hpkeOpen(nodeSealing, vector, context, vector.sealed);
    expect(opened).toEqual(Buffer.from(vector.plaintext));
  });

  it('knows no key of zeroes', async () => {
    const keys = { publicKey: new Uint8Array(32), ephemeral: vector.ephemeral };
    expect(await hpkeSeal(nodeSealing, keys, context, vector.plaintext)).toBeNull();
    const zeroes = new Uint8Array(vector.sealed.length);
    expect(await hpkeOpen(nodeSealing, vector, context, zeroes)).toBeNull();
    expect(await hpkeOpen(nodeSealing, vector, context, vector.sealed.slice(0, 47))).toBeNull();
  });
});

interface Ceremony {
  readonly key: SealingKey;
  readonly privateKey: Uint8Array;
  readonly shares: readonly Share[];
}

async function hold(threshold = 3, shares = 5, pollId = 'poll-1'): Promise<Ceremony> {
  const privateKey = bytes(32);
  const random = bytes(randomBytesFor({ threshold, shares }, 32));
  const split = shareAmongTrustees({ privateKey, random }, { threshold, shares }, pollId, sha256);
  const publicKey = await nodeSealing.publicKeyOf(privateKey);
  const key = { publicKey, threshold, commitments: split.commitments, ballotBytes: 128 };
  return { key, privateKey, shares: split.shares };
}

const ports = { sha256, primitives: nodeSealing };
const choices = { city: ['paju', 'hanam'], county: [] };
const purpose: SealedFor = { pollId: 'poll-1', tier: 'code', nullifier: new Uint8Array(32).fill(3) };

async function sealed(key: SealingKey, what: unknown = choices, where = purpose): Promise<Uint8Array> {
  const result = await sealBallot(what, where, { key, ephemeral: bytes(32) }, nodeSealing);
  if (!result.ok) throw new Error(result.reason);
  return result.sealed;
}

describe('trustees', () => {
  it('open a rehearsed ballot with every three of five, two being lost', async () => {
    const { key, shares } = await hold();
    const rehearsal = await sealed(key);
    for (let first = 0; first < 5; first += 1)
      for (let second = first + 1; second < 5; second += 1) {
        const present = shares.filter((_, at) => at !== first && at !== second);
        const opening = await openTogether(present, key, 'poll-1', ports);
        if (!opening.ok) throw new Error(opening.reason);
        const { privateKey } = opening;
        expect(await openBallot(rehearsal, purpose, { key, privateKey }, nodeSealing)).toEqual({
          ok: true,
          choices,
        });
      }
  });

  it('are too few when one is missing, even if another comes twice', async () => {
    const { key, shares } = await hold();
    const [first, second] = shares;
    const present = [first, second, first].filter((share) => share !== undefined);
    expect(await openTogether(present, key, 'poll-1', ports)).toEqual({
      ok: false,
      reason: 'tooFew',
      missing: 1,
    });
    expect(await openTogether([], key, 'poll-1', ports)).toEqual({ ok: false, reason: 'tooFew', missing: 3 });
  });

  it('bringing a wrong share are told so, by number', async () => {
    const { key, shares } = await hold();
    const other = await hold();
    const swapped = shares.map((share, at) =>
      at === 1 ? { ...share, value: share.value.map((byte) => byte ^ 1) } : share,
    );
    expect(await openTogether(swapped, key, 'poll-1', ports)).toEqual({
      ok: false,
      reason: 'wrongShare',
      index: 2,
    });
    expect(await openTogether(other.shares, key, 'poll-1', ports)).toMatchObject({
      reason: 'wrongShare',
      index: 1,
    });
    expect(await openTogether(shares, key, 'poll-2', ports)).toMatchObject({
      reason: 'wrongShare',
      index: 1,
    });
    const beyond = { index: 6, value: bytes(32) };
    expect(isTrusteesShare(key, 'poll-1', beyond, sha256)).toBe(false);
  });

  it('whose shares make another key than the published one open nothing', async () => {
    const { key, shares } = await hold();
    const other = { ...key, publicKey: (await hold()).key.publicKey };
    expect(await openTogether(shares, other, 'poll-1', ports)).toEqual({ ok: false, reason: 'wrongKey' });
  });
});

describe('sealed ballots', () => {
  it('are opened to what was chosen, and look different every time', async () => {
    const { key, privateKey } = await hold();
    const [one, other] = [await sealed(key), await sealed(key)];
    expect(one).not.toEqual(other);
    expect(await openBallot(one, purpose, { key, privateKey }, nodeSealing)).toEqual({ ok: true, choices });
  });

  it('all have one length, whatever was chosen', async () => {
    const { key } = await hold();
    const lengths = await Promise.all(
      [{}, choices, { city: Array(20).fill('a') }, { text: '가'.repeat(30) }].map(
        async (what) => (await sealed(key, what)).length,
      ),
    );
    expect(new Set(lengths)).toEqual(new Set([sealedBytes(key)]));
    const long = await sealBallot(
      { city: 'x'.repeat(200) },
      purpose,
      { key, ephemeral: bytes(32) },
      nodeSealing,
    );
    expect(long).toEqual({ ok: false, reason: 'tooLong' });
  });

  it('cannot be passed off as those of another nullifier, tier or poll', async () => {
    const { key, privateKey } = await hold();
    const ballot = await sealed(key);
    const open = (where: SealedFor) => openBallot(ballot, where, { key, privateKey }, nodeSealing);
    const refused = { ok: false, reason: 'notOpened' };
    expect(await open({ ...purpose, nullifier: new Uint8Array(32).fill(4) })).toEqual(refused);
    expect(await open({ ...purpose, tier: 'account' })).toEqual(refused);
    expect(await open({ ...purpose, pollId: 'poll-2' })).toEqual(refused);
  });

  it('that were bent or cut are not opened, and nothing breaks', async () => {
    const { key, privateKey } = await hold();
    const ballot = await sealed(key);
    await fc.assert(
      fc.asyncProperty(fc.nat(ballot.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bent = ballot.with(at, (ballot[at] ?? 0) ^ mask);
        expect((await openBallot(bent, purpose, { key, privateKey }, nodeSealing)).ok).toBe(false);
      }),
    );
    const cut = await openBallot(ballot.slice(1), purpose, { key, privateKey }, nodeSealing);
    expect(cut).toEqual({ ok: false, reason: 'wrongLength' });
  });

  it.each([
    ['no JSON', 'no ballot'],
    ['JSON that nobody writes', '{"b":1,"a":2}'],
    ['blanks alone', ''],
    ['half a character', '"\u00c3'],
    ['a number that is none', '1e999'],
  ])('holding %s are opened and are no ballot', async (_, text) => {
    const { key, privateKey } = await hold();
    const raw = Buffer.alloc(key.ballotBytes, ' ');
    raw.write(text, 'latin1');
    const { pollId, tier, nullifier } = purpose;
    const context = {
      info: framed('modu/vote/sealed-ballot/v1'),
      context: framed('modu/vote/ballot/v1', Buffer.from(pollId), Buffer.from(tier), nullifier),
    };
    const pair = { publicKey: key.publicKey, ephemeral: bytes(32) };
    const ballot = await hpkeSeal(nodeSealing, pair, context, raw);
    if (ballot === null) throw new Error('Not sealed');
    expect(await openBallot(ballot, purpose, { key, privateKey }, nodeSealing)).toEqual({
      ok: false,
      reason: 'notABallot',
    });
  });
});
