import type { Letter, Mail, NetworkCounts } from '../../../contracts';
import type { CodeRepository } from '../repositories/codes';
import type { ScopeKeyRepository } from '../repositories/scope-keys';
import type { SingleUseRepository } from '../repositories/single-uses';
import type { TryRepository } from '../repositories/tries';

export interface MemoryTables {
  readonly codes: CodeRepository;
  readonly keys: ScopeKeyRepository;
  readonly uses: SingleUseRepository;
  readonly tries: TryRepository;
  /** Everything that is stored, as somebody who stole the database would read it. */
  dump(): string;
  keyOf(scope: string): string | undefined;
}

/** The tables of the door, kept in memory with the same keys. */
export function memoryTables(): MemoryTables {
  const codes = new Map<string, string>();
  const keys = new Map<string, string>();
  const uses = new Map<string, number>();
  const tries = new Map<string, { scope: string; tries: number; expiresAt: number }>();
  const dropExpired = (now: Date): void => {
    for (const [hash, expiresAt] of uses) if (expiresAt < now.getTime()) uses.delete(hash);
    for (const [hash, row] of tries) if (row.expiresAt < now.getTime()) tries.delete(hash);
  };
  return {
    codes: {
      addBatch: (scope, _batch, hashes) => {
        hashes.forEach((hash) => codes.set(hash, scope));
        return Promise.resolve();
      },
      listBatches: () => Promise.resolve([]),
      has: (scope, hash) => Promise.resolve(codes.get(hash) === scope),
    },
    keys: {
      find: (scope) => {
        const key = keys.get(scope);
        return Promise.resolve(key === undefined ? null : { key: key === '' ? null : key });
      },
      add: (scope, key) => {
        if (!keys.has(scope)) keys.set(scope, key);
        return Promise.resolve();
      },
      destroy: (scope) => {
        keys.set(scope, '');
        for (const [hash, of] of codes) if (of === scope) codes.delete(hash);
        for (const [hash, row] of tries) if (row.scope === scope) tries.delete(hash);
        return Promise.resolve();
      },
    },
    uses: {
      add: (hash, expiresAt, now) => {
        dropExpired(now);
        if (uses.has(hash)) return Promise.resolve(false);
        uses.set(hash, expiresAt.getTime());
        return Promise.resolve(true);
      },
    },
    tries: {
      begin: (hash, scope, expiresAt, now) => {
        dropExpired(now);
        tries.set(hash, { scope, tries: 0, expiresAt: expiresAt.getTime() });
        return Promise.resolve();
      },
      take: (hash, most, now) => {
        const row = tries.get(hash);
        if (row === undefined || row.tries >= most || row.expiresAt < now.getTime())
          return Promise.resolve(false);
        row.tries += 1;
        return Promise.resolve(true);
      },
      end: (hash) => Promise.resolve(tries.delete(hash)),
    },
    keyOf: (scope) => keys.get(scope),
    dump: () =>
      JSON.stringify([
        [...codes],
        [...keys],
        [...uses],
        [...tries].map(([hash, row]) => [hash, row.scope, row.tries, row.expiresAt]),
      ]),
  };
}

export interface MemoryMail extends Mail {
  readonly letters: Letter[];
  /** What becomes of the next letters. */
  outcome: 'sent' | 'tooMany' | 'failed';
  on: boolean;
}

export function memoryMail(): MemoryMail {
  const mail: MemoryMail = {
    letters: [],
    outcome: 'sent',
    on: true,
    isOn: () => mail.on,
    send: (letter) => {
      if (mail.outcome === 'sent') mail.letters.push(letter);
      return Promise.resolve(mail.outcome);
    },
  };
  return mail;
}

/** Writes down what is counted, and refuses where `refuses` says so. */
export function countingNetwork(refuses: ReadonlySet<string> = new Set()): NetworkCounts & {
  readonly counted: string[];
} {
  const counted: string[] = [];
  const count = (what: string): Promise<void> => {
    if (refuses.has(what)) return Promise.reject(new Error(`too many: ${what}`));
    counted.push(what);
    return Promise.resolve();
  };
  return {
    counted,
    countUnproven: () => count('unproven'),
    countAdmission: (tier) => count(`admission:${tier}`),
    countAttempt: () => count('attempt'),
    checkAttempts: () =>
      refuses.has('attempts') ? Promise.reject(new Error('too many')) : Promise.resolve(),
    countLetter: () => count('letter'),
  };
}
