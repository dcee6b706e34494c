import type { IncomingMessage } from 'node:http';
import getRawBody from 'raw-body';
import type { RequestBody } from '../../../contracts';
import { CitizenError } from '../errors';

/** Of a route that says nothing else, in bytes. */
export const DEFAULT_LIMIT = 64 * 1024;
/** Of any form. */
export const MAX_FIELDS = 2_000;

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  try {
    return await getRawBody(request, {
      limit,
      encoding: 'utf-8',
      length: request.headers['content-length'] ?? null,
    });
  } catch (error) {
    throw new CitizenError(isTooLarge(error) ? 'bodyTooLarge' : 'bodyUnreadable', { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CitizenError('bodyUnreadable', { cause: error });
  }
}

/**
 * Reads what a form or a script sent.
 *
 * @param limit largest body in bytes; 64 KiB when absent
 * @throws CitizenError `bodyTooLarge`, `bodyUnreadable`, `bodyTypeUnknown`
 */
export async function readBody(request: IncomingMessage, limit = DEFAULT_LIMIT): Promise<RequestBody> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/x-www-form-urlencoded') {
    const entries = [...new URLSearchParams(await readText(request, limit))];
    if (entries.length > MAX_FIELDS) throw new CitizenError('bodyTooLarge');
    return { kind: 'form', entries };
  }
  if (type === 'application/json') {
    const text = await readText(request, limit);
    return { kind: 'json', value: parseJson(text), text };
  }
  if (type === '' && (request.headers['content-length'] ?? '0') === '0') return { kind: 'none' };
  throw new CitizenError('bodyTypeUnknown');
}
