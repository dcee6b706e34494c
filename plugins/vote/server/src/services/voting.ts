import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { LocalizedText, TierKey } from '@modu/participation/contracts';
import { z } from 'zod';
import type { LocalText } from '../../../domain/src';
import { participationOf, type UsedServices } from '../participation-gateway';
import { createBallotRepository } from '../repositories/ballots';
import { connectionOf, currentConnectionOf } from '../repositories/connection';
import { createContentRepository } from '../repositories/content';
import { createManifestRepository } from '../repositories/manifests';
import { createPollDocuments, type DocumentGuard, type PollDocuments } from '../repositories/poll-documents';
import { frozenText } from '../texts/frozen';
import { createDoor, type Door } from './admission';
import { administratorOf } from './administrator';
import { createBallots, type Ballots } from './ballots';
import { createCodeBatches, type CodeBatches } from './codes';
import { createIntroductions } from './introductions';
import { createOpenedPolls, type OpenedPolls } from './opened-polls';
import { createPollGuard } from './poll-guard';
import { createPolls, type Polls } from './polls';
import { prepareManifest } from './prepare-manifest';
import { createRecent } from './recent';
import { createTallies, type Tallies } from './tally';
import { createTurnout, type Turnout } from './turnout';

/** Everything the plugin does, wired together. */
export interface Voting {
  readonly participation: UsedServices;
  readonly documents: PollDocuments;
  readonly guard: DocumentGuard;
  readonly opened: OpenedPolls;
  readonly polls: Polls;
  readonly ballots: Ballots;
  readonly door: Door;
  readonly codes: CodeBatches;
  readonly turnout: Turnout;
  /** The same for citizens' pages, a few seconds old at most. */
  readonly shownTurnout: Turnout;
  readonly tallies: Tallies;
  readonly introductionOf: (pollId: string) => Promise<LocalText>;
  readonly tierNames: () => Readonly<Record<TierKey, LocalizedText>>;
}

/** What the pages for citizens need of it. */
export type CitizenVoting = Pick<
  Voting,
  'opened' | 'ballots' | 'door' | 'shownTurnout' | 'tallies' | 'introductionOf' | 'tierNames'
>;

const SHOWN = { maxAgeMs: 5_000, maxEntries: 64 };

/** Scheme and host for addresses that leave this server, on letters for example. */
const originOf = (strapi: Core.Strapi): string => {
  const url = z.string().catch('').parse(strapi.config.get('server.absoluteUrl'));
  return URL.canParse(url) ? new URL(url).origin : '';
};

export function createVoting(strapi: Core.Strapi): Voting {
  const now = (): Date => new Date();
  const participation = participationOf(strapi);
  const { site, eligibility, audit, storage } = participation;
  const connection = connectionOf(strapi);
  const documents = createPollDocuments(strapi);
  const content = createContentRepository(strapi);
  const manifests = createManifestRepository(currentConnectionOf(strapi), storage);
  const ballotRepository = createBallotRepository(connection, storage);
  const opened = createOpenedPolls(manifests);
  const countByTier = (pollId: string) => ballotRepository.countByTier(pollId);
  const turnout = createTurnout(countByTier, eligibility);
  // Citizens' pages may be a few seconds behind; the lists of a busy evening cost one count.
  const shownTurnout = createTurnout(createRecent(countByTier, { ...SHOWN, now }), eligibility);
  const door = createDoor(eligibility, ballotRepository);
  const prepare = (pollId: string) => prepareManifest({ documents, content, now }, pollId);
  return {
    participation,
    documents,
    opened,
    turnout,
    shownTurnout,
    door,
    guard: createPollGuard({
      documents,
      opened,
      audit,
      actor: () => administratorOf(strapi.requestContext.get()?.state),
      refusal: (fields) => new errors.ValidationError(frozenText(fields), { fields: [...fields] }),
    }),
    polls: createPolls({ documents, manifests, opened, turnout, prepare, audit, site, now }),
    ballots: createBallots(ballotRepository, door),
    codes: createCodeBatches({
      documents,
      opened,
      codes: participation.codes,
      audit,
      site,
      origin: () => originOf(strapi),
      now,
    }),
    tallies: createTallies({ ballots: ballotRepository, opened, turnout, now }),
    introductionOf: createIntroductions(documents, now),
    tierNames: () => eligibility.tierNames(),
  };
}
