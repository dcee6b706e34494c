import { canonicalJson } from '../../../domain/src';
import { VoteError } from '../errors';
import type { ContentRepository, ContentRow } from '../repositories/content';
import type { PollVersion, VersionStatus } from '../repositories/poll-documents';
import { fakeEligibility, recordingAudit } from '../testing/memory';
import { memoryRecords } from '../testing/memory-records';
import { directBallot } from '../testing/voting';
import { createOpenedPolls, hashOf } from './opened-polls';
import { createPollKeys } from './poll-keys';
import { createPolls } from './polls';
import { prepareManifest } from './prepare-manifest';
import { createTurnout } from './turnout';

const NOW = new Date('2026-03-10T00:00:00Z');
const design = {
  groups: [
    { key: 'city', label: { ko: '시', en: 'City' }, rule: 'exactly', choose: 1 },
    { key: 'county', label: { ko: '군', en: 'County' }, rule: 'atMost', choose: 1 },
  ],
  candidates: {
    kind: 'content',
    uid: 'api::project.project',
    fields: { title: 'title', owner: 'agency.name', group: 'kind' },
    order: 'place',
  },
};

const version = (locale: string, title: string, changes: Partial<PollVersion> = {}): PollVersion => ({
  documentId: 'poll-1',
  locale,
  title,
  slug: 'cases',
  introduction: '소개',
  ballotDesign: design,
  opensAt: '2026-03-02T00:00:00.000Z',
  closesAt: '2026-03-16T09:00:00.000Z',
  tiers: ['code'],
  sealed: true,
  ...changes,
});

const row = (documentId: string, locale: string | null, title: string, kind: string): ContentRow => ({
  documentId,
  locale,
  content: { title, kind, agency: { name: `${title} 기관` } },
});

const rows = [
  row('b', 'en', 'B', 'city'),
  row('b', 'ko', '나', 'city'),
  row('a', 'ko', '가', 'county'),
  row('a', 'en-GB', 'A', 'county'),
  row('c', null, '다', 'city'),
];

interface Setting {
  readonly published?: readonly PollVersion[];
  readonly drafts?: readonly PollVersion[];
  readonly content?: Partial<ContentRepository>;
}

function setUp(setting: Setting = {}) {
  const { published = [version('ko', '사례'), version('en', 'Cases')] } = setting;
  const stored = { published, draft: setting.drafts ?? published };
  const documents = {
    find: (id: string, status: VersionStatus) =>
      Promise.resolve(stored[status].filter(({ documentId }) => documentId === id)),
    findAll: (status: VersionStatus) => Promise.resolve(stored[status]),
  };
  const content: ContentRepository = {
    hasType: (uid) => uid === 'api::project.project',
    faultOf: () => null,
    find: () => Promise.resolve(rows),
    ...setting.content,
  };
  const records = memoryRecords();
  const audit = recordingAudit();
  const now = (): Date => NOW;
  const opened = createOpenedPolls({ manifests: records, records, now });
  const keys = createPollKeys({
    sealing: {
      seal: (_purpose, value) => JSON.stringify(value),
      unseal: (_purpose, sealed): unknown => JSON.parse(sealed),
    },
    find: (pollId, purpose) => records.key(pollId, purpose),
  });
  const polls = createPolls({
    documents,
    records,
    keys,
    recordName: (slug) => `city.example/polls/${slug}`,
    opened,
    audit,
    now,
    turnout: createTurnout(
      async (pollId) => (await records.head(pollId))?.turnout ?? new Map(),
      fakeEligibility(),
    ),
    prepare: (id) => prepareManifest({ documents, content, now }, id),
    site: { address: (locale, path) => `/participate/${locale}${path}` },
  });
  const problems = async (pollDocumentId = 'poll-1'): Promise<unknown> => {
    const refused: unknown = await polls
      .open({ pollDocumentId, actor: null })
      .catch((error: unknown) => error);
    if (!(refused instanceof VoteError)) throw new Error('the poll was opened');
    return refused.code === 'cannotOpen' ? refused.details.problems : refused.code;
  };
  return { polls, records, opened, audit, problems };
}

