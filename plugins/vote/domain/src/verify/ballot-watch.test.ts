import { type BallotLeaf, writeBallotLeaf } from '../record/ballot-leaf';
import { encodeHex } from '../crypto/hex';
import {
  asCounted,
  CLOSES_AT,
  RecordWriter,
  sampleBallot,
  sampleSealing,
  sampleToken,
  sealSample,
} from '../testing/sample-record';
import { found, verify } from '../testing/verified';

const UNREADABLE = { tier: 'code', channel: 'online', choices: null } as const;

describe('ballots', () => {
  async function holding(ballots: readonly BallotLeaf[]): Promise<string[]> {
    return found((await new RecordWriter().group(ballots).checkpoint()).lines);
  }

  it('with a token of their own are accepted, in every tier', async () => {
    expect(await holding([sampleBallot(0), sampleBallot(2)])).toEqual([]);
  });

  it.each<[string, (ballot: BallotLeaf) => BallotLeaf]>([
    [
      'no token',
      ({ kind, tier, channel, nullifier, content }) => ({ kind, tier, channel, nullifier, content }),
    ],
    [
      'a bent token',
      (ballot) => ({
        ...ballot,
        token: ballot.token?.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) ?? new Uint8Array(1),
      }),
    ],
    [
      'the token of another nullifier',
      (ballot) => ({
        ...ballot,
        nullifier: ballot.nullifier.map((byte, at) => (at === 0 ? byte ^ 1 : byte)),
      }),
    ],
    ['a prefix that its variant has not', (ballot) => ({ ...ballot, prefix: new Uint8Array(32) })],
    [
      'a token of another poll',
      (ballot) => {
        const { nullifier, signature } = sampleToken({ pollId: 'poll-2', tier: 'code' });
        return { ...ballot, nullifier, token: signature };
      },
    ],
    [
      'a token of another tier',
      (ballot) => {
        const { nullifier, signature } = sampleToken({ pollId: 'poll-1', tier: 'account' });
        return { ...ballot, nullifier, token: signature };
      },
    ],
  ])('with %s are found', async (_, change) => {
    expect(await holding([change(sampleBallot(0, 'code'))])).toEqual(['badToken@4']);
  });

  it('with a token where there are none, or of a tier that is none, are found', async () => {
    const account = sampleBallot(2, 'account');
    expect(await holding([{ ...account, token: new Uint8Array(256) }])).toEqual(['badToken@4']);
    expect(await holding([{ ...account, tier: 'nobody' }])).toEqual(['unknownTier@4', 'invalidBallot@4']);
  });

  it('that break the rules, or are sealed in an open poll, are found', async () => {
    const ballot = sampleBallot(0);
    const wrong = { ...ballot, content: { choices: { g0: ['g0-0', 'g0-1'] } } };
    expect(await holding([wrong])).toEqual(['invalidBallot@4']);
    expect(await holding([{ ...ballot, content: { sealed: new Uint8Array(9) } }])).toEqual([
      'wronglySealed@4',
    ]);
  });

  it('with a nullifier that was there are found in whatever group, and count once', async () => {
    const ballot = sampleBallot(0);
    const writer = await new RecordWriter()
      .group([ballot])
      .group([sampleBallot(1), ballot])
      .checkpoint();
    const { findings, ballots } = await verify(writer.lines);
    expect(findings).toMatchObject([{ code: 'secondBallot', params: { first: 3 } }]);
    expect(ballots).toBe(2);
  });

  it('outside of a group, or in one that is not complete, are found', async () => {
    const outside = await new RecordWriter().leaf(writeBallotLeaf(sampleBallot(0))).checkpoint();
    expect(await found(outside.lines)).toEqual(['notInGroup@3']);
    const short = new RecordWriter()
      .leaf('{"ballots":3,"channel":"online","kind":"group"}')
      .leaf(writeBallotLeaf(sampleBallot(0)));
    expect(await found((await short.checkpoint()).lines)).toEqual(['groupBroken@5']);
  });

  it('from paper and from a counter are ballots like any other, counted apart', async () => {
    const through = { channel: 'paper', approvedBy: ['kim', 'lee'] } as const;
    const online = [0, 1, 2].map((choice) => sampleBallot(choice));
    const paper = [0, 0].map((choice) => ({ ...sampleBallot(choice), channel: 'paper' as const }));
    const blank: BallotLeaf = { ...sampleBallot(0), channel: 'counter', content: { choices: { g0: [] } } };
    const writer = new RecordWriter()
      .group(online)
      .group(paper, through)
      .group([blank], { ...through, channel: 'counter' })
      .act({ act: 'close' }, CLOSES_AT)
      .result(CLOSES_AT, [...online, ...paper, blank].map(asCounted));
    const { findings, result } = await verify((await writer.checkpoint()).lines, { isOver: true });
    expect(findings.map(({ code }) => code)).toEqual(['invalidBallot']);
    expect(result).toMatchObject({
      ballots: 5,
      invalid: 1,
      channels: [
        { channel: 'online', ballots: 3, invalid: 0 },
        { channel: 'paper', ballots: 2, invalid: 0 },
        { channel: 'counter', ballots: 0, invalid: 1 },
      ],
    });
  });

  it('of another channel than their group, for which nobody answers, are found', async () => {
    const ballot = sampleBallot(0);
    const slipped = new RecordWriter()
      .leaf('{"ballots":1,"channel":"online","kind":"group"}')
      .leaf(writeBallotLeaf({ ...ballot, channel: 'paper' }));
    const { findings } = await verify((await slipped.checkpoint()).lines);
    expect(findings).toMatchObject([
      { code: 'wrongChannel', line: 4, params: { channel: 'paper', group: 'online' } },
    ]);
    const alone = new RecordWriter()
      .leaf('{"approvedBy":["kim"],"ballots":1,"channel":"paper","kind":"group"}')
      .leaf(writeBallotLeaf({ ...ballot, channel: 'paper' }));
    expect(await found((await alone.checkpoint()).lines)).toEqual(['unreadableLeaf@3', 'notInGroup@4']);
  });

  it('whose channel was changed for another do not give the published totals', async () => {
    const ballots = [0, 1].map((choice) => sampleBallot(choice));
    const asPaper = ballots.map((ballot) => ({ ...asCounted(ballot), channel: 'paper' as const }));
    const writer = new RecordWriter()
      .group(ballots)
      .act({ act: 'close' }, CLOSES_AT)
      .result(CLOSES_AT, asPaper);
    expect(await found((await writer.checkpoint()).lines)).toEqual(['resultDiffers@7']);
  });

  it('that came when the poll was closed are found', async () => {
    const writer = new RecordWriter().act({ act: 'close' }, CLOSES_AT).group([sampleBallot(0)]);
    expect(await found((await writer.checkpoint()).lines)).toEqual(['afterTheEnd@4']);
  });

  it('in a form that nobody writes are found', async () => {
    const writer = new RecordWriter()
      .leaf('{"ballots":1,"channel":"online","kind":"group"}')
      .leaf('{"kind": "ballot"}');
    expect(await found((await writer.checkpoint()).lines)).toEqual(['groupBroken@4', 'unreadableLeaf@4']);
  });
});

