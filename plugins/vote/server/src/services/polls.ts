import { SYSTEM_ACTOR, type Actor, type AuditTrail, type CitizenSite } from '@modu/participation/contracts';
import { POLL_UID, type PollDetail, type PollSummary } from '../../../contracts';
import { canonicalJson, textIn, type PollManifest } from '../../../domain/src';
import { VoteError } from '../errors';
import type { RecordRepository } from '../repositories/records';
import type { PollDocuments, PollVersion } from '../repositories/poll-documents';
import { hashOf, type OpenedPoll, type OpenedPolls } from './opened-polls';
import { draftSummary, groupsOf, openedSummary, type SummaryParts } from './poll-summary';
import type { PollKeys } from './poll-keys';
import type { PreparedManifest } from './prepare-manifest';
import { describeProblem, serverProblem, type OpeningProblem } from './problems';
import type { Turnout } from './turnout';

/** What the administrator who asks may see besides the polls themselves. */
export interface Rights {
  readonly turnout: boolean;
}

/** Strapi service `plugin::vote.polls`. */
export interface Polls {
  /**
   * Freezes the published poll's manifest, once: opening again answers with the first.
   *
   * @param wish.actor the administrator, or `null` for the system itself (a seed)
   * @throws VoteError `pollUnknown`; `cannotOpen` with `details.problems`
   */
  open(wish: { readonly pollDocumentId: string; readonly actor: Actor | null }): Promise<PollDetail>;
  list(rights: Rights): Promise<readonly PollSummary[]>;
  /** @throws VoteError `pollUnknown` */
  detail(pollDocumentId: string, rights: Rights): Promise<PollDetail>;
}

export interface PollsParts {
  readonly documents: Pick<PollDocuments, 'find' | 'findAll'>;
  readonly records: Pick<RecordRepository, 'open'>;
  readonly keys: Pick<PollKeys, 'generate'>;
  /** Name under which the record of a poll is signed: its address without the scheme. */
  readonly recordName: (slug: string) => string;
  readonly opened: OpenedPolls;
  readonly turnout: Turnout;
  readonly prepare: (documentId: string) => Promise<PreparedManifest | null>;
  readonly audit: Pick<AuditTrail, 'record'>;
  readonly site: Pick<CitizenSite, 'address'>;
  readonly now: () => Date;
}

function refuse(problems: readonly OpeningProblem[]): never {
  throw new VoteError('cannotOpen', 'The poll cannot be opened as it is.', {
    problems: problems.map(describeProblem),
  });
}

const pollUnknown = (): VoteError => new VoteError('pollUnknown', 'There is no such poll.');

/** Stores the manifest, begins the record and says so in the audit trail; whoever comes second finds the first one's. */
async function freeze(parts: PollsParts, manifest: PollManifest, actor: Actor | null): Promise<OpenedPoll> {
  const text = canonicalJson(manifest);
  const hash = hashOf(text);
  const { id, slug, title } = manifest.poll;
  const { leaf, stored } = await parts.keys.generate({
    manifestHash: hash,
    name: parts.recordName(slug),
    tiers: manifest.tiers,
  });
  const record = {
    manifest: { pollId: id, slug, hash, text },
    openedAt: parts.now(),
    closesAt: Date.parse(manifest.closesAt),
    keysLeaf: leaf,
    keys: stored,
  };
  if (await parts.records.open(record)) {
    await parts.audit.record({
      actor: actor ?? SYSTEM_ACTOR,
      action: 'poll.open',
      subject: { type: POLL_UID, id, label: textIn(title, 'ko')?.text ?? slug },
      details: { manifestHash: hash, candidates: manifest.candidates.length },
    });
  }
  return (await parts.opened.byId(id)) ?? refuse([serverProblem('slugTaken', ['slug'])]);
}

async function openOnce(parts: PollsParts, pollId: string, actor: Actor | null): Promise<OpenedPoll> {
  const known = await parts.opened.byId(pollId);
  if (known !== null) return known;
  const prepared = await parts.prepare(pollId);
  if (prepared === null) throw pollUnknown();
  return freeze(parts, prepared.manifest ?? refuse(prepared.problems), actor);
}

async function openedDetail(parts: SummaryParts, poll: OpenedPoll, rights: Rights): Promise<PollDetail> {
  return {
    ...(await openedSummary(parts, poll, rights)),
    problems: [],
    groups: groupsOf(poll.manifest),
    turnoutByTier: rights.turnout ? await parts.turnout.byTier(poll) : [],
  };
}

async function draftDetail(parts: PollsParts, pollId: string): Promise<PollDetail> {
  const drafts = await parts.documents.find(pollId, 'draft');
  const published = await parts.documents.find(pollId, 'published');
  const prepared = await parts.prepare(pollId);
  const summary = draftSummary(parts, drafts.length > 0 ? drafts : published, published.length > 0);
  if (summary === null || prepared === null) throw pollUnknown();
  return {
    ...summary,
    problems: prepared.problems.map(describeProblem),
    groups: prepared.manifest === null ? [] : groupsOf(prepared.manifest),
    turnoutByTier: [],
  };
}

function byDocument(versions: readonly PollVersion[]): Map<string, PollVersion[]> {
  const documents = new Map<string, PollVersion[]>();
  for (const version of versions)
    documents.set(version.documentId, [...(documents.get(version.documentId) ?? []), version]);
  return documents;
}

async function list(parts: PollsParts, rights: Rights): Promise<readonly PollSummary[]> {
  const opened = await parts.opened.all();
  const openedIds = new Set(opened.map(({ manifest }) => manifest.poll.id));
  const published = new Set((await parts.documents.findAll('published')).map(({ documentId }) => documentId));
  const drafts = [...byDocument(await parts.documents.findAll('draft'))].flatMap(([id, versions]) => {
    const summary = openedIds.has(id) ? null : draftSummary(parts, versions, published.has(id));
    return summary === null ? [] : [summary];
  });
  return [...drafts, ...(await Promise.all(opened.map((poll) => openedSummary(parts, poll, rights))))];
}

export const createPolls = (parts: PollsParts): Polls => ({
  open: async ({ pollDocumentId, actor }) =>
    openedDetail(parts, await openOnce(parts, pollDocumentId, actor), { turnout: true }),
  list: (rights) => list(parts, rights),
  async detail(pollDocumentId, rights) {
    const poll = await parts.opened.byId(pollDocumentId);
    return poll === null ? draftDetail(parts, pollDocumentId) : openedDetail(parts, poll, rights);
  },
});
