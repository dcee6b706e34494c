import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import type { BallotLeaf } from '../../plugins/vote/domain/src';
import { createManifestRepository } from '../../plugins/vote/server/src/repositories/manifests';
import { migrations } from '../../plugins/vote/server/src/repositories/migrations';
import type { BallotToCast } from '../../plugins/vote/server/src/repositories/record/casting';
import {
  createRecordRepository,
  type RecordRepository,
} from '../../plugins/vote/server/src/repositories/records';
import { createTestDatabase, databaseKind, type TestDatabase } from '../support/databases';

const RACERS = 200;
const CLOSES_AT = Date.parse('2026-03-16T00:00:00Z');
const hex = (): string => randomBytes(32).toString('hex');

let database: TestDatabase;
let connection: Knex;
let storage: ReturnType<typeof createStorage>;
let records: RecordRepository;

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  // All that the storage asks of Strapi.
  storage = createStorage({
    db: { connection, dialect: { client }, inTransaction: () => false },
  } as unknown as Core.Strapi);
  await storage.migrate('vote', migrations);
  records = createRecordRepository(() => connection, () => Promise.resolve(connection), storage);
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
});

const manifestOf = (pollId: string, slug = pollId) => ({
  pollId,
  slug,
  hash: 'ab'.repeat(32),
  text: `{"title":"모두의 순찰대 🌃","poll":"${pollId}"}`,
});

const open = (pollId: string, slug = pollId) =>
  records.open({
    manifest: manifestOf(pollId, slug),
    openedAt: new Date(0),
    closesAt: CLOSES_AT,
    keysLeaf: '{"kind":"keys"}',
    keys: [
      { purpose: 'record', material: 'sealed record key' },
      { purpose: 'token:code', material: 'sealed token key' },
    ],
  });

const leaf = (changes: Partial<BallotLeaf> = {}): BallotLeaf => ({
  kind: 'ballot',
  tier: 'code',
  channel: 'online',
  nullifier: randomBytes(32),
  content: { choices: { city: ['a'] } },
  ...changes,
});

const direct = (pollId: string, hash = hex(), ballot = leaf()): BallotToCast => ({
  pollId,
  ballot,
  voter: { hash, tier: 'code' },
});

const byToken = (pollId: string, ballot = leaf()): BallotToCast => ({ pollId, ballot, voter: null });

const wish = (pollId: string, changes: { voterHash?: string; request?: string } = {}) => ({
  pollId,
  voterHash: hex(),
  tier: 'code' as const,
  request: hex(),
  ...changes,
});

async function rows(table: string, pollId: string): Promise<number> {
  const [counted]: unknown[] = await connection(table).where({ poll_id: pollId }).count({ n: '*' });
  return Number(Reflect.get(Object(counted), 'n'));
}

async function textsOf(pollId: string): Promise<string[]> {
  return (await records.leaves(pollId, 0, 1_000_000)).map(({ text }) => text);
}

const kinds = (texts: readonly string[]): unknown[] =>
  texts.map((text) => Reflect.get(Object(JSON.parse(text)), 'kind'));

const ballotsIn = (texts: readonly string[]) => texts.filter((text) => text.includes('"kind":"ballot"'));

describe(`the tables of votes on ${databaseKind()}`, () => {
  it('can be made again without harm', async () => {
    await open('again');
    await records.cast(direct('again'));
    for (const { up } of migrations) await up(connection);
    await storage.migrate('vote', migrations);
    expect(ballotsIn(await textsOf('again'))).toHaveLength(1);
  });

  it('hold no time, no address and nobody’s name', async () => {
    const columns = async (table: string) => Object.keys(await connection(table).columnInfo()).sort();
    expect(await columns('vote_leaves')).toEqual(['leaf', 'nullifier', 'poll_id', 'position']);
    expect(await columns('vote_participations')).toEqual(['poll_id', 'request', 'tier', 'voter_hash']);
  });

  // Where SQLite is, its hidden row number is the one thing that would tell the order of voting.
  if (databaseKind() === 'sqlite')
    it.each(['vote_leaves', 'vote_participations'])('%s has no hidden row number', async (table) => {
      // By its message alone: the driver makes its errors in the realm of the test file that loaded it first.
      await expect(connection.raw(`select rowid from ${table}`)).rejects.toMatchObject({
        message: expect.stringContaining('no such column: rowid') as string,
      });
    });
});

