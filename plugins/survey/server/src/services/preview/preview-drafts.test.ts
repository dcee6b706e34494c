import type { StoredDraft } from '../../repositories/drafts';
import { createPreviewDrafts } from './preview-drafts';

const HOUR_MS = 60 * 60 * 1000;

const draft = (answers: StoredDraft['answers'] = {}): StoredDraft => ({
  surveyId: 'doc1',
  versionId: 'v1',
  answers,
  sealedPass: null,
  consent: null,
  sealedPersonal: null,
});

function setUp() {
  const clock = { now: new Date('2025-11-12T03:00:00Z') };
  const { drafts, files } = createPreviewDrafts(() => clock.now);
  const wait = (ms: number): void => {
    clock.now = new Date(clock.now.getTime() + ms);
  };
  return { drafts, files, wait, clock };
}

const file = (id: string) => ({
  ...{ id, surveyId: 'doc1', question: 'papers', name: `${id}.pdf`, type: 'application/pdf' },
  ...{ bytes: 0, sha256: '', createdAt: new Date(0) },
});

describe('drafts of previews', () => {
  it('are forgotten four hours after they were last written to', async () => {
    const { drafts, wait, clock } = setUp();
    await drafts.add('a', draft(), clock.now);
    wait(3 * HOUR_MS);
    await drafts.save('a', { answers: { q: 1 }, sealedPersonal: null }, clock.now);
    wait(4 * HOUR_MS);
    expect(await drafts.find('a')).toMatchObject({ answers: { q: 1 } });
    wait(1);
    expect(await drafts.find('a')).toBeNull();
    await drafts.save('a', { answers: {}, sealedPersonal: null }, clock.now);
    expect(await drafts.find('a')).toBeNull();
  });

  it('are never more than three hundred, the longest untouched leaving first', async () => {
    const { drafts, clock } = setUp();
    for (let made = 0; made < 300; made += 1) await drafts.add(`d${String(made)}`, draft(), clock.now);
    await drafts.save('d0', { answers: { q: 1 }, sealedPersonal: null }, clock.now);
    await drafts.add('another', draft(), clock.now);
    expect(await drafts.find('d0')).not.toBeNull();
    expect(await drafts.find('d1')).toBeNull();
    expect(await drafts.find('d2')).not.toBeNull();
  });

  it('never hold more than ten million letters together', async () => {
    const { drafts, clock } = setUp();
    const long = 'a'.repeat(4_000_000);
    for (const hash of ['a', 'b', 'c']) await drafts.add(hash, draft({ long }), clock.now);
    expect(await drafts.find('a')).toBeNull();
    expect(await drafts.find('b')).not.toBeNull();
    await drafts.remove('b');
    await drafts.add('d', draft({ long }), clock.now);
    expect(await drafts.find('c')).not.toBeNull();
  });

  it('are found by the code they were kept under, in their own survey', async () => {
    const { drafts, clock } = setUp();
    await drafts.add('a', draft(), clock.now);
    await drafts.keep('a', 'code', 'sealed', clock.now);
    expect(await drafts.findKept('doc1', 'code')).toBe('sealed');
    expect(await drafts.findKept('doc2', 'code')).toBeNull();
    expect(await drafts.findKept('doc1', 'other')).toBeNull();
  });

  it('remember the names of their files, until they are taken away', async () => {
    const { drafts, files, clock } = setUp();
    await drafts.add('a', draft(), clock.now);
    await files.addToDraft('a', file('one'));
    await files.addToDraft('nobody', file('two'));
    expect(await files.ofDraft('a')).toEqual([file('one')]);
    expect(await files.ofDraft('nobody')).toEqual([]);
    expect(await files.removeFromDraft('a', 'two')).toBe(false);
    expect(await files.removeFromDraft('a', 'one')).toBe(true);
    expect(await files.ofDraft('a')).toEqual([]);
  });
});
