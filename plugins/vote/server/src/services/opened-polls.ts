import { createHash } from 'node:crypto';
import { parsePollManifest, type PollManifest } from '../../../domain/src';
import type { ManifestRepository, StoredManifest } from '../repositories/manifests';

/** A poll that was opened: nothing of it ever changes again. */
export interface OpenedPoll {
  readonly manifest: PollManifest;
  /** SHA-256 of the manifest's canonical JSON, hex. */
  readonly hash: string;
}

export interface OpenedPolls {
  bySlug(slug: string): Promise<OpenedPoll | null>;
  byId(pollId: string): Promise<OpenedPoll | null>;
  /** Newest first. */
  all(): Promise<readonly OpenedPoll[]>;
}

/** More polls than a city has open at once; the least recently read is forgotten first. */
const MAX_KEPT = 64;

export const hashOf = (canonicalText: string): string =>
  createHash('sha256').update(canonicalText).digest('hex');

function parse({ pollId, hash, text }: StoredManifest): OpenedPoll {
  if (hashOf(text) !== hash)
    throw new Error(`The manifest of poll ${pollId} is not the one the poll was opened with`);
  const read = parsePollManifest(JSON.parse(text));
  if (!read.ok) throw new Error(`The manifest of poll ${pollId} cannot be read`, { cause: read.problems });
  return { manifest: read.value, hash };
}

/** Manifests never change, so one that was parsed is kept, and a ballot page costs no query and no parsing. */
export function createOpenedPolls(repository: ManifestRepository): OpenedPolls {
  const kept = new Map<string, OpenedPoll>();

  function keep(poll: OpenedPoll): OpenedPoll {
    const { id } = poll.manifest.poll;
    kept.delete(id);
    kept.set(id, poll);
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    return poll;
  }

  async function load(by: Parameters<ManifestRepository['find']>[0]): Promise<OpenedPoll | null> {
    const stored = await repository.find(by);
    return stored === null ? null : keep(parse(stored));
  }

  async function byId(pollId: string): Promise<OpenedPoll | null> {
    const known = kept.get(pollId);
    return known === undefined ? load({ pollId }) : keep(known);
  }

  return {
    byId,
    async bySlug(slug) {
      for (const poll of kept.values()) if (poll.manifest.poll.slug === slug) return keep(poll);
      return load({ slug });
    },
    async all() {
      const polls = await Promise.all((await repository.listPollIds()).map(byId));
      return polls.filter((poll) => poll !== null);
    },
  };
}
