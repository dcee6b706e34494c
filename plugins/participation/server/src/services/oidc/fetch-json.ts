import { z } from 'zod';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 256 * 1024;

/** A provider did not answer as it should. Names what it was asked for, never what was sent or answered. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
}

async function readBounded(reply: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of reply.body ?? []) {
    const bytes = z.instanceof(Uint8Array).parse(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) throw new ProviderError('The answer is too long');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Asks a provider, server to server. Redirects are not followed: nobody is to be led elsewhere with a secret.
 *
 * @throws ProviderError for anything but a JSON answer of status 200 in time
 */
export async function fetchJson(address: string, init: RequestInit = {}): Promise<unknown> {
  try {
    const reply = await fetch(address, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await readBounded(reply);
    if (reply.status !== 200) throw new ProviderError(`Status ${String(reply.status)}`);
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why =
      error instanceof ProviderError ? error.message : error instanceof Error ? error.name : 'failed';
    throw new ProviderError(`${new URL(address).origin}${new URL(address).pathname}: ${why}`);
  }
}
