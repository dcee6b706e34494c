import { encodeHex } from '../crypto/hex';
import { writeActLeaf } from '../record/act-leaf';
import { asCounted, CLOSES_AT, RecordWriter, sampleBallot, samplePoll } from '../testing/sample-record';
import { found, verify } from '../testing/verified';
import { recount } from './recount';

describe('acts', () => {
  const ballots = [0, 1, 2, 3].map((choice) => sampleBallot(choice));
  const [first] = ballots;
  const nullifiers = first === undefined ? [] : [encodeHex(first.nullifier)];
  const exclusion = {
    act: 'exclude',
    nullifiers,
    reason: '대량 매크로',
    approvedBy: ['kim', 'lee'],
  } as const;
  const counted = ballots.map(asCounted);
  const voted = (): RecordWriter => new RecordWriter().group(ballots);
  const check = async (writer: RecordWriter): Promise<string[]> => found((await writer.checkpoint()).lines);

  it('extend a poll, exclude ballots beside an untouched record, and publish a new result', async () => {
    const writer = voted()
      .act({ act: 'extend', closesAt: CLOSES_AT + 1_000, reason: '서버 장애' }, CLOSES_AT - 5)
      .act({ act: 'close' }, CLOSES_AT + 1_000)
      .result(CLOSES_AT + 1_001, counted)
      .act(exclusion, CLOSES_AT + 2_000)
      .result(CLOSES_AT + 2_001, counted.slice(1), 1);
    const report = await verify((await writer.checkpoint()).lines, { isOver: true });
    expect(report).toMatchObject({
      findings: [],
      ballots: 4,
      excluded: 1,
      state: 'counted',
      result: { ballots: 3 },
    });
  });

  it('cancel a poll, and then no result is missing', async () => {
    const writer = await voted()
      .act({ act: 'cancel', reason: '후보 사퇴' }, CLOSES_AT - 5)
      .checkpoint();
    const report = await verify(writer.lines, { isOver: true });
    expect(report).toMatchObject({ findings: [], state: 'cancelled', result: null });
  });

  it('are found when a result is not what the ballots give', async () => {
    const multiplied = recount(samplePoll, [...counted, ...counted]);
    const closed = () => voted().act({ act: 'close' }, CLOSES_AT);
    const wrong = closed().act({ act: 'result', result: multiplied, excluded: 0 }, CLOSES_AT);
    expect(await check(wrong)).toEqual(['resultDiffers@9']);
    expect(await check(closed().result(CLOSES_AT, counted, 1))).toEqual(['resultDiffers@9']);
    expect(await check(closed().act(exclusion, CLOSES_AT).result(CLOSES_AT, counted, 1))).toEqual([
      'resultDiffers@10',
    ]);
  });

  it('leave a poll unfinished when ballots were excluded after its result', async () => {
    const writer = voted()
      .act({ act: 'close' }, CLOSES_AT)
      .result(CLOSES_AT, counted)
      .act(exclusion, CLOSES_AT);
    const { findings } = await verify((await writer.checkpoint()).lines, { isOver: true });
    expect(findings).toMatchObject([{ code: 'notFinished' }]);
  });

  it('exclude only ballots that are there, once', async () => {
    const twice = voted().act(exclusion, 0).act(exclusion, 0);
    expect(await check(twice)).toEqual(['unknownBallot@9']);
    const nobody = voted().act({ ...exclusion, nullifiers: ['00'] }, 0);
    expect(await check(nobody)).toEqual(['unknownBallot@8']);
  });

  it.each<[string, (writer: RecordWriter) => RecordWriter, string]>([
    ['a result before the close', (writer) => writer.result(CLOSES_AT, counted), 'outOfOrder@8'],
    ['closing early', (writer) => writer.act({ act: 'close' }, CLOSES_AT - 1), 'wrongTime@8'],
    [
      'a key destroyed while the poll runs',
      (writer) => writer.act({ act: 'destroyKey', key: 'identity' }, 5),
      'outOfOrder@8',
    ],
    [
      'making a poll shorter',
      (writer) => writer.act({ act: 'extend', closesAt: CLOSES_AT - 1, reason: 'x' }, 5),
      'wrongTime@8',
    ],
    [
      'extending what is over',
      (writer) => writer.act({ act: 'extend', closesAt: CLOSES_AT + 9, reason: 'x' }, CLOSES_AT),
      'wrongTime@8',
    ],
    [
      'opening a poll that is not sealed',
      (writer) => writer.act({ act: 'open', privateKey: new Uint8Array(32) }, CLOSES_AT),
      'outOfOrder@8',
    ],
  ])('are found when out of place: %s', async (_, change, finding) => {
    expect(await check(change(voted()))).toEqual([finding]);
  });

  it('are found when they go back in time, or close twice', async () => {
    const back = voted().act({ act: 'cancel', reason: 'x' }, 10).act(exclusion, 9);
    expect(await check(back)).toEqual(['wrongTime@9', 'outOfOrder@9']);
    const twice = voted().act({ act: 'close' }, CLOSES_AT).act({ act: 'close' }, CLOSES_AT);
    expect(await check(twice)).toEqual(['outOfOrder@9']);
    const revived = voted()
      .act({ act: 'close' }, CLOSES_AT)
      .act({ act: 'cancel', reason: 'x' }, CLOSES_AT)
      .act({ act: 'cancel', reason: 'x' }, CLOSES_AT);
    expect(await check(revived)).toEqual(['outOfOrder@10']);
  });

  it('of exclusion need two people and a reason', () => {
    const leaf = (approvedBy: readonly string[], reason = 'x') =>
      writeActLeaf({ ...exclusion, kind: 'act', at: 0, approvedBy, reason });
    return Promise.all(
      [leaf(['kim']), leaf(['kim', 'kim']), leaf(['kim', 'lee'], ' ')].map(async (text) => {
        expect(await check(voted().leaf(text))).toEqual(['unreadableLeaf@8']);
      }),
    );
  });
});
