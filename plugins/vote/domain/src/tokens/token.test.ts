import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { createBlindSigner } from '../../../server/src/adapters/blind-signer';
import { sha384, verifyRsaPss } from '../../../server/src/adapters/node-crypto';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code';
import { type Token, TOKEN_VARIANTS, type TokenContext, type TokenKey, tokenProblem } from './token';
import { finishToken, tokenRequest } from './token-request';

const newSigner = () => createBlindSigner(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
const signer = newSigner();
const context: TokenContext = { pollId: 'poll-1', tier: 'code' };
const key: TokenKey = { variant: 'RSABSSA-SHA384-PSS-Deterministic', key: signer.key };
const seed = new Uint8Array(16).fill(5);

function obtain(from: Uint8Array, where = context, by = key): Token {
  const request = tokenRequest(from, where, by, sha384);
  if (request === null) throw new Error('No request');
  const token = finishToken(request, signer.sign(request.blindedMessage), where, { key: by, sha384 });
  if (token === null) throw new Error('No token');
  return token;
}

describe('tokens', () => {
  it.each(TOKEN_VARIANTS)('are obtained from a seed and verify (%s)', async (variant) => {
    const by = { ...key, variant };
    const token = obtain(seed, context, by);
    expect(await tokenProblem(token, context, by, verifyRsaPss)).toBeNull();
    expect(token.prefix).toHaveLength(variant === 'RSABSSA-SHA384-PSS-Randomized' ? 32 : 0);
  });

  it('are asked for with the same bytes every time, and come out the same', () => {
    expect(tokenRequest(seed, context, key, sha384)).toEqual(tokenRequest(seed, context, key, sha384));
    expect(obtain(seed)).toEqual(obtain(seed));
  });

  it('of two seeds, polls or tiers have nothing in common', () => {
    const all = [
      obtain(seed),
      obtain(new Uint8Array(16).fill(6)),
      obtain(seed, { ...context, pollId: 'poll-2' }),
      obtain(seed, { ...context, tier: 'account' }),
      // Names that would run together without their lengths.
      obtain(seed, { pollId: 'poll-1c', tier: 'ode' }),
    ];
    const parts = all.flatMap(({ nullifier, signature }) => [nullifier, signature].map(String));
    expect(new Set(parts).size).toBe(10);
  });

  it('are good in their own poll and tier only, with their own key', async () => {
    const token = obtain(seed);
    const problem = (where: TokenContext, by = key) => tokenProblem(token, where, by, verifyRsaPss);
    expect(await problem(context)).toBeNull();
    expect(await problem({ ...context, pollId: 'poll-2' })).toBe('badSignature');
    expect(await problem({ ...context, tier: 'account' })).toBe('badSignature');
    expect(await problem(context, { ...key, key: newSigner().key })).toBe('badSignature');
    expect(await problem(context, { ...key, variant: 'RSABSSA-SHA384-PSS-Randomized' })).toBe('badPrefix');
  });

  it('are no good for another nullifier: nobody turns one token into two ballots', async () => {
    const token = obtain(seed);
    const bent = { ...token, nullifier: token.nullifier.with(0, (token.nullifier[0] ?? 0) ^ 1) };
    expect(await tokenProblem(bent, context, key, verifyRsaPss)).toBe('badSignature');
    const short = { ...token, nullifier: token.nullifier.slice(1) };
    expect(await tokenProblem(short, context, key, verifyRsaPss)).toBe('badNullifier');
    const cut = { ...token, signature: token.signature.slice(1) };
    expect(await tokenProblem(cut, context, key, verifyRsaPss)).toBe('badSignature');
  });

  it('signed with the key of another poll are seen at once by who asked', () => {
    // A blinded message that is small enough for every key of this length.
    const requests = Array.from({ length: 64 }, (_, at) => new Uint8Array(16).fill(at)).map((from) =>
      tokenRequest(from, context, key, sha384),
    );
    const request = requests.find((found) => (found?.blindedMessage[0] ?? 255) < 0x80);
    if (request === null || request === undefined) throw new Error('No request');
    const signed = newSigner().sign(request.blindedMessage);
    expect(finishToken(request, signed, context, { key, sha384 })).toBeNull();
  });

  it('need a seed of 16 bytes', () => {
    expect(() => tokenRequest(seed.slice(1), context, key, sha384)).toThrow(RangeError);
  });
});

describe('recovery codes', () => {
  const seeds = fc.uint8Array({ minLength: 16, maxLength: 16 });

  it('bring the seed back, however they are typed', () => {
    fc.assert(
      fc.property(seeds, (value) => {
        const code = formatRecoveryCode(value, sha384);
        expect(code).toMatch(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/u);
        expect(parseRecoveryCode(code, sha384)).toEqual(value);
        expect(parseRecoveryCode(code.toLowerCase().replaceAll('-', ' '), sha384)).toEqual(value);
      }),
    );
  });

  it('find nearly every letter that was mistyped', () => {
    const code = formatRecoveryCode(seed, sha384);
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const typed = Array.from(code).flatMap((_, at) =>
      code[at] === '-'
        ? []
        : Array.from(letters, (letter) => code.slice(0, at) + letter + code.slice(at + 1)),
    );
    const wrong = typed.filter((text) => text !== code && parseRecoveryCode(text, sha384) !== null);
    expect(wrong.length).toBeLessThan(typed.length / 50);
  });

  it.each(['', 'ABCD', '!'.repeat(28), 'Z'.repeat(28)])('refuse %j', (typed) => {
    expect(parseRecoveryCode(typed, sha384)).toBeNull();
  });
});
