import { canonicalJson, type PollManifest } from '../../../domain/src';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { samplePoll } from '../../../domain/src/testing/sample-poll';
import type { StoredOpening } from '../repositories/manifests';
import { memoryVoting } from '../testing/voting';
import { createOpenedPolls, hashOf, recordOf, showsCounts } from './opened-polls';

const manifest = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }]);
const hash = hashOf(canonicalJson(manifest));
const AFTER = new Date('2026-03-17T00:00:00Z');

async function setUp(
  of: PollManifest = manifest,
  change: (row: StoredOpening) => StoredOpening = (row) => row,
) {
  const { repository, act } = await memoryVoting(of);
  const asked: unknown[] = [];
  const clock = { now: new Date(0) };
  const opened = createOpenedPolls({
    manifests: {
      ...repository,
      async find(by) {
        asked.push(by);
        const row = await repository.find(by);
        return row === null ? null : change(row);
      },
    },
    records: repository,
    now: () => clock.now,
  });
  return { asked, opened, act, clock };
}

describe('opened polls', () => {
  it('are found by their slug and by their id, with the keys of their record', async () => {
    const { opened } = await setUp();
    const poll = await opened.bySlug('cases');
    expect(poll).toMatchObject({ manifest, hash, status: { state: 'open' } });
    expect(poll?.recordKey.name).toBe('city.example/polls/cases');
    expect(poll === null ? null : recordOf(poll)).toMatchObject({ pollId: 'poll-1' });
    expect(await opened.byId('poll-1')).toEqual(poll);
    expect(await opened.all()).toEqual([poll]);
  });

  it('are read from the database once', async () => {
    const { opened, asked } = await setUp();
    const first = await opened.bySlug('cases');
    expect((await opened.bySlug('cases'))?.manifest).toBe(first?.manifest);
    expect((await opened.byId('poll-1'))?.manifest).toBe(first?.manifest);
    expect(asked).toEqual([{ slug: 'cases' }]);
  });

  it('are looked for again when they were not there', async () => {
    const { opened, asked } = await setUp();
    expect(await opened.bySlug('other')).toBeNull();
    expect(await opened.bySlug('other')).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('are of any method', async () => {
    const poll = samplePoll([{ method: { kind: 'yesNo' }, candidates: ['a'] }]);
    const { opened } = await setUp(poll);
    expect(await opened.bySlug('cases')).toMatchObject({ manifest: poll, hash: hashOf(canonicalJson(poll)) });
  });

  it('follow an act within a second, and at once when told', async () => {
    const { opened, act, clock } = await setUp();
    const before = await opened.byId('poll-1');
    const later = Date.parse('2026-03-20T00:00:00Z');
    await act({ act: 'extend', closesAt: later, reason: '정전' }, new Date('2026-03-10T00:00:00Z'));
    expect(await opened.byId('poll-1')).toEqual(before);
    clock.now = new Date(1_000);
    const extended = await opened.byId('poll-1');
    expect(extended?.times.closesAt).toBe('2026-03-20T00:00:00.000Z');
    expect(extended === null ? null : showsCounts(extended, AFTER)).toBe(false);
    await act({ act: 'cancel', reason: '중복' }, AFTER);
    opened.refresh('poll-1');
    expect((await opened.byId('poll-1'))?.status.state).toBe('cancelled');
  });

  it('are refused when somebody changed the manifest in the database', async () => {
    const change = (row: StoredOpening): StoredOpening => ({
      ...row,
      text: row.text.replace('"choose":1', '"choose":2'),
    });
    const { opened } = await setUp(manifest, change);
    await expect(opened.bySlug('cases')).rejects.toThrow('not the one');
  });

  it('are refused when somebody changed the keys in the database', async () => {
    const { opened } = await setUp(manifest, (row) => ({ ...row, keysLeaf: '{"kind":"keys"}' }));
    await expect(opened.bySlug('cases')).rejects.toThrow('keys of poll poll-1');
  });
});
