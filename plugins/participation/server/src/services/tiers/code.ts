import type { EligibilityTier } from '../../../../contracts';
import type { CodeRepository } from '../../repositories/codes';
import { hashOfCode, normaliseCode } from '../codes';
import type { ScopeHash } from '../scope-keys';

type CodeTierKey = 'code' | 'onsite';

/** Holders of a code: of an invitation, or of a slip handed out on site. What differs is what they guarantee. */
const codeTier = (
  key: CodeTierKey,
  name: EligibilityTier['name'],
  repository: Pick<CodeRepository, 'has'>,
  hashes: ScopeHash,
): EligibilityTier => ({
  key,
  name,
  async identify(scope, { code, onsiteCode }) {
    const typed = key === 'code' ? code : onsiteCode;
    if (typed === undefined || typed.trim() === '') return null;
    const normalised = normaliseCode(typed);
    if (normalised === null) return { ok: false, reason: 'codeMalformed' };
    const hash = await hashOfCode(hashes, scope, key === 'code' ? 'invitation' : 'onsite', normalised);
    if (!(await repository.has(scope, hash))) return { ok: false, reason: 'codeUnknown' };
    return { ok: true, identifier: hash };
  },
});

export const createCodeTier = (repository: Pick<CodeRepository, 'has'>, hashes: ScopeHash): EligibilityTier =>
  codeTier('code', { ko: '참여 코드', en: 'Invitation code' }, repository, hashes);

export const createOnsiteTier = (
  repository: Pick<CodeRepository, 'has'>,
  hashes: ScopeHash,
): EligibilityTier =>
  codeTier('onsite', { ko: '현장 코드', en: 'Code handed out on site' }, repository, hashes);
