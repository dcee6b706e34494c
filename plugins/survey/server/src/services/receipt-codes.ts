import { timingSafeEqual } from 'node:crypto';
import type { Sealing } from '@modu/participation/contracts';
import { encodeBase32, normaliseBase32 } from '@modu/participation/page-kit';
import { z } from 'zod';
import { hashOf, readReceiptNumber } from './secrets';

const CODE_LENGTH = 16;
const PURPOSE = 'survey:receipt-code';
const SHOWN_PURPOSE = 'survey:receipt-shown';
/** Long enough to fetch a pen, short enough that the history of a shared computer tells nobody anything. */
const SHOWN_MS = 30 * 60 * 1000;

const shownSchema = z.object({ number: z.string(), code: z.string(), until: z.number() });

export interface ReceiptCodes {
  /**
   * The code of a response: 80 bits in sixteen characters. It is drawn from the secret of the act that sent it (the draft's
   * token, the page's key) and the server's own, so that sending again shows the same code, no table holds it, and an old
   * address in a browser's history is not enough to work it out.
   */
  codeOf(secret: string): string;
  /** What is stored with the response. */
  hashOf(number: string, code: string): string;
  /** Whether this act may still be shown its code. */
  isFresh(submittedAt: Date, now: Date): boolean;
  /** The code on its way to the receipt page, for a while. */
  seal(number: string, code: string, now: Date): string;
  /** `null` once the while is over, and for another receipt. */
  unseal(token: string, number: string, now: Date): string | null;
}

/** Number and code as they were typed; `null` for what cannot be them. */
export function readNumberAndCode(
  number: string,
  code: string,
): { readonly number: string; readonly code: string } | null {
  const read = { number: readReceiptNumber(number), code: normaliseBase32(code, CODE_LENGTH) };
  return read.number === null || read.code === null ? null : { number: read.number, code: read.code };
}

/** Compares without telling by the time it takes how much of them fits. */
export const isSameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

export const createReceiptCodes = (sealing: () => Sealing): ReceiptCodes => ({
  codeOf: (secret) =>
    encodeBase32(Buffer.from(sealing().keyedHash(PURPOSE, secret), 'hex')).slice(0, CODE_LENGTH),
  hashOf: (number, code) => hashOf('receipt-code', `${number}|${code}`),
  isFresh: (submittedAt, now) => now.getTime() - submittedAt.getTime() < SHOWN_MS,
  seal: (number, code, now) =>
    sealing().seal(SHOWN_PURPOSE, { number, code, until: now.getTime() + SHOWN_MS }),
  unseal(token, number, now) {
    const read = shownSchema.safeParse(sealing().unseal(SHOWN_PURPOSE, token));
    if (!read.success || read.data.number !== number || read.data.until < now.getTime()) return null;
    return read.data.code;
  },
});
