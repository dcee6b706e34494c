import { createHash, randomBytes, randomFillSync } from 'node:crypto';
import { encodeBase32, normaliseBase32 } from '@modu/participation/page-kit';

const TOKEN_BYTES = 24;
const NUMBER_LENGTH = 12;
const TOKEN = /^[\w-]{32}$/u;

/** Drawn ahead: asking for each number alone costs more than storing it. Handed out once each. */
const pool = Buffer.alloc(8_192);
let used = pool.length;

/** @param count of bytes, far below 8 KiB */
function drawn(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return Buffer.from(pool.subarray(used - count, used));
}

/** What a citizen's address bar carries while they answer. Only its hash is stored. */
export const newDraftToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export const isDraftToken = (text: string): boolean => TOKEN.test(text);

/** @param purpose keeps hashes made for different uses apart */
export const hashOf = (
  purpose: 'draft' | 'sent-draft' | 'key' | 'cell' | 'counting' | 'consent' | 'receipt-code',
  secret: string,
): string => createHash('sha256').update(`${purpose}|${secret}`).digest('hex');

/** 60 random bits in twelve characters: to be written down, and not to be guessed. */
export const newReceiptNumber = (): string => encodeBase32(drawn(10)).slice(0, NUMBER_LENGTH);

/** A receipt number as it is stored, or `null` for what cannot be one. */
export const readReceiptNumber = (text: string): string | null => normaliseBase32(text, NUMBER_LENGTH);

export const newId = (): string => drawn(16).toString('hex');
