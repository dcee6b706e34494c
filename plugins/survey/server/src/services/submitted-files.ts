import { asksForFiles, fileIdIn, type AnswerProblem } from '../../../domain/src';
import type { StoredFile } from '../repositories/files';
import type { ResponseRepository } from '../repositories/responses';
import type { Files } from './files';
import type { Survey, Version } from './surveys';

/** A file was taken away in another tab while this was sent: the page of the question says what is there now. */
export function goneFiles({ questionnaire }: Version): readonly AnswerProblem[] {
  const question = questionnaire.questions.find(asksForFiles)?.name ?? '';
  return [{ question, path: '', code: 'fileUnknown', params: { value: '' }, text: {} }];
}

/** Whether a reference names one of these files. */
export const isAmong =
  (ids: ReadonlySet<string>) =>
  (content: string): boolean => {
    const id = fileIdIn(content);
    return id !== undefined && ids.has(id);
  };

/** Sent twice at once: the other one's files are the ones that count, and these are nobody's. */
export async function discardUnowned(
  { files, responses }: { readonly files: Files; readonly responses: ResponseRepository },
  { documentId }: Survey,
  number: string | null,
  kept: readonly StoredFile[],
): Promise<void> {
  const stored = number === null ? null : await responses.findByNumber(documentId, number);
  const owned = new Set(stored === null ? [] : (await files.filesOf(stored.id)).map(({ id }) => id));
  await files.discard(kept.map(({ id }) => id).filter((id) => !owned.has(id)));
}
