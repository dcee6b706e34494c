import type { InvitationCodes } from '../../../contracts';
import { defaultSettings, type Settings } from '../config';
import { createKeyring, type Keyring } from '../keyring';
import { createInvitationCodes } from '../services/codes';
import { createDoor, type Door } from '../services/door';
import { createScopeHash } from '../services/scope-keys';
import { createSingleUse } from '../services/single-use';
import { memoryMail, memoryTables, type MemoryMail, type MemoryTables } from './memory';

export const SCOPE = 'vote:poll-1';
const START = '2025-11-12T00:00:00Z';

export interface TestDoor extends Door {
  readonly clock: { now: Date };
  readonly tables: MemoryTables;
  readonly mail: MemoryMail;
  readonly codes: InvitationCodes;
  readonly keyring: Keyring;
  /** What was written into the log. */
  readonly logged: unknown[];
  /** Lets time pass. */
  wait(ms: number): void;
  /** One code that opens this scope. */
  newCode(kind?: 'invitation' | 'onsite', scope?: string): Promise<string>;
}

interface Wishes {
  readonly identity?: Partial<Settings['identity']>;
  /** Tables of another node on the same database. */
  readonly tables?: MemoryTables;
  readonly start?: Date;
}

/** The door of a site with its tables in memory and a clock that can be set. `solved` is a proof of work. */
export function testDoor({
  identity = {},
  tables = memoryTables(),
  start = new Date(START),
}: Wishes = {}): TestDoor {
  const clock = { now: start };
  const now = (): Date => clock.now;
  const keyring = createKeyring('a secret of at least thirty-two characters');
  const hashes = createScopeHash(tables.keys, keyring);
  const mail = memoryMail();
  const logged: unknown[] = [];
  const codes = createInvitationCodes(tables.codes, hashes, now);
  const door = createDoor({
    settings: { ...defaultSettings.identity, ...identity },
    codes: tables.codes,
    tries: tables.tries,
    uses: createSingleUse(tables.uses, keyring, now),
    offersAccounts: () => true,
    hashes,
    keyring,
    mail,
    proof: { verify: (solution) => Promise.resolve(solution === 'solved') },
    now,
    logError: (error) => logged.push(error),
  });
  return {
    ...door,
    clock,
    tables,
    mail,
    codes,
    keyring,
    logged,
    wait: (ms) => {
      clock.now = new Date(clock.now.getTime() + ms);
    },
    async newCode(kind = 'invitation', scope = SCOPE) {
      const { codes: made } = await codes.createBatch(scope, { count: 1, label: 'test', kind });
      const [code] = made;
      if (code === undefined) throw new Error('no code was made');
      return code;
    },
  };
}
