import { createHash } from 'node:crypto';

/** Identifies what is saved, letter by letter: SHA-256, hex. */
export const revisionOf = (text: string): string => createHash('sha256').update(text).digest('hex');