const actor = { id: 3, name: '김담당' };
const all = { turnout: true };

describe('opening a poll', () => {
  it('freezes what is published, with candidates in their order and languages', async () => {
    const { polls, opened, records } = setUp();
    const detail = await polls.open({ pollDocumentId: 'poll-1', actor });
    expect(detail).toMatchObject({ state: 'open', slug: 'cases', problems: [], turnout: 0 });
    const poll = await opened.bySlug('cases');
    expect(poll?.manifest.poll.title).toEqual({ ko: '사례', en: 'Cases' });
    expect(poll?.manifest.candidates).toMatchObject([
      { key: 'b', group: 'city', title: { ko: '나', en: 'B' }, owner: { ko: '나 기관', en: 'B 기관' } },
      { key: 'c', group: 'city', title: { ko: '다', en: '다' } },
      { key: 'a', group: 'county', title: { ko: '가', en: 'A' } },
    ]);
    const stored = await records.find({ pollId: 'poll-1' });
    expect(stored?.text).toBe(canonicalJson(poll?.manifest));
    expect(stored?.hash).toBe(hashOf(stored?.text ?? ''));
    expect(detail.manifestHash).toBe(stored?.hash);
  });

  it('freezes the method of each group, and what its projects cost', async () => {
    const budget = {
      order: 'perVoter',
      method: { kind: 'budget', budget: 100, count: { by: 'greedy' } },
      candidates: { ...design.candidates, fields: { title: 'title', cost: 'price' } },
    };
    const priced = rows.map((one) => ({ ...one, content: { ...Object(one.content), price: '40' } }));
    const content = { find: () => Promise.resolve(priced) };
    const published = [version('ko', '사례', { ballotDesign: budget })];
    const { polls, opened } = setUp({ published, content });
    const detail = await polls.open({ pollDocumentId: 'poll-1', actor });
    expect(detail.groups).toMatchObject([
      {
        key: 'all',
        method: budget.method,
        places: null,
        candidates: [{ cost: 40 }, { cost: 40 }, { cost: 40 }],
      },
    ]);
    const poll = await opened.bySlug('cases');
    expect(poll?.manifest).toMatchObject({
      version: 2,
      order: 'perVoter',
      groups: [{ method: budget.method }],
    });
    expect(poll?.manifest.candidates[0]?.cost).toBe(40);
  });

  it('is refused where the field of the costs cannot be read', async () => {
    const budget = {
      method: { kind: 'budget', budget: 100, count: { by: 'greedy' } },
      candidates: { ...design.candidates, fields: { title: 'title', cost: 'price' } },
    };
    const { problems } = setUp({
      published: [version('ko', '사례', { ballotDesign: budget })],
      content: { faultOf: (_uid, path) => (path === 'price' ? 'unknownField' : null) },
    });
    expect(await problems()).toContainEqual(
      expect.objectContaining({ code: 'unknownField', path: 'ballotDesign.candidates.fields.cost' }),
    );
  });

  it('happens once: opening again answers with the first manifest and writes nothing down', async () => {
    const content = { find: () => Promise.resolve(rows) };
    const { polls, audit } = setUp({ content });
    const first = await polls.open({ pollDocumentId: 'poll-1', actor });
    content.find = () => Promise.resolve([]);
    const again = await polls.open({ pollDocumentId: 'poll-1', actor: null });
    expect(again.manifestHash).toBe(first.manifestHash);
    expect(audit.entries).toHaveLength(1);
    expect(audit.entries[0]).toMatchObject({ actor, action: 'poll.open', subject: { label: '사례' } });
  });

  it('by the system is written down as such', async () => {
    const { polls, audit } = setUp();
    await polls.open({ pollDocumentId: 'poll-1', actor: null });
    expect(audit.entries[0]?.actor).toEqual({ id: null, name: 'system' });
  });

  it('is refused for a draft, and says so in both languages', async () => {
    const { problems } = setUp({ published: [], drafts: [version('ko', '사례')] });
    expect(await problems()).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'notPublished',
        message: expect.objectContaining({ ko: expect.stringContaining('게시'), en: expect.any(String) }),
      }),
    );
  });

  it.each([
    ['an unknown way to take part', { tiers: ['code', 'blood'] }, 'unknownTier', 'tiers.1'],
    ['no way to take part', { tiers: [] }, 'noTiers', 'tiers'],
    ['times in the wrong order', { closesAt: '2026-03-01T00:00:00.000Z' }, 'closesBeforeItOpens', 'closesAt'],
    ['no times', { opensAt: null }, 'missing', 'opensAt'],
    ['a design that is none', { ballotDesign: {} }, 'missing', 'ballotDesign.method'],
  ])('is refused with %s', async (_, changes, code, path) => {
    const { problems } = setUp({ published: [version('ko', '사례', changes)] });
    expect(await problems()).toContainEqual(expect.objectContaining({ code, path }));
  });

  it.each([
    ['a content type that is not there', { hasType: () => false }, 'unknownContentType'],
    ['a field that is not there', { faultOf: () => 'unknownField' as const }, 'unknownField'],
    ['a private field', { faultOf: () => 'privateField' as const }, 'privateField'],
    ['no candidates', { find: () => Promise.resolve([]) }, 'emptyGroup'],
    [
      'a candidate without a group',
      { find: () => Promise.resolve([row('a', 'ko', '가', '')]) },
      'missingGroup',
    ],
  ])('is refused with %s', async (_, content, code) => {
    const { problems } = setUp({ content });
    expect(await problems()).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
  });

  it('is refused when another opened poll has the address', async () => {
    const other = [version('ko', '다른 투표', { documentId: 'poll-2' })];
    const { polls, problems } = setUp({ published: [version('ko', '사례'), ...other] });
    await polls.open({ pollDocumentId: 'poll-1', actor: null });
    expect(await problems('poll-2')).toEqual([expect.objectContaining({ code: 'slugTaken' })]);
  });

  it('is refused for a poll that is not there', async () => {
    expect(await setUp().problems('nothing')).toBe('pollUnknown');
  });

  it('warns of a closing time that has passed, and leaves it to the administrator', async () => {
    const past = { opensAt: '2026-03-01T00:00:00.000Z', closesAt: '2026-03-02T00:00:00.000Z' };
    const { polls } = setUp({ published: [version('ko', '사례', past), version('en', 'Cases', past)] });
    expect((await polls.detail('poll-1', all)).problems).toEqual([
      expect.objectContaining({ code: 'closesInThePast', severity: 'warning' }),
    ]);
    expect((await polls.open({ pollDocumentId: 'poll-1', actor })).state).toBe('closed');
  });
});

