import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import type { PollVersion } from '../repositories/poll-documents';
import { recordingAudit } from '../testing/memory';
import { openedPoll } from '../testing/voting';
import { createPollGuard } from './poll-guard';

const design = { groups: [{ key: 'city' }], candidates: { kind: 'entries', entries: [] } };
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
const published = [version('ko', '사례'), version('en', 'Cases')];

class Refused extends Error {
  constructor(readonly fields: readonly string[]) {
    super('refused');
  }
}

function setUp({ drafts = published, isOpened = true, isAdministrator = true } = {}) {
  const audit = recordingAudit();
  const poll = openedPoll(sampleManifest([{ candidates: 2, choose: 1, rule: 'exactly' }]));
  const guard = createPollGuard({
    documents: {
      find: (_id, status) => Promise.resolve(status === 'published' ? published : drafts),
      defaultLocale: () => Promise.resolve('ko'),
    },
    opened: { byId: (id) => Promise.resolve(isOpened && id === 'poll-1' ? poll : null) },
    audit,
    actor: () => (isAdministrator ? { id: 3, name: '김담당' } : null),
    refusal: (fields) => new Refused(fields),
  });
  const attempt = (action: string, params: object = {}): Promise<readonly string[] | 'allowed'> =>
    guard.before({ action, params: { documentId: 'poll-1', ...params } }).then(
      () => 'allowed' as const,
      (error: unknown) => {
        if (error instanceof Refused) return error.fields;
        throw error;
      },
    );
  return { attempt, guard, audit };
}

describe('an opened poll', () => {
  it.each([
    ['title', '다른 제목'],
    ['slug', 'elsewhere'],
    ['ballotDesign', { ...design, groups: [] }],
    ['opensAt', '2026-03-01T00:00:00.000Z'],
    ['closesAt', new Date('2026-03-17T09:00:00Z')],
    ['tiers', ['code', 'account']],
    ['sealed', false],
    ['title', null],
  ])('keeps its %s', async (field, value) => {
    const { attempt } = setUp();
    expect(await attempt('update', { locale: 'ko', data: { [field]: value } })).toEqual([field]);
  });

  it('lets its introduction be corrected, with everything else sent along as it was', async () => {
    const { attempt } = setUp();
    const same = {
      title: '사례',
      slug: 'cases',
      introduction: '고친 소개',
      ballotDesign: JSON.stringify(design),
      opensAt: new Date('2026-03-02T00:00:00Z'),
      closesAt: '2026-03-16T18:00:00+09:00',
      tiers: '["code"]',
      sealed: true,
    };
    expect(await attempt('update', { locale: 'ko', data: same })).toBe('allowed');
    expect(await attempt('update', { locale: 'ko', status: 'published', data: same })).toBe('allowed');
    expect(await attempt('update', { data: { title: '사례' } })).toBe('allowed');
    expect(await attempt('update', { data: { title: 'Cases' } })).toEqual(['title']);
  });

  it('gets no title in another language any more', async () => {
    const { attempt } = setUp();
    expect(await attempt('update', { locale: 'ja', data: { title: '事例' } })).toEqual(['title']);
  });

  it('is not published with what was changed before it was opened', async () => {
    const drafts = [version('ko', '고친 제목'), version('en', 'Cases', { sealed: false })];
    const { attempt } = setUp({ drafts });
    expect(await attempt('publish', { locale: 'ko' })).toEqual(['title']);
    expect(await attempt('publish', { locale: ['en'] })).toEqual(['sealed']);
    expect(await attempt('publish', { locale: '*' })).toEqual(['title', 'sealed']);
    expect(await attempt('update', { locale: 'ko', status: 'published', data: {} })).toEqual(['title']);
    expect(await setUp().attempt('publish', { locale: '*' })).toBe('allowed');
  });

  it.each(['delete', 'unpublish'])('refuses to %s', async (action) => {
    expect(await setUp().attempt(action, { locale: 'ko' })).toEqual([]);
  });

  it.each(['create', 'clone', 'discardDraft'])('has nothing against %s', async (action) => {
    expect(await setUp().attempt(action)).toBe('allowed');
  });
});

describe('a poll that was not opened', () => {
  it.each(['update', 'publish', 'unpublish', 'delete'])('allows to %s', async (action) => {
    const { attempt } = setUp({ isOpened: false });
    expect(await attempt(action, { data: { title: '다른 제목' } })).toBe('allowed');
  });
});

describe('what administrators do to polls', () => {
  it.each([
    ['update', { documentId: 'poll-1', title: '사례' }],
    ['publish', { documentId: 'poll-1', entries: [{ documentId: 'poll-1', title: '사례' }] }],
    ['delete', { documentId: 'poll-1', entries: [{ documentId: 'poll-1', title: '사례' }] }],
  ])('is written down: %s', async (action, result) => {
    const { guard, audit } = setUp();
    await guard.after({ action, params: {} }, result);
    expect(audit.entries).toEqual([
      {
        actor: { id: 3, name: '김담당' },
        action: `poll.${action}`,
        subject: { type: 'plugin::vote.poll', id: 'poll-1', label: '사례' },
      },
    ]);
  });

  it('is not written down for anybody else, nor where nothing happened', async () => {
    const nobody = setUp({ isAdministrator: false });
    await nobody.guard.after({ action: 'update', params: {} }, { documentId: 'poll-1', title: '사례' });
    expect(nobody.audit.entries).toEqual([]);
    const nothing = setUp();
    await nothing.guard.after({ action: 'update', params: {} }, null);
    expect(nothing.audit.entries).toEqual([]);
  });
});
