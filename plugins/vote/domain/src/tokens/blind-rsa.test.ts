import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { createBlindSigner } from '../../../server/src/adapters/blind-signer';
import { sha384, verifyRsaPss } from '../../../server/src/adapters/node-crypto';
import { concatBytes } from '../crypto/bytes';
import {
  RFC9474_INVERSE,
  RFC9474_MESSAGE,
  RFC9474_MODULUS,
  RFC9474_P,
  RFC9474_Q,
  RFC9474_VECTORS,
} from '../testing/rfc9474';
import { bitLength, bytesOf, integerOf, modInverse, modPow } from './big-integer';
import { blindedProblem, blindMessage, finalizeSignature, signBlinded, verifyPss } from './blind-rsa';
import { encodePss } from './emsa-pss';
import { parseRsaKey } from './rsa-key';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const base64Url = (value: bigint, length: number): string =>
  Buffer.from(bytesOf(value, length)).toString('base64url');

function inverted(value: bigint, modulus: bigint): bigint {
  const inverse = modInverse(value, modulus);
  if (inverse === null) throw new Error('No inverse');
  return inverse;
}

function officialSigner() {
  const [p, q, e] = [integerOf(RFC9474_P), integerOf(RFC9474_Q), 65_537n];
  const d = inverted(e, (p - 1n) * (q - 1n));
  const jwk = {
    kty: 'RSA',
    n: base64Url(p * q, 512),
    e: 'AQAB',
    d: base64Url(d, 512),
    p: base64Url(p, 256),
    q: base64Url(q, 256),
    dp: base64Url(d % (p - 1n), 256),
    dq: base64Url(d % (q - 1n), 256),
    qi: base64Url(inverted(q, p), 256),
  };
  return createBlindSigner(createPrivateKey({ key: jwk, format: 'jwk' }));
}

const freshSigner = () => createBlindSigner(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);

const mine = freshSigner();
const scheme = { hash: sha384, saltLength: 48 };
const salt = new Uint8Array(48).fill(7);

describe('RFC 9474, appendix A', () => {
  const signer = officialSigner();

  it('has the key that its primes give', () => {
    expect(digest(signer.key.modulus)).toBe(RFC9474_MODULUS);
  });

  it.each(RFC9474_VECTORS)('$variant', async (vector) => {
    const { key } = signer;
    const n = integerOf(key.modulus);
    const prepared = concatBytes(vector.prefix, RFC9474_MESSAGE);
    expect(digest(encodePss(prepared, vector.salt, bitLength(n) - 1, sha384))).toBe(vector.encodedMessage);

    const blind = inverted(integerOf(RFC9474_INVERSE), n);
    const blinded = blindMessage(key, prepared, { salt: vector.salt, blind }, sha384);
    if (blinded === null) throw new Error('Not blinded');
    expect(digest(blinded.blindedMessage)).toBe(vector.blindedMessage);
    expect(blinded.inverse).toBe(integerOf(RFC9474_INVERSE));

    const signed = signBlinded(signer, blinded.blindedMessage);
    if (!signed.ok) throw new Error(signed.reason);
    expect(digest(signed.signature)).toBe(vector.blindSignature);

    const saltLength = vector.salt.length;
    const parts = { inverse: blinded.inverse, scheme: { hash: sha384, saltLength } };
    const signature = finalizeSignature(key, prepared, signed.signature, parts);
    if (signature === null) throw new Error('Not finalized');
    expect(digest(signature)).toBe(vector.signature);
    expect(await verifyRsaPss(key, prepared, signature, saltLength)).toBe(true);
  });
});

