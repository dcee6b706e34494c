import { createTestSite, surveyDocument, type TestSurveySite } from '../testing/test-site';
import { revisionOf } from './revision';

const SESSION = 'session-one';
const RIGHTS = { edit: true, publish: false };

async function open(site: TestSurveySite, session = SESSION) {
  const draft = await site.services.editing.find('doc1');
  if (draft === null) throw new Error('no draft');
  return site.services.editing.open('doc1', draft, RIGHTS, session);
}

const save = (site: TestSurveySite, text: string, base: string, session = SESSION) =>
  site.services.editing.save('doc1', { text, base, session });

async function answer(site: TestSurveySite): Promise<void> {
  const idempotencyKey = 'a-random-key-of-a-page';
  const reply = await site.sendJson('/surveys/visit/responses', { answers: { n: 1 }, idempotencyKey });
  if (reply.kind !== 'json' || reply.status !== 201) throw new Error(JSON.stringify(reply));
}

const questions = (title: string): string =>
  JSON.stringify({ elements: [{ type: 'text', name: 'n', title, inputType: 'number' }] });

describe('an opened questionnaire', () => {
  it('comes to the letter, with its versions, who may do what, and where the survey stands', async () => {
    const site = createTestSite({ questionnaire: questions('A') });
    await answer(site);
    const opened = await open(site);
    expect(opened).toMatchObject({
      title: '만족도 조사',
      text: questions('A'),
      revision: revisionOf(questions('A')),
      saved: { by: '', at: '1970-01-01T00:00:00.000Z' },
      rights: RIGHTS,
      status: { isRunning: true, responses: 1 },
      versions: [{ number: 1, by: '', responses: 1, isCurrent: true }],
      locales: ['ko', 'en'],
      rehearsalScript: '/participate/assets/survey/rehearsal.js?v=test',
    });
    await save(site, questions('B'), opened.revision);
    expect((await open(site)).versions).toMatchObject([{ number: 1, isCurrent: false }]);
    site.publish({ closesAt: new Date('2025-11-02T00:00:00Z') });
    expect((await open(site)).status).toEqual({ isRunning: false, responses: 1 });
  });

  it('comes with what its draft says about personal data', async () => {
    const site = createTestSite();
    expect((await open(site)).privacy).toEqual({ consent: ['ko', 'en'], retention: null });
    const { texts, privacy } = surveyDocument();
    const consent = { purpose: ' ', controller: 'c', contact: 'c', recipients: '', refusal: '' };
    const english = texts.get('en');
    if (english === undefined) throw new Error('The sample has no English');
    site.publish({
      texts: new Map([...texts, ['en', { ...english, consent }]]),
      privacy: { ...privacy, retentionDays: 90 },
    });
    expect((await open(site)).privacy).toEqual({
      consent: ['ko'],
      retention: { act: 'anonymise', from: 'close', days: 90 },
    });
    site.publish({ privacy: { ...privacy, retentionDays: 'soon' } });
    expect((await open(site)).privacy.retention).toBeNull();
  });

  it('shows an old version as it was published', async () => {
    const site = createTestSite({ questionnaire: questions('A') });
    await answer(site);
    expect(await site.services.editing.version('doc1', 1)).toEqual({ number: 1, text: questions('A') });
    expect(await site.services.editing.version('doc1', 2)).toBeNull();
  });

  it('names whoever published a version first', async () => {
    const site = createTestSite({ questionnaire: questions('A') });
    await answer(site);
    const subject = { type: 'survey', id: 'doc1', label: 'A' };
    for (const name of ['First', 'Again'])
      site.audit.push({
        actor: { id: 1, name },
        action: 'survey.publish',
        subject,
        details: { version: 1 },
      });
    site.audit.push({ actor: { id: 2, name: 'Elsewhere' }, action: 'survey.publish', subject });
    expect((await open(site)).versions).toMatchObject([{ number: 1, by: 'First' }]);
  });
});