describe(`opening a record on ${databaseKind()}`, () => {
  const manifests = () => createManifestRepository(() => Promise.resolve(connection));

  it('happens once, whoever opens the poll at the same moment', async () => {
    const opened = await Promise.all(Array.from({ length: 20 }, () => open('poll-a', 'case-a')));
    expect(opened.filter(Boolean)).toHaveLength(1);
    const stored = { ...manifestOf('poll-a', 'case-a'), keysLeaf: '{"kind":"keys"}' };
    expect(await manifests().find({ slug: 'case-a' })).toEqual(stored);
    expect(await manifests().find({ pollId: 'poll-a' })).toEqual(stored);
    expect(await manifests().listPollIds()).toContain('poll-a');
    expect(await textsOf('poll-a')).toEqual([stored.text, stored.keysLeaf]);
    expect(await records.head('poll-a')).toMatchObject({
      frontier: { size: 2 },
      state: 'open',
      closesAt: CLOSES_AT,
    });
    expect(await records.key('poll-a', 'token:code')).toBe('sealed token key');
  });

  it('leaves nothing behind when another poll has the address, letter by letter', async () => {
    await open('poll-b', 'case-b');
    expect(await open('poll-c', 'case-b')).toBe(false);
    expect(await records.head('poll-c')).toBeNull();
    expect(await records.key('poll-c', 'record')).toBeNull();
    expect(await manifests().find({ slug: 'CASE-B' })).toBeNull();
    expect(await open('poll-d', 'Case-B')).toBe(true);
  });

  it('takes in the ballots of a poll that ran before there were records, once', async () => {
    const ballots = Array.from({ length: 3 }, () => ({
      id: hex(),
      poll_id: 'earlier',
      tier: 'code',
      choices: '{"city":["a"]}',
    }));
    await connection('vote_ballots').insert(ballots);
    const record = { closesAt: CLOSES_AT, keysLeaf: '{"kind":"keys"}', keys: [] };
    await Promise.all(Array.from({ length: 3 }, () => records.adopt(manifestOf('earlier'), record)));
    expect(kinds(await textsOf('earlier'))).toEqual([
      undefined,
      'keys',
      'group',
      'ballot',
      'ballot',
      'ballot',
    ]);
    expect((await records.head('earlier'))?.turnout).toEqual(new Map([['code', 3]]));
    const [first] = ballots;
    expect(await records.ballot('earlier', { nullifier: first?.id ?? '' })).not.toBeNull();
  });
});

