import type { AuditTrail } from './audit';
import type { CitizenSite } from './citizen-pages';
import type { InvitationCodes } from './codes';
import type { Eligibility } from './eligibility';
import type { EmailCodes } from './email-codes';
import type { Mail } from './mail';
import type { ProofOfWork } from './proof';
import type { Sealing } from './sealing';
import type { Storage } from './storage';

/** What another plugin gets from `strapi.plugin('participation').service(name)`, by name. */
export interface ParticipationServices {
  readonly site: CitizenSite;
  readonly eligibility: Eligibility;
  readonly codes: InvitationCodes;
  readonly emailCodes: EmailCodes;
  readonly audit: AuditTrail;
  readonly mail: Mail;
  readonly proof: ProofOfWork;
  readonly storage: Storage;
  readonly sealing: Sealing;
}