describe('a save', () => {
  it('keeps any text, also one that is no JSON, and says who saved', async () => {
    const site = createTestSite();
    const { revision } = await open(site);
    const broken = '{ "pages": [\r\n  “말” 😀 ';
    const reply = await save(site, broken, revision);
    const saved = { by: 'Admin', at: site.clock.now.toISOString() };
    expect(reply).toEqual({
      kind: 'saved',
      revision: revisionOf(broken),
      saved,
      quotas: null,
      followed: [],
    });
    expect(await open(site)).toMatchObject({ text: broken, revision: revisionOf(broken), saved });
  });

  it('stores nothing over what somebody else has saved, and hands it over', async () => {
    const site = createTestSite();
    const { revision } = await open(site);
    await save(site, 'mine', revision);
    const late = await save(site, 'late', revision, 'session-two');
    expect(late).toMatchObject({ kind: 'conflict', text: 'mine', revision: revisionOf('mine') });
    expect((await open(site)).text).toBe('mine');
    expect(site.questionnaires.told).toHaveLength(1);
  });

  it('is no conflict when it comes twice', async () => {
    const site = createTestSite();
    const { revision } = await open(site);
    await save(site, 'mine', revision);
    expect(await save(site, 'mine', revision)).toMatchObject({ kind: 'saved', revision: revisionOf('mine') });
    expect(site.questionnaires.told).toHaveLength(1);
  });

  it('is told once a session, and again when the telling was undone', async () => {
    const site = createTestSite();
    const { revision } = await open(site);
    const { exclusively } = site.questionnaires;
    const failing = jest.spyOn(site.questionnaires, 'exclusively');
    failing.mockImplementationOnce(async (documentId, work) => {
      await exclusively(documentId, work);
      throw new Error('the database is away');
    });
    await expect(save(site, 'a', revision)).rejects.toThrow('away');
    await save(site, 'b', revisionOf('a'));
    await save(site, 'c', revisionOf('b'));
    await save(site, 'd', revisionOf('c'), 'session-two');
    expect(site.questionnaires.told).toEqual([true, true, false, true]);
  });

  it('finds no survey where there is none', async () => {
    const site = createTestSite();
    const wanted = { text: 'a', base: revisionOf(''), session: SESSION };
    expect(await site.services.editing.save('nothing', wanted)).toBeNull();
  });
});

describe('quotas beside a questionnaire', () => {
  const district = (name: string, east: string): string =>
    JSON.stringify({ elements: [{ type: 'radiogroup', name, choices: [east, 'west'] }] });
  const siteWith = (quotas: unknown): TestSurveySite =>
    createTestSite({
      questionnaire: district('home', 'east'),
      admission: { respondents: null, responseLimit: null, quotas },
    });
  const renamings = [
    { kind: 'question', from: 'home', to: 'district' },
    { kind: 'value', question: 'district', from: 'east', to: 'ost' },
  ] as const;
  const before = [{ question: 'home', limit: 9, limits: { east: 5 } }];
  const after = [{ question: 'district', limit: 9, limits: { ost: 5 } }];

  it('follow what was renamed with the same save, and the audit trail is told', async () => {
    const site = siteWith(before);
    const { revision, quotas } = await open(site);
    expect(quotas).toEqual(before);
    const wanted = { text: district('district', 'ost'), base: revision, session: SESSION, renamings };
    expect(await site.services.editing.save('doc1', wanted)).toMatchObject({
      kind: 'saved',
      quotas: after,
      followed: ['district'],
    });
    expect((await open(site)).quotas).toEqual(after);
    expect(site.questionnaires.told.at(-1)).toBe(true);
    // The reply was lost: what is sent once more renames nothing twice.
    expect(await site.services.editing.save('doc1', wanted)).toMatchObject({ quotas: after, followed: [] });
    await expect(site.services.publishing.freeze('doc1')).resolves.toBeGreaterThan(0);
  });

  it.each([
    ['what the saved text does not have', district('home', 'east')],
    ['a text that is no questionnaire', '{'],
  ])('do not follow %s', async (_what, text) => {
    const site = siteWith(before);
    const { revision } = await open(site);
    const wanted = { text: `${text} `, base: revision, session: SESSION, renamings };
    expect(await site.services.editing.save('doc1', wanted)).toMatchObject({ quotas: before, followed: [] });
  });

  it('stay where somebody else has saved', async () => {
    const site = siteWith(before);
    const { revision } = await open(site);
    await save(site, 'theirs', revision);
    const wanted = { text: district('district', 'ost'), base: revision, session: SESSION, renamings };
    expect(await site.services.editing.save('doc1', wanted)).toMatchObject({ kind: 'conflict' });
    expect((await open(site)).quotas).toEqual(before);
  });
});
