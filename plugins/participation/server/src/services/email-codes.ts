import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { EmailCodes, EmailRefusal, Mail } from '../../../contracts';
import { mailboxOf, MAX_TRIES, oneTimeCode, readMailAddress, readOneTimeCode } from '../../../domain/src';
import type { Keyring } from '../keyring';
import { codeLetter } from '../pages/code-letter';
import type { TryRepository } from '../repositories/tries';
import { identifierOf } from './identifiers';

/** Letters take minutes, and some people look for their glasses. */
const CODE_LIFETIME_MS = 15 * 60 * 1000;
const PROOF_LIFETIME_MS = 15 * 60 * 1000;
const STATE_PURPOSE = 'email-state';
const PROOF_PURPOSE = 'email-proof';
const TRY_SALT = Buffer.from('email-try');
const CODE_SALT = Buffer.from('email-code');

const stateSchema = z.object({
  scope: z.string(),
  id: z.string(),
  /** Keyed hash of the id with the code. */
  code: z.string(),
  who: z.string(),
  expires: z.number(),
});

const proofSchema = z.object({ scope: z.string(), who: z.string(), expires: z.number() });

export interface EmailCodeParts {
  readonly mail: Mail;
  readonly tries: TryRepository;
  readonly keyring: Keyring;
  readonly now: () => Date;
}

export interface EmailCodeService extends EmailCodes {
  /** Whom a proof is about; `null` for a forged one, another poll's, or one that has run out. */
  readProof(scope: string, proof: string): string | null;
  /** The same for an address that an administrator wrote down. */
  listed(written: string): string | null;
}

const refused = (reason: EmailRefusal): { readonly ok: false; readonly reason: EmailRefusal } => ({
  ok: false,
  reason,
});

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

export function createEmailCodes({ mail, tries, keyring, now }: EmailCodeParts): EmailCodeService {
  const tryHash = (id: string): string => keyring.keyedHash(TRY_SALT, id);
  const codeHash = (id: string, code: string): string => keyring.keyedHash(CODE_SALT, `${id}|${code}`);
  const whoIs = (address: string): string => identifierOf(keyring, 'email', mailboxOf(address));

  return {
    isOn: () => mail.isOn(),

    async request(scope, { address, locale, title, network }) {
      if (!mail.isOn()) return refused('letterFailed');
      const to = readMailAddress(address);
      if (to === null) return refused('addressWrong');
      await network?.countLetter();
      const code = oneTimeCode(randomInt(10 ** 8));
      const outcome = await mail.send({ to, ...codeLetter(locale, { title, code }) });
      if (outcome !== 'sent') return refused(outcome === 'tooMany' ? 'tooManyLetters' : 'letterFailed');
      const id = randomBytes(16).toString('hex');
      const expires = now().getTime() + CODE_LIFETIME_MS;
      await tries.begin(tryHash(id), scope, new Date(expires), now());
      const state = { scope, id, code: codeHash(id, code), who: whoIs(to), expires };
      return { ok: true, state: keyring.seal(STATE_PURPOSE, state) };
    },

    async confirm(scope, sealed, typed) {
      const read = stateSchema.safeParse(keyring.unseal(STATE_PURPOSE, sealed));
      if (!read.success || read.data.scope !== scope || read.data.expires < now().getTime())
        return refused('emailCodeOver');
      const { id, code, who } = read.data;
      const digits = readOneTimeCode(typed);
      // A slip of the finger is no try.
      if (digits === null) return refused('emailCodeMalformed');
      if (!(await tries.take(tryHash(id), MAX_TRIES, now()))) return refused('emailCodeOver');
      if (!isSame(codeHash(id, digits), code)) return refused('emailCodeWrong');
      if (!(await tries.end(tryHash(id)))) return refused('emailCodeOver');
      const expires = now().getTime() + PROOF_LIFETIME_MS;
      return { ok: true, proof: keyring.seal(PROOF_PURPOSE, { scope, who, expires }) };
    },

    readProof(scope, proof) {
      const read = proofSchema.safeParse(keyring.unseal(PROOF_PURPOSE, proof));
      if (!read.success || read.data.scope !== scope || read.data.expires < now().getTime()) return null;
      return read.data.who;
    },

    listed(written) {
      const address = readMailAddress(written);
      return address === null ? null : whoIs(address);
    },
  };
}
