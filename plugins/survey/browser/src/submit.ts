import type { Settings } from './settings';

export type Sent =
  | { readonly ok: true; readonly receiptPath: string }
  /** `messages` are what the server found, in the citizen's language; empty when it did not answer. */
  | { readonly ok: false; readonly messages: readonly string[] };

const inside = (value: unknown, name: string): unknown => Reflect.get(Object(value), name) as unknown;

function messagesOf(body: unknown): readonly string[] {
  const error = inside(body, 'error');
  const problems = inside(error, 'problems');
  const found = Array.isArray(problems) ? problems.map((problem) => inside(problem, 'message')) : [];
  return [...found, inside(error, 'message')].filter((message) => typeof message === 'string').slice(0, 5);
}

/** Sends the answers to the endpoint the HTML pages use. The same key again is the same act. */
export async function submit(
  settings: Settings,
  answers: unknown,
  idempotencyKey: string,
  send: typeof fetch = fetch,
): Promise<Sent> {
  try {
    const reply = await send(settings.submitTo, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({
        answers,
        idempotencyKey,
        version: settings.version,
        locale: settings.locale,
      }),
    });
    const body: unknown = await reply.json();
    const receiptPath = inside(body, 'receiptPath');
    if (reply.ok && typeof receiptPath === 'string') return { ok: true, receiptPath };
    return { ok: false, messages: messagesOf(body) };
  } catch {
    // No connection, or an answer that is not the server's: the citizen is told, and may send again.
    return { ok: false, messages: [] };
  }
}
