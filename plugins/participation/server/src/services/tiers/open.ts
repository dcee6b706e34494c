import { randomBytes } from 'node:crypto';
import type { EligibilityTier, ProofOfWork } from '../../../../contracts';

/**
 * Anybody, as often as they like. A browser has computed for a moment, or its network is counted: that slows machines down and
 * tells nobody apart. Each act is somebody else's, so what comes of it is a mood and no count of persons.
 */
export const createOpenTier = (proof: Pick<ProofOfWork, 'verify'>): EligibilityTier => ({
  key: 'open',
  name: { ko: '누구나(참고용)', en: 'Anybody (advisory only)' },
  async identify(_scope, { solution, network }) {
    if (solution === undefined) return null;
    if (!(await proof.verify(solution))) {
      if (network === undefined) return { ok: false, reason: 'proofMissing' };
      await network.countUnproven();
    }
    return { ok: true, identifier: randomBytes(16).toString('hex') };
  },
});
