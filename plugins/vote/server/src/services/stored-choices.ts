import { z } from 'zod';
import { canonicalJson } from '../../../domain/src';

const ballotSchema = z.object({ kind: z.literal('ballot'), choices: z.unknown() });

/** What a ballot of the record chooses, as canonical JSON; `null` for another leaf, or a sealed one. */
export function choicesIn(leaf: string): string | null {
  const content: unknown = JSON.parse(leaf);
  const read = ballotSchema.safeParse(content);
  return read.success && read.data.choices !== undefined ? canonicalJson(read.data.choices) : null;
}