describe('blind signatures', () => {
  const blindOf = (seed: number): bigint => 2n + BigInt(seed);

  it('are ordinary ones once the blind is off, for every message and blind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(), (message, seed) => {
        const blinded = blindMessage(mine.key, message, { salt, blind: blindOf(seed) }, sha384);
        if (blinded === null) throw new Error('Not blinded');
        const signed = mine.sign(blinded.blindedMessage);
        const signature = finalizeSignature(mine.key, message, signed, { ...blinded, scheme });
        expect(signature !== null && verifyRsaPss(mine.key, message, signature, 48)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('hide the message: one blinded message can be any message, under some blind', () => {
    const n = integerOf(mine.key.modulus);
    const first = blindMessage(mine.key, Uint8Array.of(1), { salt, blind: 12_345n }, sha384);
    const other = encodePss(Uint8Array.of(2), salt, bitLength(n) - 1, sha384);
    if (first === null) throw new Error('Not blinded');
    // The blind with which the second message looks the same: the e-th root of the quotient, which the key gives.
    const quotient = (integerOf(first.blindedMessage) * inverted(integerOf(other), n)) % n;
    const blind = integerOf(mine.sign(bytesOf(quotient, 256)));
    const second = blindMessage(mine.key, Uint8Array.of(2), { salt, blind }, sha384);
    expect(second?.blindedMessage).toEqual(first.blindedMessage);
  });

  it('of another key, another message or bent ones are not accepted', () => {
    const message = Uint8Array.of(1, 2, 3);
    const blinded = blindMessage(mine.key, message, { salt, blind: 99n }, sha384);
    if (blinded === null) throw new Error('Not blinded');
    const signed = mine.sign(blinded.blindedMessage);
    const finish = (key: typeof mine.key, bytes: Uint8Array, text = message): Uint8Array | null =>
      finalizeSignature(key, text, bytes, { inverse: blinded.inverse, scheme });
    expect(finish(mine.key, signed)).not.toBeNull();
    expect(finish(mine.key, signed, Uint8Array.of(1, 2, 4))).toBeNull();
    expect(finish(freshSigner().key, signed)).toBeNull();
    expect(finish(mine.key, signed.with(40, (signed[40] ?? 0) ^ 1))).toBeNull();
    expect(finish(mine.key, signed.slice(1))).toBeNull();
    expect(finish(mine.key, mine.key.modulus)).toBeNull();
  });

  it('need a blind without a factor of the modulus', () => {
    const { key } = officialSigner();
    const blinding = { salt, blind: integerOf(RFC9474_P) };
    expect(blindMessage(key, Uint8Array.of(1), blinding, sha384)).toBeNull();
  });
});

describe('what is sent to be signed', () => {
  const n = integerOf(mine.key.modulus);

  it.each([
    ['zero', bytesOf(0n, 256), 'degenerate'],
    ['one', bytesOf(1n, 256), 'degenerate'],
    ['minus one', bytesOf(n - 1n, 256), 'degenerate'],
    ['the modulus', bytesOf(n, 256), 'outOfRange'],
    ['the modulus and one', bytesOf(n + 1n, 256), 'outOfRange'],
    ['the largest number of that length', new Uint8Array(256).fill(255), 'outOfRange'],
    ['nothing', new Uint8Array(0), 'wrongLength'],
    ['a byte too few', bytesOf(5n, 255), 'wrongLength'],
    ['a byte too many', bytesOf(5n, 257), 'wrongLength'],
    ['far too much', new Uint8Array(100_000), 'wrongLength'],
  ])('is refused when it is %s', (_, bytes, reason) => {
    const sign = jest.fn();
    expect(signBlinded({ key: mine.key, sign }, bytes)).toEqual({ ok: false, reason });
    expect(sign).not.toHaveBeenCalled();
  });

  it('may be anything else, and is signed the same every time', () => {
    for (const value of [2n, n - 2n, n / 2n]) {
      const bytes = bytesOf(value, 256);
      expect(blindedProblem(mine.key, bytes)).toBeNull();
      const [first, second] = [signBlinded(mine, bytes), signBlinded(mine, bytes)];
      expect(first).toEqual(second);
      expect(first.ok && modPow(integerOf(first.signature), 65_537n, n)).toBe(value);
    }
  });
});

describe('verifyPss', () => {
  const message = Uint8Array.of(9);
  const blinded = blindMessage(mine.key, message, { salt, blind: 3n }, sha384);
  const signature =
    blinded === null
      ? null
      : finalizeSignature(mine.key, message, mine.sign(blinded.blindedMessage), { ...blinded, scheme });

  it('agrees with Node on good signatures and on bent ones', () => {
    if (signature === null) throw new Error('Not signed');
    expect(verifyPss(mine.key, message, signature, scheme)).toBe(true);
    fc.assert(
      fc.property(fc.nat(255), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bent = signature.with(at, (signature[at] ?? 0) ^ mask);
        expect(verifyPss(mine.key, message, bent, scheme)).toBe(false);
        expect(verifyRsaPss(mine.key, message, bent, 48)).toBe(false);
      }),
      { numRuns: 40 },
    );
    expect(verifyPss(mine.key, message, signature, { ...scheme, saltLength: 47 })).toBe(false);
    expect(verifyRsaPss(mine.key, message, signature, 47)).toBe(false);
  });
});

describe('parseRsaKey', () => {
  const written = { n: Buffer.from(mine.key.modulus).toString('base64url'), e: 'AQAB' };

  it('reads a usual key', () => {
    expect(parseRsaKey(written)).toEqual(mine.key);
  });

  it.each([
    ['another exponent', { ...written, e: 'Aw' }],
    ['an exponent with a zero before it', { ...written, e: 'AAEAAQ' }],
    ['a short modulus', { ...written, n: Buffer.alloc(128, 255).toString('base64url') }],
    ['a huge modulus', { ...written, n: Buffer.alloc(1_024, 255).toString('base64url') }],
    ['an even modulus', { ...written, n: Buffer.alloc(256, 254).toString('base64url') }],
    ['a modulus with a zero before it', { ...written, n: base64Url(integerOf(mine.key.modulus), 257) }],
    ['no base64url', { ...written, n: `${written.n}=` }],
  ])('refuses %s', (_, key) => {
    expect(parseRsaKey(key)).toBeNull();
  });
});
