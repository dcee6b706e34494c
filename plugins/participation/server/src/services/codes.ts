import { randomBytes, randomUUID } from 'node:crypto';
import type { InvitationCodes } from '../../../contracts';
import { encodeBase32, normaliseBase32 } from '../../../domain/src';
import type { CodeRepository } from '../repositories/codes';
import type { ScopeHash } from './scope-keys';

/**
 * 80 random bits: 16 characters that a person can type. The stored hash is keyed, so nobody can search for
 * codes without the server's secret, and guessing at the door is limited by network (ADR 0006).
 */
const CODE_BYTES = 10;
const CODE_CHARACTERS = 16;
const MAX_BATCH = 100_000;

const inFours = (code: string): string => code.replace(/(.{4})(?=.)/gu, '$1-');

/** The code as its hash is made of it, or `null` when the text cannot be one. */
export const normaliseCode = (text: string): string | null => normaliseBase32(text, CODE_CHARACTERS);

export const hashOfCode = (hashes: ScopeHash, scope: string, code: string): Promise<string> =>
  hashes.hash(scope, `code|${code}`);

export const createInvitationCodes = (
  repository: CodeRepository,
  hashes: ScopeHash,
  now: () => Date,
): InvitationCodes => ({
  async createBatch(scope, { count, label }) {
    if (!Number.isInteger(count) || count < 1 || count > MAX_BATCH)
      throw new RangeError(`A batch has 1 to ${String(MAX_BATCH)} codes`);
    const codes = Array.from({ length: count }, () => encodeBase32(randomBytes(CODE_BYTES)));
    const batch = { id: randomUUID(), label, count, createdAt: now().toISOString() };
    await repository.addBatch(
      scope,
      batch,
      await Promise.all(codes.map((code) => hashOfCode(hashes, scope, code))),
    );
    return { batch, codes: codes.map(inFours) };
  },
  listBatches: (scope) => repository.listBatches(scope),
});
