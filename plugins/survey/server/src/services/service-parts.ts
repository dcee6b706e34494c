import type {
  Actor,
  AuditTrail,
  CitizenSite,
  Eligibility,
  InvitationCodes,
  Mail,
  ProofOfWork,
  Sealing,
} from '@modu/participation/contracts';
import type { ConsentRepository } from '../repositories/consents';
import type { CounterRepository } from '../repositories/counters';
import type { DraftRepository } from '../repositories/drafts';
import type { LibraryRepository } from '../repositories/library';
import type { ParticipationRepository } from '../repositories/participations';
import type { PersonalRepository } from '../repositories/personal';
import type { PreviewLinkRepository } from '../repositories/preview-links';
import type { RemovalRepository } from '../repositories/removals';
import type { QuestionnaireRepository } from '../repositories/questionnaires';
import type { ResponseRepository } from '../repositories/responses';
import type { ReviewRepository } from '../repositories/reviews';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import type { VersionRepository } from '../repositories/versions';
import type { DataKeys } from './data-keys';
import type { FileStore } from '../adapters/file-store';
import type { CleanImage } from '../adapters/images';
import type { FileRepository } from '../repositories/files';
import type { FileLimits } from '../../../domain/src';
import type { ForeignChecks } from './foreign-checks';
import type { FreezeChoices } from './remote-choices';

/** What the services stand on. */
export interface ServiceParts {
  readonly documents: SurveyDocumentRepository;
  /** Drafts of questionnaires. */
  readonly questionnaires: QuestionnaireRepository;
  /** What administrators keep for the next questionnaire. */
  readonly library: LibraryRepository;
  readonly versions: VersionRepository;
  /** Requests for a review before publishing. */
  readonly reviews: ReviewRepository;
  /** The site asks for a review of every survey. */
  readonly reviewAlways: boolean;
  readonly previewLinks: PreviewLinkRepository;
  readonly drafts: DraftRepository;
  readonly responses: ResponseRepository;
  readonly participations: ParticipationRepository;
  readonly counters: CounterRepository;
  readonly files: FileRepository;
  readonly fileStore: FileStore;
  readonly fileLimits: FileLimits;
  readonly cleanImage: CleanImage;
  readonly report: (error: unknown) => void;
  readonly personal: PersonalRepository;
  readonly removals: RemovalRepository;
  readonly consents: ConsentRepository;
  /** What personal answers are sealed with. */
  readonly dataKeys: () => DataKeys;
  readonly sealing: () => Sealing;
  /** Asked for each time: the participation plugin makes its services when they are first used. */
  readonly eligibility: () => Eligibility;
  readonly codes: () => InvitationCodes;
  readonly proof: () => ProofOfWork;
  readonly mail: () => Mail;
  /** Scheme and host under which citizens reach this server. */
  readonly origin: () => string;
  readonly foreignChecks: ForeignChecks;
  readonly freezeChoices: FreezeChoices;
  /** Absolute path on this server of a path below base path and locale. */
  readonly addressOf: CitizenSite['address'];
  /** Absolute path of a script of this plugin, `survey/<file>`. */
  readonly assetAddress: CitizenSite['assetAddress'];
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
  readonly now: () => Date;
  readonly timeZone: () => string;
  readonly warn: (message: string) => void;
}
