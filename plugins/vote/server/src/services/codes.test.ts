import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import type { PollVersion } from '../repositories/poll-documents';
import { fakeCodes, recordingAudit } from '../testing/memory';
import { openedPoll } from '../testing/voting';
import { createCodeBatches } from './codes';

const poll = openedPoll(sampleManifest([{ candidates: 2, choose: 1, rule: 'exactly' }]));
const actor = { id: 3, name: '김담당' };
const wanted = { count: 2, label: '금촌1동 주민' };
const draft: PollVersion = {
  documentId: 'draft-1',
  locale: 'ko',
  title: '초안',
  slug: 'later',
  ballotDesign: null,
  tiers: null,
};

function setUp(now: string) {
  const audit = recordingAudit();
  const codes = createCodeBatches({
    documents: { find: (id) => Promise.resolve(id === 'draft-1' ? [draft] : []) },
    opened: {
      byId: (id) => Promise.resolve(id === 'poll-1' ? poll : null),
      bySlug: () => Promise.resolve(poll),
      all: () => Promise.resolve([poll]),
      refresh: () => undefined,
    },
    codes: fakeCodes(),
    audit,
    site: { address: (locale, path) => `/participate/${locale}${path}` },
    origin: () => 'https://vote.example.kr',
    now: () => new Date(now),
  });
  return { audit, codes };
}

describe('a batch of invitation codes', () => {
  it('is a file with a code and the address to type it at on each line', async () => {
    const { codes, audit } = setUp('2026-03-10T00:00:00Z');
    const created = await codes.create('poll-1', wanted, actor);
    expect(created.csv).toBe(
      'code,address\r\n' +
        'CODE-0,https://vote.example.kr/participate/ko/polls/cases\r\n' +
        'CODE-1,https://vote.example.kr/participate/ko/polls/cases\r\n',
    );
    expect(created.filename).toBe('cases-codes-batch-00.csv');
    expect(audit.entries).toEqual([
      {
        actor,
        action: 'codes.create',
        subject: { type: 'plugin::vote.poll', id: 'poll-1', label: '우수 사례' },
        details: { ...wanted, kind: 'invitation' },
      },
    ]);
    expect(JSON.stringify(audit.entries)).not.toContain('CODE-');
  });

  it('has no sheet to print, while slips for a place have one with both languages', async () => {
    const { codes, audit } = setUp('2026-03-10T00:00:00Z');
    expect((await codes.create('poll-1', wanted, actor)).sheet).toBeUndefined();
    const slips = await codes.create('poll-1', { ...wanted, kind: 'onsite' }, actor);
    expect(slips.sheet).toEqual({
      filename: 'cases-slips-batch-00.html',
      html: '우수 사례\nBest cases\nhttps://vote.example.kr/participate/ko/polls/cases\nCODE-0\nCODE-1',
    });
    expect(slips.filename).toBe('cases-slips-batch-00.csv');
    expect(audit.entries.at(-1)).toMatchObject({ details: { kind: 'onsite' } });
  });

  it('can be made for a poll that is still a draft', async () => {
    const { codes } = setUp('2026-03-10T00:00:00Z');
    expect((await codes.create('draft-1', wanted, actor)).csv).toContain('/polls/later');
  });

  it('is refused for a poll that has closed or is not there', async () => {
    const { codes, audit } = setUp('2026-03-17T00:00:00Z');
    await expect(codes.create('poll-1', wanted, actor)).rejects.toMatchObject({ code: 'pollClosed' });
    await expect(codes.create('nothing', wanted, actor)).rejects.toMatchObject({ code: 'pollUnknown' });
    expect(audit.entries).toEqual([]);
  });
});
