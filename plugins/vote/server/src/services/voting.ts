import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AuditTrail, EmailCodes, LocalizedText, TierKey } from '@modu/participation/contracts';
import { z } from 'zod';
import type { LocalText } from '../../../domain/src';
import { participationOf, type UsedServices } from '../participation-gateway';
import { connectionOf, currentConnectionOf } from '../repositories/connection';
import { createContentRepository } from '../repositories/content';
import { createManifestRepository } from '../repositories/manifests';
import { createRecordRepository } from '../repositories/records';
import { createPollDocuments, type DocumentGuard, type PollDocuments } from '../repositories/poll-documents';
import { frozenText } from '../texts/frozen';
import { createDoor, offersOf, type Door, type Offers } from './admission';
import { objectionDays } from '../config';
import { administratorOf } from './administrator';
import { createCodeBatches, type CodeBatches } from './codes';
import { createIntroductions } from './introductions';
import { createOpenedPolls, type OpenedPolls } from './opened-polls';
import { createPollGuard } from './poll-guard';
import { pathOf } from './poll-summary';
import { createPolls, type Polls } from './polls';
import { prepareManifest } from './prepare-manifest';
import { createRecent } from './recent';
import { createRecordParts, type RecordParts } from './record-parts';
import { scopeOf } from './scope';
import { createTallies, type Tallies } from './tally';
import { createTurnout, type Turnout } from './turnout';

/** Everything the plugin does, wired together. */
export interface Voting extends RecordParts {
  readonly participation: UsedServices;
  readonly documents: PollDocuments;
  readonly guard: DocumentGuard;
  readonly opened: OpenedPolls;
  readonly polls: Polls;
  readonly door: Door;
  readonly codes: CodeBatches;
  readonly turnout: Turnout;
  /** The same for citizens' pages, a few seconds old at most. */
  readonly shownTurnout: Turnout;
  readonly tallies: Tallies;
  readonly introductionOf: (pollId: string) => Promise<LocalText>;
  readonly tierNames: () => Readonly<Record<TierKey, LocalizedText>>;
  readonly emailCodes: EmailCodes;
  /** What this site can offer at the door, to somebody who brings such a proof. */
  readonly offers: (identityProof: string | null) => Offers;
}

/** What the pages for citizens need of it. */
export type CitizenVoting = Pick<
  Voting,
  | 'opened'
  | 'ballots'
  | 'tokens'
  | 'records'
  | 'recordSize'
  | 'door'
  | 'shownTurnout'
  | 'tallies'
  | 'introductionOf'
  | 'tierNames'
  | 'emailCodes'
  | 'offers'
>;

const DAY_MS = 24 * 60 * 60 * 1000;

const SHOWN = { maxAgeMs: 5_000, maxEntries: 64 };

/** Scheme and host for addresses that leave this server, on letters for example. */
const originOf = (strapi: Core.Strapi): string => {
  const url = z.string().catch('').parse(strapi.config.get('server.absoluteUrl'));
  return URL.canParse(url) ? new URL(url).origin : '';
};

/** `city.example/polls/cases`: nobody else signs under that name. */
const recordNameOf =
  (strapi: Core.Strapi) =>
  (slug: string): string => {
    const origin = originOf(strapi);
    return `${origin === '' ? 'localhost' : new URL(origin).host}${pathOf(slug)}`;
  };

const guardOf = (
  strapi: Core.Strapi,
  parts: { documents: PollDocuments; opened: OpenedPolls; audit: AuditTrail },
): DocumentGuard =>
  createPollGuard({
    ...parts,
    actor: () => administratorOf(strapi.requestContext.get()?.state),
    refusal: (fields) => new errors.ValidationError(frozenText(fields), { fields: [...fields] }),
  });

export function createVoting(strapi: Core.Strapi): Voting {
  const now = (): Date => new Date();
  const participation = participationOf(strapi);
  const { site, eligibility, audit, storage, sealing } = participation;
  const connection = connectionOf(strapi);
  const current = currentConnectionOf(strapi);
  const documents = createPollDocuments(strapi);
  const content = createContentRepository(strapi);
  const manifests = createManifestRepository(current);
  const repository = createRecordRepository(connection, current, storage);
  const opened = createOpenedPolls({ manifests, records: repository, now });
  const countByTier = async (pollId: string) => (await repository.head(pollId))?.turnout ?? new Map();
  const turnout = createTurnout(countByTier, eligibility);
  const door = createDoor(eligibility, repository);
  const prepare = (pollId: string) => prepareManifest({ documents, content, now }, pollId);
  const recordName = recordNameOf(strapi);
  const records = createRecordParts({
    repository,
    manifests,
    opened,
    door,
    sealing,
    audit,
    forgetVoters: (pollId) => eligibility.forget(scopeOf(pollId)),
    objectionMs: objectionDays(strapi) * DAY_MS,
    connection,
    recordName,
    now,
  });
  const { keys, count } = records;
  const own = { documents, opened, audit, site, now };
  return {
    ...records,
    participation,
    documents,
    opened,
    turnout,
    // Citizens' pages may be a few seconds behind; the lists of a busy evening cost one look.
    shownTurnout: createTurnout(createRecent(countByTier, { ...SHOWN, now }), eligibility),
    door,
    guard: guardOf(strapi, own),
    polls: createPolls({ ...own, records: repository, keys, recordName, turnout, prepare }),
    codes: createCodeBatches({ ...own, codes: participation.codes, origin: () => originOf(strapi) }),
    tallies: createTallies({ count, opened, turnout, now }),
    introductionOf: createIntroductions(documents, now),
    tierNames: () => eligibility.tierNames(),
    emailCodes: participation.emailCodes,
    offers: offersOf(eligibility),
  };
}
