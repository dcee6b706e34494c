import { databaseKind } from '../support/databases';
import { direct, hex, wish, recordTables, type RecordTables } from '../support/record-tables';

const RACERS = 200;

let tables: RecordTables;

beforeAll(async () => {
  tables = await recordTables();
}, 60_000);

afterAll(() => tables.drop());

describe(`tokens on ${databaseKind()}`, () => {
  it('are issued once, as often as one asks for the same', async () => {
    await tables.open('issue');
    const first = wish('issue');
    expect(await tables.records.issue(first)).toBe('issued');
    expect(await tables.records.issue(first)).toBe('issued');
    expect(await tables.records.issue({ ...first, request: hex() })).toBe('other');
    expect(await tables.records.rightOf('issue', first.voterHash)).toBe('token');
    expect(await tables.records.cast(direct('issue', first.voterHash))).toEqual({
      kind: 'used',
      by: 'token',
    });
  });

  it('are not issued to somebody who has voted without one', async () => {
    await tables.open('voted');
    const hash = hex();
    await tables.records.cast(direct('voted', hash));
    expect(await tables.records.issue(wish('voted', { voterHash: hash }))).toBe('voted');
  });

  it(`go to one of ${String(RACERS)} devices that ask at once with one right`, async () => {
    await tables.open('devices');
    const voterHash = hex();
    const asked = Array.from({ length: RACERS }, () => tables.records.issue(wish('devices', { voterHash })));
    const outcomes = await Promise.all(asked);
    expect(outcomes.filter((outcome) => outcome === 'issued')).toHaveLength(1);
    expect(await tables.rows('vote_participations', 'devices')).toBe(1);
  }, 60_000);

  it('and ballots of one right exclude each other, whichever comes first', async () => {
    await tables.open('either');
    const hashes = Array.from({ length: 40 }, hex);
    const outcomes = await Promise.all(
      hashes.map(async (voterHash) => {
        const [token, ballot] = await Promise.all([
          tables.records.issue(wish('either', { voterHash })),
          tables.records.cast(direct('either', voterHash)),
        ]);
        return [token === 'issued', ballot.kind === 'cast'].filter(Boolean).length;
      }),
    );
    expect(outcomes).toEqual(hashes.map(() => 1));
  }, 60_000);
});

describe(`checkpoints on ${databaseKind()}`, () => {
  it('are kept once for each size, the first that was signed', async () => {
    const { checkpoints } = tables.records;
    await checkpoints.add('sizes', { size: 2, note: 'two' });
    await checkpoints.add('sizes', { size: 9, note: 'nine' });
    await checkpoints.add('sizes', { size: 9, note: 'nine again' });
    expect(await checkpoints.latest('sizes')).toEqual({ size: 9, note: 'nine' });
    expect(await checkpoints.atLeast('sizes', 3)).toEqual({ size: 9, note: 'nine' });
    expect(await checkpoints.atLeast('sizes', 10)).toBeNull();
    expect(await checkpoints.between('sizes', 0, 9)).toHaveLength(2);
    expect(await checkpoints.between('sizes', 2, 8)).toHaveLength(0);
    expect(await checkpoints.latest('nothing')).toBeNull();
  });
});