describe(`casting on ${databaseKind()}`, () => {
  it('puts the ballot into the record and uses the right up, in tables that share nothing but poll and tier', async () => {
    await open('one');
    const cast = direct('one');
    const nullifier = Buffer.from(cast.ballot.nullifier).toString('hex');
    expect(await records.cast(cast)).toEqual({ kind: 'cast' });
    expect(await records.rightOf('one', cast.voter?.hash ?? '')).toBe('ballot');
    const found = await records.ballot('one', { nullifier });
    expect(found).toMatchObject({ position: 3, nullifier });
    expect(found?.text).not.toContain(cast.voter?.hash);
    expect(await records.ballot('one', { digits: nullifier.slice(0, 20) })).toEqual(found);
    expect(await records.ballot('other', { digits: nullifier.slice(0, 20) })).toBeNull();
    expect(await records.head('one')).toMatchObject({
      frontier: { size: 4 },
      turnout: new Map([['code', 1]]),
    });
  });

  it('refuses a second ballot of one voter, and leaves the first as it was', async () => {
    await open('second');
    const first = direct('second');
    expect(await records.cast(first)).toEqual({ kind: 'cast' });
    const second = direct('second', first.voter?.hash);
    expect(await records.cast(second)).toEqual({ kind: 'used', by: 'ballot' });
    expect(ballotsIn(await textsOf('second'))).toHaveLength(1);
  });

  it('says what is there already, and takes nobody’s right away with it', async () => {
    await open('same');
    const ballot = leaf();
    expect(await records.cast(byToken('same', ballot))).toEqual({ kind: 'cast' });
    const again = await records.cast(direct('same', 'f'.repeat(64), { ...ballot, content: { choices: {} } }));
    expect(again).toMatchObject({ kind: 'known', text: expect.stringContaining('"city":["a"]') as string });
    expect(await records.rightOf('same', 'f'.repeat(64))).toBeNull();
  });

  it('takes no ballot once the record says that the poll is closed, whatever the clock of a server says', async () => {
    await open('closed');
    await records.cast(byToken('closed'));
    await records.act('closed', () => ({ kind: 'act', act: 'close', at: CLOSES_AT }));
    const late = direct('closed');
    expect(await records.cast(late)).toEqual({ kind: 'over' });
    expect(await records.rightOf('closed', late.voter?.hash ?? '')).toBeNull();
    expect(kinds(await textsOf('closed'))).toEqual([undefined, 'keys', 'group', 'ballot', 'act']);
    expect(await records.key('closed', 'token:code')).toBeNull();
    expect(await records.key('closed', 'record')).not.toBeNull();
  });

  it('lets one person vote in two polls at once', async () => {
    await open('left');
    await open('right');
    const hash = hex();
    const cast = await Promise.all([records.cast(direct('left', hash)), records.cast(direct('right', hash))]);
    expect(cast).toEqual([{ kind: 'cast' }, { kind: 'cast' }]);
  });

  it(`leaves one ballot of ${String(RACERS)} cast at once with one right`, async () => {
    await open('race');
    const hash = hex();
    const cast = Array.from({ length: RACERS }, () => records.cast(direct('race', hash)));
    const outcomes = await Promise.all(cast);
    expect(outcomes.filter(({ kind }) => kind === 'cast')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'used')).toHaveLength(RACERS - 1);
    expect(ballotsIn(await textsOf('race'))).toHaveLength(1);
    expect(await rows('vote_participations', 'race')).toBe(1);
  }, 60_000);

  it(`leaves one ballot of one token sent ${String(RACERS)} times at once`, async () => {
    await open('token');
    const ballot = leaf();
    const cast = Array.from({ length: RACERS }, () => records.cast(byToken('token', ballot)));
    expect((await Promise.all(cast)).filter(({ kind }) => kind === 'cast')).toHaveLength(1);
    expect(ballotsIn(await textsOf('token'))).toHaveLength(1);
  }, 60_000);

  it(`puts all ${String(RACERS)} ballots of as many people into one record, by groups that are sorted`, async () => {
    await open('crowd');
    const cast = Array.from({ length: RACERS }, () => records.cast(direct('crowd')));
    expect((await Promise.all(cast)).every(({ kind }) => kind === 'cast')).toBe(true);
    const texts = await textsOf('crowd');
    expect(ballotsIn(texts)).toHaveLength(RACERS);
    expect((await records.head('crowd'))?.frontier.size).toBe(texts.length);
    expect(texts.length).toBeLessThan(RACERS + 20);
  }, 60_000);

  // Two connections stand for two servers; SQLite has one.
  if (databaseKind() !== 'sqlite')
    it('keeps one order and one ballot of each right when several servers write', async () => {
      await open('servers');
      const others = Array.from({ length: 2 }, () => database.connect());
      const servers = others.map((other) => {
        const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
        const own = createStorage({
          db: { connection: other, dialect: { client }, inTransaction: () => false },
        } as unknown as Core.Strapi);
        return createRecordRepository(() => other, () => Promise.resolve(other), own);
      });
      const hashes = Array.from({ length: 50 }, hex);
      const outcomes = await Promise.all(
        [records, ...servers].flatMap((server) => hashes.map((hash) => server.cast(direct('servers', hash)))),
      );
      await Promise.all(others.map((other) => other.destroy()));
      expect(outcomes.filter(({ kind }) => kind === 'cast')).toHaveLength(hashes.length);
      const leaves = await records.leaves('servers', 0, 1_000);
      expect(leaves.map(({ position }) => position)).toEqual(leaves.map((_, index) => index));
      expect((await records.head('servers'))?.frontier.size).toBe(leaves.length);
    }, 60_000);
});

describe(`tokens on ${databaseKind()}`, () => {
  it('are issued once, as often as one asks for the same', async () => {
    await open('issue');
    const first = wish('issue');
    expect(await records.issue(first)).toBe('issued');
    expect(await records.issue(first)).toBe('issued');
    expect(await records.issue({ ...first, request: hex() })).toBe('other');
    expect(await records.rightOf('issue', first.voterHash)).toBe('token');
    expect(await records.cast(direct('issue', first.voterHash))).toEqual({ kind: 'used', by: 'token' });
  });

  it('are not issued to somebody who has voted without one', async () => {
    await open('voted');
    const hash = hex();
    await records.cast(direct('voted', hash));
    expect(await records.issue(wish('voted', { voterHash: hash }))).toBe('voted');
  });

  it(`go to one of ${String(RACERS)} devices that ask at once with one right`, async () => {
    await open('devices');
    const voterHash = hex();
    const asked = Array.from({ length: RACERS }, () => records.issue(wish('devices', { voterHash })));
    const outcomes = await Promise.all(asked);
    expect(outcomes.filter((outcome) => outcome === 'issued')).toHaveLength(1);
    expect(await rows('vote_participations', 'devices')).toBe(1);
  }, 60_000);

  it('and ballots of one right exclude each other, whichever comes first', async () => {
    await open('either');
    const hashes = Array.from({ length: 40 }, hex);
    const outcomes = await Promise.all(
      hashes.map(async (voterHash) => {
        const [token, ballot] = await Promise.all([
          records.issue(wish('either', { voterHash })),
          records.cast(direct('either', voterHash)),
        ]);
        return [token === 'issued', ballot.kind === 'cast'].filter(Boolean).length;
      }),
    );
    expect(outcomes).toEqual(hashes.map(() => 1));
  }, 60_000);
});

describe(`checkpoints on ${databaseKind()}`, () => {
  it('are kept once for each size, the first that was signed', async () => {
    const { checkpoints } = records;
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
