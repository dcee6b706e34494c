import { randomBytes, randomUUID } from 'node:crypto';
import type { CodeKind, InvitationCodes } from '../../../contracts';
import { encodeBase32, normaliseBase32 } from '../../../domain/src';
import { codeSheet } from '../pages/code-sheet';
import type { CodeRepository } from '../repositories/codes';
import type { ScopeHash } from './scope-keys';

/**
 * 80 random bits: 16 characters that a person can type. The stored hash is keyed, so nobody can search for
 * codes without the server's secret, and guessing at the door is limited by network (ADR 0006).
 */
const CODE_BYTES = 10;
const CODE_CHARACTERS = 16;
/** Slips are one page in a browser, each with a drawing. */
const MAX_BATCH: Readonly<Record<CodeKind, number>> = { invitation: 100_000, onsite: 2_000 };

const inFours = (code: string): string => code.replace(/(.{4})(?=.)/gu, '$1-');

/** The code as its hash is made of it, or `null` when the text cannot be one. */
export const normaliseCode = (text: string): string | null => normaliseBase32(text, CODE_CHARACTERS);

/** A code of one kind is none of the other: which tier it is counted in depends on it. */
export const hashOfCode = (hashes: ScopeHash, scope: string, kind: CodeKind, code: string): Promise<string> =>
  hashes.hash(scope, `${kind === 'invitation' ? 'code' : kind}|${code}`);

export const createInvitationCodes = (
  repository: CodeRepository,
  hashes: ScopeHash,
  now: () => Date,
): InvitationCodes => ({
  async createBatch(scope, { count, label, kind = 'invitation' }) {
    const most = MAX_BATCH[kind];
    if (!Number.isInteger(count) || count < 1 || count > most)
      throw new RangeError(`A batch has 1 to ${String(most)} codes`);
    const codes = Array.from({ length: count }, () => encodeBase32(randomBytes(CODE_BYTES)));
    const batch = { id: randomUUID(), label, count, createdAt: now().toISOString(), kind };
    await repository.addBatch(
      scope,
      batch,
      await Promise.all(codes.map((code) => hashOfCode(hashes, scope, kind, code))),
    );
    return { batch, codes: codes.map(inFours) };
  },
  listBatches: (scope) => repository.listBatches(scope),
  sheet: codeSheet,
});
