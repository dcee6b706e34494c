import type { SubmissionProblem, SubmissionReceipt } from '../../contracts';

export interface Answers {
  readonly answers: unknown;
  /** The same for every try of one page, so that the server stores one response. */
  readonly idempotencyKey: string;
  readonly version: number;
  readonly locale: string;
  readonly pass?: string;
  readonly proof?: string;
  readonly consent?: boolean;
}

export type Sent =
  | { readonly kind: 'stored'; readonly receiptPath: string }
  | { readonly kind: 'refused'; readonly message: string; readonly problems: readonly SubmissionProblem[] }
  /** No reply, or none that can be read: it may have been stored. Sending again is safe. */
  | { readonly kind: 'unknown' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isReceipt = (value: unknown): value is SubmissionReceipt =>
  isRecord(value) && typeof value.receiptPath === 'string';

const isProblem = (value: unknown): value is SubmissionProblem =>
  isRecord(value) && typeof value.question === 'string' && typeof value.message === 'string';

function refusalOf(body: unknown): Sent {
  const error = isRecord(body) ? body.error : null;
  if (!isRecord(error) || typeof error.message !== 'string') return { kind: 'unknown' };
  const problems = Array.isArray(error.problems) ? error.problems.filter(isProblem) : [];
  return { kind: 'refused', message: error.message, problems };
}

/** Sends answers and reads what became of them. Never throws: a lost connection is a reply, too. */
export async function submit(send: typeof fetch, address: string, answers: Answers): Promise<Sent> {
  try {
    const reply = await send(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(answers),
    });
    const body: unknown = await reply.json();
    if (reply.ok)
      return isReceipt(body) ? { kind: 'stored', receiptPath: body.receiptPath } : { kind: 'unknown' };
    return refusalOf(body);
  } catch {
    // Offline, cut off, or a page of some proxy instead of JSON. There is nothing more to know.
    return { kind: 'unknown' };
  }
}

/** 128 random bits in hex. */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