describe('a sealed poll', () => {
  const ballots = [0, 1, 2, 3].map((choice) => sampleBallot(choice));

  it('is counted by anybody once the trustees opened it; what was sealed malformed counts as invalid and is shown', async () => {
    const { sealing, privateKey } = await sampleSealing();
    const good = await Promise.all(ballots.map((ballot) => sealSample(ballot, sealing)));
    const rogue = sampleBallot(0);
    const against = await sealSample({ ...sampleBallot(1), content: { choices: { g0: [] } } }, sealing);
    const garbage = { ...rogue, content: { sealed: new Uint8Array(9) } };
    const counted = [...ballots.map(asCounted), UNREADABLE, UNREADABLE];
    const writer = new RecordWriter({ sealing })
      .group([...good, against, garbage])
      .act({ act: 'close' }, CLOSES_AT)
      .act({ act: 'open', privateKey }, CLOSES_AT)
      .result(CLOSES_AT, counted);
    const report = await verify((await writer.checkpoint()).lines, { isOver: true });
    expect(report.findings).toEqual([]);
    expect(report.result).toMatchObject({ ballots: 4, invalid: 2 });
    expect(report.invalid.map(({ reason }) => reason).sort()).toEqual(['againstTheRules', 'wrongLength']);
    expect(report.invalid.map(({ nullifier }) => nullifier)).toContain(encodeHex(rogue.nullifier));
  });

  it('has no result before it is opened, and opens with its own key only', async () => {
    const { sealing } = await sampleSealing();
    const other = await sampleSealing();
    const good = await Promise.all(ballots.map((ballot) => sealSample(ballot, sealing)));
    const closed = () => new RecordWriter({ sealing }).group(good).act({ act: 'close' }, CLOSES_AT);
    const early = await closed().result(CLOSES_AT, ballots.map(asCounted)).checkpoint();
    expect(await found(early.lines)).toEqual(['outOfOrder@9']);
    const wrong = await closed().act({ act: 'open', privateKey: other.privateKey }, CLOSES_AT).checkpoint();
    expect(await found(wrong.lines)).toEqual(['wrongOpeningKey@9']);
    const unsealed = await new RecordWriter({ sealing }).group(ballots.slice(0, 1)).checkpoint();
    expect(await found(unsealed.lines)).toEqual(['wronglySealed@4']);
  });

  it('does not let a ballot be copied under another nullifier', async () => {
    const { sealing, privateKey } = await sampleSealing();
    const [mine, other] = ballots;
    if (mine === undefined || other === undefined) throw new Error('No ballots');
    const sealed = await sealSample(mine, sealing);
    const copy = { ...other, content: sealed.content };
    const writer = new RecordWriter({ sealing })
      .group([sealed, copy])
      .act({ act: 'close' }, CLOSES_AT)
      .act({ act: 'open', privateKey }, CLOSES_AT)
      .result(CLOSES_AT, [asCounted(mine), UNREADABLE]);
    const { findings, invalid } = await verify((await writer.checkpoint()).lines);
    expect(findings).toEqual([]);
    expect(invalid).toMatchObject([{ nullifier: encodeHex(other.nullifier), reason: 'notOpened' }]);
  });
});
