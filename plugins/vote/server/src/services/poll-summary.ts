import type { CitizenSite } from '@modu/participation/contracts';
import type { PollDetail, PollGroup, PollSummary } from '../../../contracts';
import {
  contestGroupsOf,
  inBothLanguages,
  pollState,
  textIn,
  type ContestGroup,
  type PollManifest,
} from '../../../domain/src';
import type { PollVersion } from '../repositories/poll-documents';
import type { OpenedPoll } from './opened-polls';
import { knownTiers, textOf } from './poll-versions';
import type { Turnout } from './turnout';

export interface SummaryParts {
  readonly site: Pick<CitizenSite, 'address'>;
  readonly turnout: Turnout;
  readonly now: () => Date;
}

/** Path below base path and language of a poll's page. */
export const pathOf = (slug: string): string => `/polls/${slug}`;

/** A poll that was opened: what was frozen, not what its document says. */
export async function openedSummary(
  { site, turnout, now }: SummaryParts,
  poll: OpenedPoll,
  rights: { readonly turnout: boolean },
): Promise<PollSummary> {
  const { poll: identity, tiers, sealed } = poll.manifest;
  const { opensAt, closesAt } = poll.times;
  return {
    documentId: identity.id,
    title: textIn(identity.title, 'ko')?.text ?? '',
    slug: identity.slug,
    isPublished: true,
    state: pollState(poll.times, now()),
    opensAt,
    closesAt,
    tiers: knownTiers(tiers),
    sealed,
    manifestHash: poll.hash,
    turnout: rights.turnout ? await turnout.total(poll) : null,
    publicPath: site.address('ko', pathOf(identity.slug)),
  };
}

/** A poll that was not opened yet, as its editors have it; `null` when it is in no language. */
export function draftSummary(
  { site }: Pick<SummaryParts, 'site'>,
  versions: readonly PollVersion[],
  isPublished: boolean,
): PollSummary | null {
  const [first] = versions;
  if (first === undefined) return null;
  const slug = first.slug ?? '';
  return {
    documentId: first.documentId,
    title: textIn(textOf(versions, 'title'), 'ko')?.text ?? '',
    slug,
    isPublished,
    state: 'draft',
    opensAt: first.opensAt ?? null,
    closesAt: first.closesAt ?? null,
    tiers: knownTiers(first.tiers),
    sealed: first.sealed ?? true,
    manifestHash: null,
    turnout: null,
    publicPath: site.address('ko', pathOf(slug)),
  };
}

export const toPollGroup = ({ key, label, method, places, ties }: ContestGroup): PollGroup => ({
  key,
  label: inBothLanguages(label),
  method,
  places: places ?? null,
  ties,
});

/** The groups of a manifest of any version, with what administrators see of their candidates. */
export const groupsOf = (manifest: PollManifest): PollDetail['groups'] =>
  contestGroupsOf(manifest).map((group) => ({
    ...toPollGroup(group),
    candidates: manifest.candidates
      .filter((candidate) => candidate.group === group.key)
      .map(({ key, title, cost = null }) => ({ key, title: inBothLanguages(title), cost })),
  }));
