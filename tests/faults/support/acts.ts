import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** One citizen's response: sending it again under the same key is the same act. */
export interface Act {
  readonly idempotencyKey: string;
  readonly answers: unknown;
}

export const newActs = (count: number, answers: unknown): readonly Act[] =>
  Array.from({ length: count }, () => ({ idempotencyKey: randomBytes(24).toString('base64url'), answers }));

/** What a citizen learns: a receipt number, a refusal, or that nothing came back. */
export type Reply =
  | { readonly kind: 'receipt'; readonly number: string }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string }
  | { readonly kind: 'failed'; readonly status: number };

const receiptSchema = z.object({ number: z.string() });
const refusalSchema = z.object({ error: z.object({ code: z.string() }) });

/** Sends an act once. No reply at all is status 0. */
export async function send(origin: string, slug: string, act: Act): Promise<Reply> {
  let reply: Response;
  let content: string;
  try {
    reply = await fetch(`${origin}/participate/ko/surveys/${slug}/responses`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ ...act, locale: 'ko' }),
    });
    content = await reply.text();
  } catch {
    // The connection broke: whether it was stored is what the citizen does not know.
    return { kind: 'failed', status: 0 };
  }
  const { status } = reply;
  if (status === 201) return { kind: 'receipt', number: receiptSchema.parse(JSON.parse(content)).number };
  if (status >= 500) return { kind: 'failed', status };
  return { kind: 'refused', status, code: refusalSchema.parse(JSON.parse(content)).error.code };
}

/** Does the work of all items, so many at a time. @returns what became of each, in their order */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
