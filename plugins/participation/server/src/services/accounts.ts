import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Account } from '../../../contracts';
import type { Keyring } from '../keyring';
import type { AccountRepository, StoredAccount } from '../repositories/accounts';

const SESSION_PURPOSE = 'session';
export const SESSION_LIFETIME_MS = 12 * 60 * 60 * 1000;
/** bcrypt reads 72 bytes and ignores the rest. */
const MAX_PASSWORD_BYTES = 72;
const MIN_PASSWORD_LENGTH = 8;
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u;

const sessionSchema = z.object({ id: z.number(), stamp: z.string(), expires: z.number() });

export type AccountProblem =
  | 'emailMissing'
  | 'emailWrong'
  | 'emailTaken'
  | 'passwordMissing'
  | 'passwordShort'
  | 'passwordLong'
  | 'credentials'
  | 'notConfirmed'
  | 'blocked';

export type AccountResult =
  | { readonly ok: true; readonly account: Account; readonly session: string }
  | { readonly ok: true; readonly account: null; readonly session: null }
  | {
      readonly ok: false;
      readonly problems: Readonly<Partial<Record<'email' | 'password', AccountProblem>>>;
    };

export interface Accounts {
  isAvailable(): boolean;
  allowsRegistration(): Promise<boolean>;
  /** Who a session cookie belongs to; `null` when it has run out, the password changed or the account is blocked. */
  fromSession(session: string | undefined): Promise<Account | null>;
  signIn(email: string, password: string): Promise<AccountResult>;
  /** `account` is null when the address has to be confirmed by e-mail first. */
  register(email: string, password: string): Promise<AccountResult>;
}

const cleanEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** Ends every session when the password changes. */
const stampOf = (account: StoredAccount): string =>
  createHash('sha256')
    .update(account.passwordHash ?? '')
    .digest('base64url')
    .slice(0, 16);

function emailProblem(email: string): AccountProblem | undefined {
  if (email === '') return 'emailMissing';
  return EMAIL.test(email) && email.length <= 254 ? undefined : 'emailWrong';
}

function newPasswordProblem(password: string): AccountProblem | undefined {
  if (password === '') return 'passwordMissing';
  if (password.length < MIN_PASSWORD_LENGTH) return 'passwordShort';
  return Buffer.byteLength(password) > MAX_PASSWORD_BYTES ? 'passwordLong' : undefined;
}

function problemsOf(
  email: AccountProblem | undefined,
  password: AccountProblem | undefined,
): Extract<AccountResult, { ok: false }> | null {
  if (email === undefined && password === undefined) return null;
  return {
    ok: false,
    problems: { ...(email && { email }), ...(password && { password }) },
  };
}

export function createAccounts(repository: AccountRepository, keyring: Keyring, now: () => Date): Accounts {
  function begin(account: StoredAccount): AccountResult {
    const expires = now().getTime() + SESSION_LIFETIME_MS;
    const session = keyring.seal(SESSION_PURPOSE, { id: account.id, stamp: stampOf(account), expires });
    return { ok: true, account: { id: account.id, name: account.email }, session };
  }

  return {
    isAvailable: () => repository.isAvailable(),
    allowsRegistration: () => repository.allowsRegistration(),

    async fromSession(session) {
      if (session === undefined || !repository.isAvailable()) return null;
      const read = sessionSchema.safeParse(keyring.unseal(SESSION_PURPOSE, session));
      if (!read.success || read.data.expires < now().getTime()) return null;
      const account = await repository.findById(read.data.id);
      if (account === null || account.isBlocked || stampOf(account) !== read.data.stamp) return null;
      return { id: account.id, name: account.email };
    },

    async signIn(writtenEmail, password) {
      const email = cleanEmail(writtenEmail);
      const missing = problemsOf(emailProblem(email), password === '' ? 'passwordMissing' : undefined);
      if (missing !== null) return missing;
      const account = await repository.findByEmail(email);
      const fits = await repository.passwordFits(password, account);
      if (account === null || !fits) return { ok: false, problems: { password: 'credentials' } };
      if (account.isBlocked) return { ok: false, problems: { email: 'blocked' } };
      if (!account.isConfirmed && (await repository.needsConfirmation()))
        return { ok: false, problems: { email: 'notConfirmed' } };
      return begin(account);
    },

    async register(writtenEmail, password) {
      const email = cleanEmail(writtenEmail);
      const wrong = problemsOf(emailProblem(email), newPasswordProblem(password));
      if (wrong !== null) return wrong;
      if ((await repository.findByEmail(email)) !== null)
        return { ok: false, problems: { email: 'emailTaken' } };
      const account = await repository.add(email, password);
      return account.isConfirmed ? begin(account) : { ok: true, account: null, session: null };
    },
  };
}
