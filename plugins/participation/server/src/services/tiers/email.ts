import type { EligibilityTier } from '../../../../contracts';
import type { EmailCodeService } from '../email-codes';

/** Whoever reads what arrives in a letter box. One person may have several. */
export const createEmailTier = (codes: Pick<EmailCodeService, 'readProof' | 'listed'>): EligibilityTier => ({
  key: 'email',
  name: { ko: '이메일 확인', en: 'Confirmed email address' },
  identify(scope, { emailProof }) {
    if (emailProof === undefined) return Promise.resolve(null);
    const identifier = codes.readProof(scope, emailProof);
    return Promise.resolve(
      identifier === null ? { ok: false, reason: 'emailProofInvalid' } : { ok: true, identifier },
    );
  },
  listed: (written) => codes.listed(written),
});
