import type { LocalText } from '../../../domain/src';
import type { PollDocuments } from '../repositories/poll-documents';
import { textOf } from './poll-versions';
import { createRecent } from './recent';

const MAX_AGE_MS = 5_000;
const MAX_POLLS = 64;

/** The introduction of a poll: the one text that may still be corrected after opening, so it is not frozen. */
export const createIntroductions = (
  documents: Pick<PollDocuments, 'find'>,
  now: () => Date,
): ((pollId: string) => Promise<LocalText>) =>
  createRecent(async (pollId) => textOf(await documents.find(pollId, 'published'), 'introduction'), {
    maxAgeMs: MAX_AGE_MS,
    maxEntries: MAX_POLLS,
    now,
  });
