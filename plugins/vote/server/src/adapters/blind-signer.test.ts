import crypto, { generateKeyPairSync } from 'node:crypto';
import { createBlindSigner } from './blind-signer';

const privateKeyOf = (modulusLength: number, publicExponent = 65_537) =>
  generateKeyPairSync('rsa', { modulusLength, publicExponent }).privateKey;

describe('createBlindSigner', () => {
  afterEach(() => jest.restoreAllMocks());

  it('takes RSA keys of 2048 bits and more with the usual exponent, and no others', () => {
    expect(createBlindSigner(privateKeyOf(2048)).key.modulus).toHaveLength(256);
    expect(() => createBlindSigner(privateKeyOf(1024))).toThrow(TypeError);
    expect(() => createBlindSigner(privateKeyOf(2048, 3))).toThrow(TypeError);
    const { privateKey } = generateKeyPairSync('ed25519');
    expect(() => createBlindSigner(privateKey)).toThrow(TypeError);
  });

  it('gives nothing away when the computer erred while signing', () => {
    const signer = createBlindSigner(privateKeyOf(2048));
    const message = new Uint8Array(256).fill(1);
    const right = Buffer.from(signer.sign(message));
    jest.spyOn(crypto, 'privateDecrypt').mockReturnValue(Buffer.from(right.with(100, (right[100] ?? 0) ^ 1)));
    expect(() => signer.sign(message)).toThrow('does not verify');
  });
});
