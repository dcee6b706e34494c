import { createHash } from 'node:crypto';
import type {
  Account,
  Admission,
  AdmissionResult,
  Eligibility,
  IdentityProvider,
  Presented,
  TierKey,
} from '@modu/participation/contracts';
import type { RecordRepository } from '../repositories/records';
import type { OpenedPoll } from './opened-polls';
import { knownTiers } from './poll-versions';
import { scopeOf } from './scope';

/** Somebody may vote, or may not, or has done so already. */
export type DoorResult =
  | (Extract<AdmissionResult, { ok: true }> & {
      /** A token was issued for this right: whether it was used, nobody can tell. */
      readonly isIssued: boolean;
    })
  | Extract<AdmissionResult, { ok: false }>
  | { readonly ok: false; readonly reason: 'alreadyVoted' };

/**
 * Under which name a browser keeps the seed of somebody's token: two people at one computer need two. It says nothing to
 * anybody who does not know the key of the poll.
 */
export const walletOf = ({ subject }: Admission): string =>
  createHash('sha256').update(`modu/vote/wallet|${subject}`).digest('hex').slice(0, 16);

/** Who may have a ballot paper. What counts is checked again when the ballot is cast. */
export interface Door {
  admit(poll: OpenedPoll, presented: Presented): Promise<DoorResult>;
  /** Reads the pass that a form carried. */
  readPass(poll: OpenedPoll, pass: string, account: Account | null): Promise<AdmissionResult>;
}

export const createDoor = (eligibility: Eligibility, records: Pick<RecordRepository, 'rightOf'>): Door => ({
  async admit({ manifest }, presented) {
    const { id } = manifest.poll;
    const result = await eligibility.admit(scopeOf(id), knownTiers(manifest.tiers), presented);
    if (!result.ok) return result;
    // Told now rather than after choosing among 48 candidates.
    const used = await records.rightOf(id, result.admission.subject);
    return used === 'ballot'
      ? { ok: false, reason: 'alreadyVoted' }
      : { ...result, isIssued: used === 'token' };
  },
  readPass: ({ manifest }, pass, account) =>
    eligibility.readPass(scopeOf(manifest.poll.id), knownTiers(manifest.tiers), pass, account),
});

/** What this site can offer at the door. */
export interface Offers {
  readonly available: readonly TierKey[];
  readonly providers: readonly IdentityProvider[];
  /** The tier that somebody is in who has just come back from a provider. */
  readonly identified: 'oidc' | 'identity' | null;
}

export const offersOf =
  (eligibility: Pick<Eligibility, 'availableTiers' | 'identityProviders' | 'identityTier'>) =>
  (identityProof: string | null): Offers => ({
    available: eligibility.availableTiers(),
    providers: eligibility.identityProviders(),
    identified: eligibility.identityTier(identityProof),
  });
