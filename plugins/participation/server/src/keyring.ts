import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keys for everything this plugin seals or hashes, each purpose with its own. */
export interface Keyring {
  /** Encrypts and authenticates a small JSON value (AES-256-GCM). The result is safe in a form or a cookie. */
  seal(purpose: string, value: unknown): string;
  /** What was sealed for this purpose, or `null` for anything else: forged, cut, sealed for something else. */
  unseal(purpose: string, token: string): unknown;
  /** HMAC-SHA-256 of `text` in hex, keyed by this server's secret and by `salt`. */
  keyedHash(salt: Buffer, text: string): string;
  /** A secret of 64 hex digits for a library that signs by itself. */
  secret(purpose: string): string;
}

function decrypt(key: Buffer, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)),
      decipher.final(),
    ]).toString();
  } catch {
    // `final` throws when the tag does not fit: the token is not ours. There is nothing more to know.
    return null;
  }
}

/** @param secret at least 32 characters; the same on every node */
export function createKeyring(secret: string): Keyring {
  const keyFor = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'modu', `participation:${purpose}`, 32));
  const keys = new Map<string, Buffer>();
  const key = (purpose: string): Buffer => {
    const known = keys.get(purpose) ?? keyFor(purpose);
    keys.set(purpose, known);
    return known;
  };
  return {
    seal(purpose, value) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key(purpose), iv);
      const sealed = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    unseal(purpose, token) {
      const text = decrypt(key(purpose), token);
      return text === null ? null : (JSON.parse(text) as unknown);
    },
    keyedHash(salt, text) {
      const scoped = createHmac('sha256', key('keyed-hash')).update(salt).digest();
      return createHmac('sha256', scoped).update(text).digest('hex');
    },
    secret: (purpose) => key(purpose).toString('hex'),
  };
}
