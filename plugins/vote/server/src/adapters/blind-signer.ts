import { constants, createPublicKey, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto';
import { type BlindSigner, parseRsaKey } from '../../../domain/src';

/**
 * Signs blinded messages with OpenSSL's raw RSA, which is constant in time and thousands of times a second
 * (docs/adr/0024). Deciding what may be signed is the domain's: use `signBlinded`.
 *
 * @throws {TypeError} when the key is not an RSA key of 2048 to 4096 bits with the usual exponent
 */
export function createBlindSigner(privateKey: KeyObject): BlindSigner {
  const publicKey = createPublicKey(privateKey);
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const key = parseRsaKey({ n, e });
  if (key === null) throw new TypeError('Not a key for tokens');
  const padding = constants.RSA_NO_PADDING;
  return {
    key,
    sign(blindedMessage) {
      const signature = privateDecrypt({ key: privateKey, padding }, blindedMessage);
      // A bit that flipped while signing would let anybody compute the private key from the result.
      if (!publicEncrypt({ key: publicKey, padding }, signature).equals(blindedMessage))
        throw new Error('The signature of a blinded message does not verify');
      return signature;
    },
  };
}
