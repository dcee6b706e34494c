import { createHash } from 'node:crypto';
import { encodeBase32, normaliseBase32 } from '@modu/participation/page-kit';

const CODE_LENGTH = 16;

const digest = (purpose: string, secret: string): Buffer =>
  createHash('sha256').update(`${purpose}|${secret}`).digest();

/**
 * The code under which a draft can be opened on another device: 80 bits in sixteen characters, to be written down.
 * It is drawn from the draft's own token, so that it can be shown again and needs no place of its own.
 */
export const resumeCodeOf = (token: string): string =>
  encodeBase32(digest('resume-code', token)).slice(0, CODE_LENGTH);

/** A code as it was typed, or `null` for what cannot be one. */
export const readResumeCode = (typed: string): string | null => normaliseBase32(typed, CODE_LENGTH);

/** What is stored to find a draft by its code. */
export const resumeCodeHash = (code: string): string => digest('resume-hash', code).toString('hex');

/** With what a draft's token is sealed, so that only its code opens it: the database alone opens no draft. */
export const sealedBy = (code: string): string => `resume|${code}`;
