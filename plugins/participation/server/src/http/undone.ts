import type { CitizenRoute, RequestBody } from '../../../contracts';

/** A form whose act could not be done, as it can be sent once more. */
export interface SentForm {
  /** Below base path and locale. */
  readonly path: string;
  readonly entries: readonly (readonly [string, string])[];
  /** Files came with it; nothing was kept of them, and they have to be chosen again. */
  readonly hadFiles: boolean;
}

/**
 * What a form had brought, or `null` where there is nothing to keep: no form, or one with codes and passwords, which are quickly
 * typed again and stand on no page.
 */
export function sentForm(
  route: Pick<CitizenRoute, 'rate'>,
  path: string,
  body: RequestBody,
): SentForm | null {
  if (route.rate !== 'write' || (body.kind !== 'form' && body.kind !== 'multipart')) return null;
  const hadFiles = body.kind === 'multipart' && body.files.length > 0;
  return { path, entries: body.entries, hadFiles };
}

/** Carries what a form had brought, so that the page about the error can hold it. */
export class Undone extends Error {
  readonly sent: SentForm | null;

  constructor(cause: unknown, sent: SentForm | null) {
    super('A request was not done', { cause });
    this.name = 'Undone';
    this.sent = sent;
  }
}
