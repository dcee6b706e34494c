import { canonicalJson } from '../../../domain/src';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { samplePoll } from '../../../domain/src/testing/sample-poll';
import type { ManifestRepository, StoredManifest } from '../repositories/manifests';
import { createOpenedPolls, hashOf } from './opened-polls';

const manifest = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }]);
const text = canonicalJson(manifest);
const stored: StoredManifest = { pollId: 'poll-1', slug: 'cases', hash: hashOf(text), text };

function setUp(row: StoredManifest = stored) {
  const asked: unknown[] = [];
  const repository: ManifestRepository = {
    find: (by) => {
      asked.push(by);
      const isMeant = 'slug' in by ? by.slug === row.slug : by.pollId === row.pollId;
      return Promise.resolve(isMeant ? row : null);
    },
    listPollIds: () => Promise.resolve([row.pollId]),
    add: () => Promise.resolve(false),
  };
  return { asked, opened: createOpenedPolls(repository) };
}

describe('opened polls', () => {
  it('are found by their slug and by their id', async () => {
    const { opened } = setUp();
    expect(await opened.bySlug('cases')).toEqual({ manifest, hash: stored.hash });
    expect(await opened.byId('poll-1')).toEqual({ manifest, hash: stored.hash });
    expect(await opened.all()).toEqual([{ manifest, hash: stored.hash }]);
  });

  it('are read from the database once', async () => {
    const { opened, asked } = setUp();
    const first = await opened.bySlug('cases');
    expect(await opened.bySlug('cases')).toBe(first);
    expect(await opened.byId('poll-1')).toBe(first);
    expect(asked).toEqual([{ slug: 'cases' }]);
  });

  it('are looked for again when they were not there', async () => {
    const { opened, asked } = setUp();
    expect(await opened.bySlug('other')).toBeNull();
    expect(await opened.bySlug('other')).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('are of any method', async () => {
    const poll = samplePoll([{ method: { kind: 'yesNo' }, candidates: ['a'] }]);
    const json = canonicalJson(poll);
    const { opened } = setUp({ ...stored, hash: hashOf(json), text: json });
    expect(await opened.bySlug('cases')).toEqual({ manifest: poll, hash: hashOf(json) });
  });

  it('are refused when somebody changed the manifest in the database', async () => {
    const changed = text.replace('"choose":1', '"choose":2');
    expect(changed).not.toBe(text);
    await expect(setUp({ ...stored, text: changed }).opened.bySlug('cases')).rejects.toThrow('poll-1');
  });
});
