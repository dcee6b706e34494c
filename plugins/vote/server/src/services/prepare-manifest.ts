import { TIER_KEYS } from '@modu/participation/contracts';
import { buildPollManifest, parsePollDesign, type PollDesign, type PollManifest } from '../../../domain/src';
import type { ContentRepository } from '../repositories/content';
import type { PollDocuments, PollVersion } from '../repositories/poll-documents';
import { resolveCandidates } from './candidates';
import { textOf } from './poll-versions';
import { serverProblem, type OpeningProblem } from './problems';

export interface PreparedManifest {
  /** What the poll would be opened with; `null` when something stands in the way. */
  readonly manifest: PollManifest | null;
  readonly problems: readonly OpeningProblem[];
}

interface Parts {
  readonly documents: Pick<PollDocuments, 'find'>;
  readonly content: ContentRepository;
  readonly now: () => Date;
}

const hasError = (problems: readonly OpeningProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const tiersOf = (tiers: unknown): readonly string[] => (Array.isArray(tiers) ? tiers.map(String) : []);

function tierProblems(tiers: unknown): readonly OpeningProblem[] {
  const known: readonly string[] = TIER_KEYS;
  const choices = TIER_KEYS.join(', ');
  return tiersOf(tiers).flatMap((tier, index) =>
    known.includes(tier) ? [] : [serverProblem('unknownTier', ['tiers', index], { tier, choices })],
  );
}

async function build(
  parts: Parts,
  first: PollVersion,
  versions: readonly PollVersion[],
  design: PollDesign,
): Promise<PreparedManifest> {
  const resolved = await resolveCandidates(parts.content, design);
  if (hasError(resolved.problems)) return { manifest: null, problems: resolved.problems };
  // What the editor left empty is empty for the domain too; it says what is missing, and where.
  const built = buildPollManifest({
    poll: { id: first.documentId, slug: first.slug ?? '', title: textOf(versions, 'title') },
    groups: design.groups,
    candidates: resolved.candidates,
    order: design.order,
    opensAt: first.opensAt ?? '',
    closesAt: first.closesAt ?? '',
    tiers: tiersOf(first.tiers),
    sealed: first.sealed ?? true,
  });
  return built.ok
    ? { manifest: built.value, problems: built.warnings }
    : { manifest: null, problems: built.problems };
}

/** Says what a poll would be opened with, and what stands in the way. `null` when there is no such poll. */
export async function prepareManifest(parts: Parts, documentId: string): Promise<PreparedManifest | null> {
  const published = await parts.documents.find(documentId, 'published');
  const versions = published.length > 0 ? published : await parts.documents.find(documentId, 'draft');
  const [first] = versions;
  if (first === undefined) return null;
  const problems: OpeningProblem[] = [];
  if (published.length === 0) problems.push(serverProblem('notPublished', []));
  problems.push(...tierProblems(first.tiers));
  if (typeof first.closesAt === 'string' && Date.parse(first.closesAt) <= parts.now().getTime())
    problems.push(serverProblem('closesInThePast', ['closesAt'], {}, 'warning'));
  const design = parsePollDesign(first.ballotDesign);
  if (!design.ok) {
    const inDesign = design.problems.map((found) => ({ ...found, path: ['ballotDesign', ...found.path] }));
    return { manifest: null, problems: [...problems, ...inDesign] };
  }
  const built = await build(parts, first, versions, design.value);
  problems.push(...built.problems);
  return { manifest: hasError(problems) ? null : built.manifest, problems };
}
