import { createManifestRepository } from '../../plugins/vote/server/src/repositories/manifests';
import { migrations } from '../../plugins/vote/server/src/repositories/migrations';
import { databaseKind } from '../support/databases';
import {
  ballotsIn,
  byToken,
  CLOSES_AT,
  direct,
  hex,
  leaf,
  manifestOf,
  recordTables,
  type RecordTables,
} from '../support/record-tables';

const RACERS = 200;

let tables: RecordTables;

beforeAll(async () => {
  tables = await recordTables();
}, 60_000);

afterAll(() => tables.drop());

const kinds = (texts: readonly string[]): unknown[] =>
  texts.map((text) => {
    const content: unknown = JSON.parse(text);
    return Reflect.get(Object(content), 'kind') as unknown;
  });

describe(`the tables of votes on ${databaseKind()}`, () => {
  it('can be made again without harm', async () => {
    await tables.open('again');
    await tables.records.cast(direct('again'));
    for (const { up } of migrations) await up(tables.connection);
    await tables.storage.migrate('vote', migrations);
    expect(ballotsIn(await tables.textsOf('again'))).toHaveLength(1);
  });

  it('hold no time, no address and nobody’s name', async () => {
    const columns = async (table: string) => Object.keys(await tables.connection(table).columnInfo()).sort();
    expect(await columns('vote_leaves')).toEqual(['leaf', 'nullifier', 'poll_id', 'position']);
    expect(await columns('vote_participations')).toEqual(['poll_id', 'request', 'tier', 'voter_hash']);
  });

  // Where SQLite is, its hidden row number is the one thing that would tell the order of voting.
  if (databaseKind() === 'sqlite')
    it.each(['vote_leaves', 'vote_participations'])('%s has no hidden row number', async (table) => {
      // By its message alone: the driver makes its errors in the realm of the test file that loaded it first.
      await expect(tables.connection.raw(`select rowid from ${table}`)).rejects.toMatchObject({
        message: expect.stringContaining('no such column: rowid') as string,
      });
    });
});

describe(`opening a record on ${databaseKind()}`, () => {
  const manifests = () => createManifestRepository(() => Promise.resolve(tables.connection));

  it('happens once, whoever opens the poll at the same moment', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => tables.open('poll-a', 'case-a')));
    expect(opened.filter(Boolean)).toHaveLength(1);
    const stored = { ...manifestOf('poll-a', 'case-a'), keysLeaf: '{"kind":"keys"}' };
    expect(await manifests().find({ slug: 'case-a' })).toEqual(stored);
    expect(await manifests().find({ pollId: 'poll-a' })).toEqual(stored);
    expect(await manifests().listPollIds()).toContain('poll-a');
    expect(await tables.textsOf('poll-a')).toEqual([stored.text, stored.keysLeaf]);
    expect(await tables.records.head('poll-a')).toMatchObject({
      frontier: { size: 2 },
      state: 'open',
      closesAt: CLOSES_AT,
    });
    expect(await tables.records.key('poll-a', 'token:code')).toBe('sealed token key');
  });

  it('leaves nothing behind when another poll has the address, letter by letter', async () => {
    await tables.open('poll-b', 'case-b');
    expect(await tables.open('poll-c', 'case-b')).toBe(false);
    expect(await tables.records.head('poll-c')).toBeNull();
    expect(await tables.records.key('poll-c', 'record')).toBeNull();
    expect(await manifests().find({ slug: 'CASE-B' })).toBeNull();
    expect(await tables.open('poll-d', 'Case-B')).toBe(true);
  });

  it('takes in the ballots of a poll that ran before there were records, once', async () => {
    const ballots = Array.from({ length: 3 }, () => ({
      id: hex(),
      poll_id: 'earlier',
      tier: 'code',
      choices: '{"city":["a"]}',
    }));
    await tables.connection('vote_ballots').insert(ballots);
    const record = { closesAt: CLOSES_AT, keysLeaf: '{"kind":"keys"}', keys: [] };
    await Promise.all(Array.from({ length: 3 }, () => tables.records.adopt(manifestOf('earlier'), record)));
    expect(kinds(await tables.textsOf('earlier'))).toEqual([
      undefined,
      'keys',
      'group',
      'ballot',
      'ballot',
      'ballot',
    ]);
    expect((await tables.records.head('earlier'))?.turnout).toEqual(new Map([['code', 3]]));
    const [first] = ballots;
    expect(await tables.records.ballot('earlier', { nullifier: first?.id ?? '' })).not.toBeNull();
  });
});

