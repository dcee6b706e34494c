import fc from 'fast-check';
import { sha256, verifyEd25519 } from '../../../server/src/adapters/node-crypto';
import { encodeHex } from '../crypto/hex';
import { canonicalJson } from '../manifest/canonical-json';
import { noteSigner } from '../testing/note-signer';
import {
  RecordWriter,
  sampleBallot,
  sampleSealing,
  sampleSigner,
  sampleTokenKey,
} from '../testing/sample-record';
import { type Act, type ActLeaf, writeActLeaf } from './act-leaf';
import { type BallotLeaf, writeBallotLeaf } from './ballot-leaf';
import { parseBundleLine, writeCheckpointLine } from './bundle';
import { writeGroup } from './group';
import { type KeysLeaf, writeKeysLeaf } from './keys-leaf';
import { parseLeaf } from './leaf';
import { writeNoteKey } from './note-key';
import { checkReceipt, parseReceipt } from './receipt';

const bytes = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const reason = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

const ballots: fc.Arbitrary<BallotLeaf> = fc.record(
  {
    kind: fc.constant('ballot' as const),
    tier: fc.constantFrom('code', 'account'),
    channel: fc.constantFrom('online', 'paper', 'counter'),
    nullifier: bytes(32),
    token: bytes(256),
    prefix: bytes(32),
    content: fc.oneof(
      fc.record({ choices: fc.dictionary(fc.string(), fc.array(fc.string()), { noNullPrototype: true }) }),
      fc.record({ sealed: bytes(80) }),
    ),
  },
  { requiredKeys: ['kind', 'tier', 'channel', 'nullifier', 'content'] },
);

const what: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('extend' as const), closesAt: instant, reason }),
  fc.record({ act: fc.constant('cancel' as const), reason }),
  fc.record({ act: fc.constant('close' as const) }),
  fc.record({ act: fc.constant('open' as const), privateKey: bytes(32) }),
  fc.record({ act: fc.constant('destroyKey' as const), key: fc.constant('identity' as const) }),
  fc.record(
    {
      act: fc.constant('result' as const),
      result: fc.constant({ ballots: 3 }),
      excluded: fc.nat(),
      seed: fc.constantFrom('0123456789abcdef', '2026년 3월 16일 제1215회 추첨 번호 3 7 19'),
    },
    { requiredKeys: ['act', 'result', 'excluded'] },
  ),
  fc.record({
    act: fc.constant('exclude' as const),
    nullifiers: fc.array(bytes(32).map(encodeHex), { minLength: 1 }).map(sorted),
    reason,
    approvedBy: fc.constantFrom(['kim', 'lee'], ['a', 'b', 'c']),
  }),
);