describe('the list of polls', () => {
  const drafts = [version('ko', '사례'), version('ko', '초안', { documentId: 'poll-3', slug: 'later' })];

  it('shows drafts as their editors have them and opened polls as they were frozen', async () => {
    const { polls, records } = setUp({ published: [version('ko', '사례')], drafts });
    expect(await polls.list(all)).toMatchObject([
      { documentId: 'poll-1', state: 'draft', isPublished: true, turnout: null },
      { documentId: 'poll-3', state: 'draft', isPublished: false, title: '초안' },
    ]);
    await polls.open({ pollDocumentId: 'poll-1', actor });
    await records.cast(directBallot({}));
    expect(await polls.list(all)).toMatchObject([
      { documentId: 'poll-3', state: 'draft' },
      { documentId: 'poll-1', state: 'open', turnout: 1, publicPath: '/participate/ko/polls/cases' },
    ]);
  });

  it('keeps the turnout from those who may not see it', async () => {
    const { polls } = setUp();
    await polls.open({ pollDocumentId: 'poll-1', actor });
    const none = { turnout: false };
    expect((await polls.list(none))[0]?.turnout).toBeNull();
    expect(await polls.detail('poll-1', none)).toMatchObject({ turnout: null, turnoutByTier: [] });
    expect((await polls.detail('poll-1', all)).turnoutByTier).toEqual([
      { tier: 'code', name: { ko: '참여 코드', en: 'Invitation code' }, count: 0 },
    ]);
  });
});