describe(`casting on ${databaseKind()}`, () => {
  it('puts the ballot into the record and uses the right up, in tables that share nothing but poll and tier', async () => {
    await tables.open('one');
    const cast = direct('one');
    const nullifier = Buffer.from(cast.ballot.nullifier).toString('hex');
    expect(await tables.records.cast(cast)).toEqual({ kind: 'cast' });
    expect(await tables.records.rightOf('one', cast.voter?.hash ?? '')).toBe('ballot');
    const found = await tables.records.ballot('one', { nullifier });
    expect(found).toMatchObject({ position: 3, nullifier });
    expect(found?.text).not.toContain(cast.voter?.hash);
    expect(await tables.records.ballot('one', { digits: nullifier.slice(0, 20) })).toEqual(found);
    expect(await tables.records.ballot('other', { digits: nullifier.slice(0, 20) })).toBeNull();
    expect(await tables.records.head('one')).toMatchObject({
      frontier: { size: 4 },
      turnout: new Map([['code', 1]]),
    });
  });

  it('refuses a second ballot of one voter, and leaves the first as it was', async () => {
    await tables.open('second');
    const first = direct('second');
    expect(await tables.records.cast(first)).toEqual({ kind: 'cast' });
    const second = direct('second', first.voter?.hash);
    expect(await tables.records.cast(second)).toEqual({ kind: 'used', by: 'ballot' });
    expect(ballotsIn(await tables.textsOf('second'))).toHaveLength(1);
  });

  it('says what is there already, and takes nobody’s right away with it', async () => {
    await tables.open('same');
    const ballot = leaf();
    expect(await tables.records.cast(byToken('same', ballot))).toEqual({ kind: 'cast' });
    const again = await tables.records.cast(
      direct('same', 'f'.repeat(64), { ...ballot, content: { choices: {} } }),
    );
    expect(again).toMatchObject({ kind: 'known', text: expect.stringContaining('"city":["a"]') as string });
    expect(await tables.records.rightOf('same', 'f'.repeat(64))).toBeNull();
  });

  it('takes no ballot once the record says that the poll is closed, whatever the clock of a server says', async () => {
    await tables.open('closed');
    await tables.records.cast(byToken('closed'));
    await tables.records.act('closed', () => ({ kind: 'act', act: 'close', at: CLOSES_AT }));
    const late = direct('closed');
    expect(await tables.records.cast(late)).toEqual({ kind: 'over' });
    expect(await tables.records.rightOf('closed', late.voter?.hash ?? '')).toBeNull();
    expect(kinds(await tables.textsOf('closed'))).toEqual([undefined, 'keys', 'group', 'ballot', 'act']);
    expect(await tables.records.key('closed', 'token:code')).toBeNull();
    expect(await tables.records.key('closed', 'record')).not.toBeNull();
  });

  it('lets one person vote in two polls at once', async () => {
    await tables.open('left');
    await tables.open('right');
    const hash = hex();
    const cast = await Promise.all([
      tables.records.cast(direct('left', hash)),
      tables.records.cast(direct('right', hash)),
    ]);
    expect(cast).toEqual([{ kind: 'cast' }, { kind: 'cast' }]);
  });

  it(`leaves one ballot of ${String(RACERS)} cast at once with one right`, async () => {
    await tables.open('race');
    const hash = hex();
    const cast = Array.from({ length: RACERS }, () => tables.records.cast(direct('race', hash)));
    const outcomes = await Promise.all(cast);
    expect(outcomes.filter(({ kind }) => kind === 'cast')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'used')).toHaveLength(RACERS - 1);
    expect(ballotsIn(await tables.textsOf('race'))).toHaveLength(1);
    expect(await tables.rows('vote_participations', 'race')).toBe(1);
  }, 60_000);

  it(`leaves one ballot of one token sent ${String(RACERS)} times at once`, async () => {
    await tables.open('token');
    const ballot = leaf();
    const cast = Array.from({ length: RACERS }, () => tables.records.cast(byToken('token', ballot)));
    expect((await Promise.all(cast)).filter(({ kind }) => kind === 'cast')).toHaveLength(1);
    expect(ballotsIn(await tables.textsOf('token'))).toHaveLength(1);
  }, 60_000);

  it(`puts all ${String(RACERS)} ballots of as many people into one record, by groups that are sorted`, async () => {
    await tables.open('crowd');
    const cast = Array.from({ length: RACERS }, () => tables.records.cast(direct('crowd')));
    expect((await Promise.all(cast)).every(({ kind }) => kind === 'cast')).toBe(true);
    const texts = await tables.textsOf('crowd');
    expect(ballotsIn(texts)).toHaveLength(RACERS);
    expect((await tables.records.head('crowd'))?.frontier.size).toBe(texts.length);
    expect(texts.length).toBeLessThan(RACERS + 20);
  }, 60_000);

  // Two connections stand for two servers; SQLite has one.
  if (databaseKind() !== 'sqlite')
    it('keeps one order and one ballot of each right when several servers write', async () => {
      await tables.open('servers');
      const others = [tables.otherServer(), tables.otherServer()];
      const servers = [tables, ...others];
      const hashes = Array.from({ length: 50 }, hex);
      const outcomes = await Promise.all(
        servers.flatMap(({ records }) => hashes.map((hash) => records.cast(direct('servers', hash)))),
      );
      await Promise.all(others.map((other) => other.close()));
      expect(outcomes.filter(({ kind }) => kind === 'cast')).toHaveLength(hashes.length);
      const leaves = await tables.records.leaves('servers', 0, 1_000);
      expect(leaves.map(({ position }) => position)).toEqual(leaves.map((_, index) => index));
      expect((await tables.records.head('servers'))?.frontier.size).toBe(leaves.length);
    }, 60_000);
});