describe('leaves', () => {
  it('of ballots and acts are read as they were written', () => {
    const acts = fc.tuple(what, instant).map(([act, at]): ActLeaf => ({ ...act, kind: 'act', at }));
    fc.assert(
      fc.property(ballots, acts, (ballot, act) => {
        expect(parseLeaf(writeBallotLeaf(ballot))).toEqual({ ok: true, leaf: ballot });
        expect(parseLeaf(writeActLeaf(act))).toEqual({ ok: true, leaf: act });
      }),
    );
  });

  it('of keys are read as they were written', async () => {
    const { sealing } = await sampleSealing();
    const leaf: KeysLeaf = {
      kind: 'keys',
      manifest: new Uint8Array(32).fill(1),
      record: writeNoteKey(sampleSigner, sha256),
      tokens: new Map([['code', sampleTokenKey]]),
      sealing: {
        ...sealing,
        publicKey: Uint8Array.from(sealing.publicKey),
        commitments: sealing.commitments.map((hash) => Uint8Array.from(hash)),
      },
    };
    const text = writeKeysLeaf(leaf);
    const read = parseLeaf(text);
    expect(read.ok && read.leaf.kind === 'keys' && writeKeysLeaf(read.leaf)).toBe(text);
    const bent = (from: string, to: string) => parseLeaf(text.replace(from, to));
    expect(bent('"threshold":2', '"threshold":4')).toMatchObject({ field: 'sealing.threshold' });
    expect(bent('"e":"AQAB"', '"e":"Aw"')).toMatchObject({ field: 'tokens' });
    expect(bent('"ballotBytes":64', '"ballotBytes":0')).toMatchObject({ field: 'sealing.ballotBytes' });
  });

  const good = writeBallotLeaf(sampleBallot(2));
  const paper = (...approvedBy: readonly string[]): string =>
    canonicalJson({
      kind: 'group',
      ballots: 1,
      channel: 'paper',
      ...(approvedBy.length > 0 ? { approvedBy } : {}),
    });
  const result = (more: object): string =>
    canonicalJson({
      kind: 'act',
      act: 'result',
      at: '2026-01-01T00:00:00.000Z',
      result: {},
      excluded: 0,
      ...more,
    });

  it.each([
    ['no JSON', '{', { reason: 'notJson' }],
    ['no object', '[]', { reason: 'notJson' }],
    ['a blank', good.replace(':', ': '), { reason: 'notCanonical' }],
    ['keys in another order', '{"kind":"group","channel":"online","ballots":1}', { reason: 'notCanonical' }],
    [
      'a key twice',
      '{"ballots":1,"ballots":1,"channel":"online","kind":"group"}',
      { reason: 'notCanonical' },
    ],
    [
      'another number for the same',
      '{"ballots":1.0,"channel":"online","kind":"group"}',
      { reason: 'notCanonical' },
    ],
    ['an unknown kind', '{"kind":"vote"}', { reason: 'unknownKind' }],
    ['no kind', '{}', { reason: 'unknownKind' }],
    [
      'a group of none',
      '{"ballots":0,"channel":"online","kind":"group"}',
      { reason: 'badField', field: 'ballots' },
    ],
    ['a group of no channel', '{"ballots":1,"kind":"group"}', { reason: 'badField', field: 'channel' }],
    ['a paper group nobody answers for', paper(), { field: 'approvedBy' }],
    ['a paper group of one person', paper('kim'), { field: 'approvedBy' }],
    ['a paper group of one person twice', paper('kim', 'kim'), { field: 'approvedBy' }],
    ['a name that looks like another', paper('kim', 'kim '), { field: 'approvedBy' }],
    ['a name taken apart', paper('김'.normalize('NFD'), '김'), { field: 'approvedBy' }],
    ['a name with something invisible', paper('kim', 'kim\u200b'), { field: 'approvedBy' }],
    ['a name without end', paper('kim', 'l'.repeat(201)), { field: 'approvedBy' }],
    [
      'approval of what voters cast',
      '{"approvedBy":["kim","lee"],"ballots":1,"channel":"online","kind":"group"}',
      { field: 'approvedBy' },
    ],
    ['an unknown channel', good.replace('online', 'fax'), { field: 'channel' }],
    ['no channel', good.replace('"channel":"online",', ''), { field: 'channel' }],
    ['a seed that can be guessed', result({ seed: 'x'.repeat(15) }), { field: 'seed' }],
    ['a seed without end', result({ seed: 'x'.repeat(257) }), { field: 'seed' }],
    ['a seed on two lines', result({ seed: `${'x'.repeat(16)}\nkim` }), { field: 'seed' }],
    ['a seed that is no text', result({ seed: 1_234_567_890_123_456 }), { field: 'seed' }],
    ['a seed that is nothing', result({ seed: null }), { field: 'seed' }],
    ['a time on a ballot', good.replace('{', '{"at":"2026-01-01T00:00:00.000Z",'), { field: 'at' }],
    ['an address on a ballot', good.replace('"kind"', '"ip":"1.2.3.4","kind"'), { field: 'ip' }],
    ['a short nullifier', good.replace(/"nullifier":"../u, '"nullifier":"'), { field: 'nullifier' }],
    [
      'a nullifier in capitals',
      good.replace(/"nullifier":"..../u, '"nullifier":"ABCD'),
      { field: 'nullifier' },
    ],
    ['choices open and sealed', good.replace('"tier"', '"sealed":"AAAA","tier"'), { field: 'choices' }],
    [
      'a time in another notation',
      '{"act":"close","at":"2026-01-01T00:00:00Z","kind":"act"}',
      { field: 'at' },
    ],
    ['an unknown act', '{"act":"stuff","at":"2026-01-01T00:00:00.000Z","kind":"act"}', { field: 'act' }],
  ])('with %s are refused', (_, text, problem) => {
    expect(parseLeaf(text)).toMatchObject({ ok: false, ...problem });
  });
});

describe('groups', () => {
  it('are the same whatever order their ballots came in', () => {
    const several = fc.uniqueArray(ballots, {
      minLength: 1,
      maxLength: 6,
      selector: ({ nullifier }) => encodeHex(nullifier),
    });
    fc.assert(
      fc.property(several, fc.nat(), (mixed, turn) => {
        const group = mixed.map((ballot) => ({ ...ballot, channel: 'online' as const }));
        const cut = turn % group.length;
        expect(writeGroup([...group.slice(cut), ...group.slice(0, cut)])).toEqual(writeGroup(group));
        expect(writeGroup(group)).toHaveLength(group.length + 1);
      }),
    );
  });

  it('hold each nullifier once, and are not empty', () => {
    const ballot = sampleBallot(2);
    expect(() => writeGroup([ballot, ballot])).toThrow(RangeError);
    expect(() => writeGroup([])).toThrow(RangeError);
  });

  it('come through one channel, which the marker names with the people who answer for it', () => {
    const ballot: BallotLeaf = { ...sampleBallot(2), channel: 'paper' };
    expect(() => writeGroup([ballot])).toThrow(RangeError);
    const through = { channel: 'paper', approvedBy: ['kim', 'lee'] } as const;
    expect(() => writeGroup([ballot, sampleBallot(2)], through)).toThrow(RangeError);
    const [marker = ''] = writeGroup([ballot], through);
    expect(marker).toBe('{"approvedBy":["kim","lee"],"ballots":1,"channel":"paper","kind":"group"}');
    expect(parseLeaf(marker)).toEqual({ ok: true, leaf: { kind: 'group', ballots: 1, ...through } });
  });
});

describe('lines of the record', () => {
  it('are leaves as they are, or checkpoints as texts', async () => {
    const checkpoint = await new RecordWriter().sign();
    expect(parseBundleLine(writeCheckpointLine(checkpoint))).toMatchObject({
      kind: 'checkpoint',
      text: checkpoint,
    });
    expect(parseBundleLine('{"a":1}')).toEqual({ kind: 'leaf', text: '{"a":1}' });
    expect(parseBundleLine(writeCheckpointLine(checkpoint).replace('\\n', '\\u000a'))).toBeNull();
  });
});

describe('receipts', () => {
  const ports = { sha256, verifyEd25519 };
  const group = Array.from({ length: 6 }, (_, choice) => sampleBallot(choice));
  const written = async () => new RecordWriter().group(group).checkpoint();

  it('show that a ballot is in the record, to anybody who has its key', async () => {
    const receipt = parseReceipt((await written()).receipt(5));
    if (receipt === null) throw new Error('No receipt');
    expect(receipt.leaf).toContain('"kind":"ballot"');
    expect(await checkReceipt(receipt, sampleSigner, ports)).toMatchObject({
      ok: true,
      checkpoint: { size: 9 },
    });
  });

  it('do not hold for another leaf, place, proof, checkpoint or key', async () => {
    const writer = await written();
    const receipt = parseReceipt(writer.receipt(5));
    if (receipt === null) throw new Error('No receipt');
    const check = (change: Partial<typeof receipt>, key = sampleSigner) =>
      checkReceipt({ ...receipt, ...change }, key, ports);
    const notInRecord = { ok: false, reason: 'notInRecord' };
    expect(await check({ leaf: receipt.leaf.replace('g0-', 'g1-') })).toEqual(notInRecord);
    expect(await check({ index: 4 })).toEqual(notInRecord);
    expect(await check({ index: 9 })).toEqual(notInRecord);
    expect(await check({ proof: receipt.proof.slice(1) })).toEqual(notInRecord);
    const later = await writer.group([sampleBallot(2)]).sign();
    expect(await check({ checkpoint: later })).toEqual(notInRecord);
    expect(await check({ checkpoint: 'x' })).toEqual({ ok: false, reason: 'badCheckpoint' });
    expect(await check({}, noteSigner('elsewhere'))).toEqual({ ok: false, reason: 'badCheckpoint' });
    expect(await check({}, noteSigner(sampleSigner.name))).toEqual({ ok: false, reason: 'notSigned' });
  });

  it.each([
    '',
    '{}',
    '[]',
    'null',
    '{"checkpoint":"a","index":-1,"leaf":"b","proof":[]}',
    '{"checkpoint":"a","index":1,"leaf":"b","proof":[{"sha256":"x"}]}',
  ])('are not read from %s', (text) => {
    expect(parseReceipt(text)).toBeNull();
  });
});
