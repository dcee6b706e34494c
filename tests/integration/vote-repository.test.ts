import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import {
  createBallotRepository,
  type BallotRepository,
  type NewBallot,
} from '../../plugins/vote/server/src/repositories/ballots';
import { createManifestRepository } from '../../plugins/vote/server/src/repositories/manifests';
import { migrations } from '../../plugins/vote/server/src/repositories/migrations';
import { createTestDatabase, databaseKind, type TestDatabase } from '../support/databases';

const RACERS = 200;
const hex = (): string => randomBytes(32).toString('hex');

let database: TestDatabase;
let connection: Knex;
let storage: ReturnType<typeof createStorage>;
let ballots: BallotRepository;

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  // All that the storage asks of Strapi.
  storage = createStorage({
    db: { connection, dialect: { client }, inTransaction: () => false },
  } as unknown as Core.Strapi);
  await storage.migrate('vote', migrations);
  ballots = createBallotRepository(() => connection, storage);
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
});

const ballot = (changes: Partial<NewBallot> = {}): NewBallot => ({
  id: hex(),
  pollId: 'poll-1',
  voterHash: hex(),
  tier: 'code',
  choices: '{"city":["a"]}',
  ...changes,
});

async function rows(table: string, where: Record<string, string>): Promise<number> {
  const [counted]: unknown[] = await connection(table).where(where).count({ n: '*' });
  return Number(Reflect.get(Object(counted), 'n'));
}

describe(`the tables of votes on ${databaseKind()}`, () => {
  it('can be made again without harm', async () => {
    await ballots.cast(ballot({ pollId: 'again' }));
    for (const { up } of migrations) await up(connection);
    await storage.migrate('vote', migrations);
    expect(await rows('vote_ballots', { poll_id: 'again' })).toBe(1);
  });

  it('hold no time, no number and nobody’s name', async () => {
    const columns = async (table: string) => Object.keys(await connection(table).columnInfo()).sort();
    expect(await columns('vote_ballots')).toEqual(['choices', 'id', 'poll_id', 'tier']);
    expect(await columns('vote_participations')).toEqual(['poll_id', 'tier', 'voter_hash']);
  });

  // Where SQLite is, its hidden row number is the one thing that would tell the order of voting.
  if (databaseKind() === 'sqlite')
    it.each(['vote_ballots', 'vote_participations'])('%s has no hidden row number', async (table) => {
      // By its message alone: the driver makes its errors in the realm of the test file that loaded it first.
      await expect(connection.raw(`select rowid from ${table}`)).rejects.toMatchObject({
        message: expect.stringContaining('no such column: rowid') as string,
      });
    });
});

describe(`casting on ${databaseKind()}`, () => {
  it('stores the voter and the ballot, in tables that share nothing but the poll and the tier', async () => {
    const cast = ballot({ pollId: 'one' });
    expect(await ballots.cast(cast)).toBe(true);
    expect(await ballots.hasVoted('one', cast.voterHash)).toBe(true);
    expect(await ballots.choicesOf('one', cast.id)).toBe(cast.choices);
    expect(await ballots.hasVoted('two', cast.voterHash)).toBe(false);
    expect(await ballots.choicesOf('two', cast.id)).toBeNull();
  });

  it('refuses a second ballot of one voter, and leaves the first as it was', async () => {
    const first = ballot({ pollId: 'second' });
    const second = { ...ballot({ pollId: 'second', choices: '{"city":["b"]}' }), voterHash: first.voterHash };
    expect(await ballots.cast(first)).toBe(true);
    expect(await ballots.cast(second)).toBe(false);
    expect(await ballots.choicesOf('second', second.id)).toBeNull();
    expect(await rows('vote_ballots', { poll_id: 'second' })).toBe(1);
  });

  it('takes nobody’s vote away when the ballot itself cannot be stored', async () => {
    const first = ballot({ pollId: 'same-id' });
    const other = ballot({ pollId: 'same-id', id: first.id });
    expect(await ballots.cast(first)).toBe(true);
    expect(await ballots.cast(other)).toBe(false);
    expect(await ballots.hasVoted('same-id', other.voterHash)).toBe(false);
  });

  it('lets one person vote in two polls', async () => {
    const voterHash = hex();
    expect(await ballots.cast(ballot({ pollId: 'left', voterHash }))).toBe(true);
    expect(await ballots.cast(ballot({ pollId: 'right', voterHash }))).toBe(true);
  });

  it(`leaves one ballot of ${String(RACERS)} cast at once with one right`, async () => {
    const voterHash = hex();
    const stored = await Promise.all(
      Array.from({ length: RACERS }, () => ballots.cast(ballot({ pollId: 'race', voterHash }))),
    );
    expect(stored.filter(Boolean)).toHaveLength(1);
    expect(await rows('vote_ballots', { poll_id: 'race' })).toBe(1);
    expect(await rows('vote_participations', { poll_id: 'race' })).toBe(1);
  }, 60_000);

  it(`leaves one ballot of one page sent ${String(RACERS)} times at once`, async () => {
    const page = ballot({ pollId: 'page' });
    const stored = await Promise.all(Array.from({ length: RACERS }, () => ballots.cast(page)));
    expect(stored.filter(Boolean)).toHaveLength(1);
    expect(await rows('vote_ballots', { poll_id: 'page' })).toBe(1);
  }, 60_000);

  it(`stores all ${String(RACERS)} ballots of as many people at once`, async () => {
    const cast = Array.from({ length: RACERS }, () => ballots.cast(ballot({ pollId: 'crowd' })));
    expect((await Promise.all(cast)).every(Boolean)).toBe(true);
    expect(await rows('vote_ballots', { poll_id: 'crowd' })).toBe(RACERS);
  }, 60_000);
});

