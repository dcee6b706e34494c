import { decodeBase64Url, encodeBase64Url } from '../../domain/src/crypto/base64';
import { encodeHex } from '../../domain/src/crypto/hex';
import { parseRsaKey } from '../../domain/src/tokens/rsa-key';
import { TOKEN_VARIANTS, type Token, type TokenContext, type TokenKey } from '../../domain/src/tokens/token';

/** What the page says about tokens: whose poll and tier, under which key, and where to ask. */
export interface TokenPage {
  readonly context: TokenContext;
  readonly key: TokenKey;
  /** Name of the voter's wallet, where the page knows who it is. */
  readonly wallet: string;
  readonly issue: string;
  readonly cast: string;
  readonly receipts: string;
}

const textOf = (value: unknown, name: string): string => {
  const found: unknown = Object(value) === value ? Reflect.get(Object(value), name) : undefined;
  return typeof found === 'string' ? found : '';
};

/** Reads what the server wrote on the form, or `null` for a page of another version. */
export function readTokenPage(json: string): TokenPage | null {
  const value: unknown = JSON.parse(json);
  const key = parseRsaKey({ n: textOf(value, 'n'), e: textOf(value, 'e') });
  const variant = TOKEN_VARIANTS.find((one) => one === textOf(value, 'variant'));
  if (key === null || variant === undefined) return null;
  return {
    context: { pollId: textOf(value, 'poll'), tier: textOf(value, 'tier') },
    key: { key, variant },
    wallet: textOf(value, 'wallet'),
    issue: textOf(value, 'issue'),
    cast: textOf(value, 'cast'),
    receipts: textOf(value, 'receipts'),
  };
}

/** What the server answered: something, or why not, in the words for the person. */
export type Answer =
  | { readonly ok: true; readonly value: string }
  /** `code` is empty when no answer came at all. */
  | { readonly ok: false; readonly code: string; readonly message: string };

async function ask(address: string, body: unknown, name: string, init: RequestInit): Promise<Answer> {
  try {
    const reply = await fetch(address, {
      ...init,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await reply.json();
    if (reply.ok) return { ok: true, value: textOf(answer, name) };
    const error: unknown = Reflect.get(Object(answer), 'error');
    return {
      ok: false,
      code: textOf(error, 'code') || String(reply.status),
      message: textOf(error, 'message'),
    };
  } catch {
    // No connection, or an answer that is none.
    return { ok: false, code: '', message: '' };
  }
}

/** Has something signed that the server cannot see. */
export const askForToken = ({ issue }: TokenPage, pass: string, blinded: Uint8Array): Promise<Answer> =>
  ask(issue, { pass, blinded: encodeBase64Url(blinded) }, 'signature', { credentials: 'same-origin' });

export const signatureOf = (text: string): Uint8Array => decodeBase64Url(text) ?? new Uint8Array(0);

/** Sends the ballot without anything that says who this is: no pass, no cookie, no page that it came from. */
export const castBallot = (
  { cast, context }: TokenPage,
  { nullifier, prefix, signature }: Token,
  choices: unknown,
): Promise<Answer> =>
  ask(
    cast,
    {
      tier: context.tier,
      nullifier: encodeHex(nullifier),
      ...(prefix.length === 0 ? {} : { prefix: encodeBase64Url(prefix) }),
      token: encodeBase64Url(signature),
      choices,
    },
    'receipt',
    { credentials: 'omit', referrerPolicy: 'no-referrer' },
  );
