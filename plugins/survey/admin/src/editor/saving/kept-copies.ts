import { z } from 'zod';
import type { KeptCopy } from './saver';

const keyOf = (documentId: string): string => `modu.survey.questionnaire.${documentId}`;

const renaming = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('value'), question: z.string(), from: z.string(), to: z.string() }),
]);

const copySchema = z.object({ base: z.string(), text: z.string(), renamings: z.array(renaming).optional() });

/** What was written and had not arrived when the tab was closed; `null` where there is nothing, or nothing readable. */
export function keptCopy(storage: Storage, documentId: string): KeptCopy | null {
  const stored = storage.getItem(keyOf(documentId));
  if (stored === null) return null;
  try {
    const read = copySchema.safeParse(JSON.parse(stored));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Keeps a copy in this browser, or takes it away.
 *
 * @returns whether it could be kept: browsers may be full, or not allowed to
 */
export function keepCopy(storage: Storage, documentId: string, copy: KeptCopy | null): boolean {
  try {
    if (copy === null) storage.removeItem(keyOf(documentId));
    else storage.setItem(keyOf(documentId), JSON.stringify(copy));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