describe(`reading ballots on ${databaseKind()}`, () => {
  it('counts people by tier, each poll for itself', async () => {
    await ballots.cast(ballot({ pollId: 'tiers' }));
    await ballots.cast(ballot({ pollId: 'tiers' }));
    await ballots.cast(ballot({ pollId: 'tiers', tier: 'account' }));
    await ballots.cast(ballot({ pollId: 'elsewhere' }));
    expect(Object.fromEntries(await ballots.countByTier('tiers'))).toEqual({ code: 2, account: 1 });
    expect(await ballots.countByTier('nobody')).toEqual(new Map());
  });

  it('finds a ballot by the first digits of its id, in its own poll', async () => {
    const cast = ballot({ pollId: 'receipts', id: 'f'.repeat(64) });
    await ballots.cast(cast);
    expect(await ballots.hasIdStartingWith('receipts', cast.id.slice(0, 20))).toBe(true);
    expect(await ballots.hasIdStartingWith('receipts', `${cast.id.slice(0, 19)}0`)).toBe(false);
    expect(await ballots.hasIdStartingWith('other', cast.id.slice(0, 20))).toBe(false);
  });

  it('visits every ballot once, however many there are', async () => {
    const all = Array.from({ length: 5_003 }, () => ({
      id: hex(),
      poll_id: 'many',
      tier: 'code',
      choices: '{}',
    }));
    await connection.batchInsert('vote_ballots', all, 500);
    let visited = 0;
    await ballots.forEach('many', ({ tier, choices }) => {
      expect({ tier, choices }).toEqual({ tier: 'code', choices: '{}' });
      visited += 1;
    });
    expect(visited).toBe(all.length);
  }, 60_000);
});

describe(`manifests on ${databaseKind()}`, () => {
  const manifest = (pollId: string, slug: string) => ({
    pollId,
    slug,
    hash: 'ab'.repeat(32),
    text: `{"title":"모두의 순찰대 🌃","poll":"${pollId}"}`,
  });

  it('are frozen once, whoever opens the poll at the same moment', async () => {
    const manifests = createManifestRepository(() => Promise.resolve(connection), storage);
    const first = manifest('poll-a', 'case-a');
    const added = await Promise.all(Array.from({ length: 20 }, () => manifests.add(first, new Date())));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await manifests.find({ slug: 'case-a' })).toEqual(first);
    expect(await manifests.find({ pollId: 'poll-a' })).toEqual(first);
    expect(await manifests.listPollIds()).toContain('poll-a');
  });

  it('belong to one address each, letter by letter', async () => {
    const manifests = createManifestRepository(() => Promise.resolve(connection), storage);
    await manifests.add(manifest('poll-b', 'case-b'), new Date());
    expect(await manifests.add(manifest('poll-c', 'case-b'), new Date())).toBe(false);
    expect(await manifests.find({ slug: 'CASE-B' })).toBeNull();
    expect(await manifests.add(manifest('poll-d', 'Case-B'), new Date())).toBe(true);
  });
});
