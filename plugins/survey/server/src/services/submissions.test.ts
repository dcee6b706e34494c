import type { Answers } from '../../../domain/src';
import { createTestSite } from '../testing/test-site';
import { NOW } from '../testing/requests';
import type { Sending, Submission } from './submissions';
import type { Survey } from './surveys';

const KEY = 'a-random-key-of-the-page';
const sending: Sending = {
  locale: 'ko',
  now: NOW,
  timeZone: 'Asia/Seoul',
  account: null,
  beforeStoring: () => Promise.resolve(),
};
const answers = { visits: 'never', why: '멀어서요', minutes: { way: 10 } };

async function setUp() {
  const site = createTestSite();
  const survey = await site.services.surveys.find('visit');
  if (survey === null) throw new Error('no survey');
  const send = (
    given: unknown,
    change: Partial<Sending> = {},
    key = KEY,
    version?: number,
  ): Promise<Submission> =>
    site.services.submissions.sendAnswers(
      survey,
      { answers: given, idempotencyKey: key, version },
      { ...sending, ...change },
    );
  return { site, survey, send };
}

async function draftOf(site: ReturnType<typeof createTestSite>, survey: Survey, given: Answers) {
  const token = await site.services.drafts.begin(survey, null);
  const found = await site.services.drafts.find(survey, token);
  if (found.kind !== 'draft') throw new Error('no draft');
  await site.services.drafts.save(found.draft, given);
  return token;
}

describe('answers sent by a script', () => {
  it('are stored with the version they answer, the time and the language, and nothing about the citizen', async () => {
    const { site, survey, send } = await setUp();
    const sent = await send(answers);
    expect(sent).toEqual({
      kind: 'stored',
      number: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{12}$/u),
      code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{16}$/u),
    });
    expect(site.responses.rows).toHaveLength(1);
    const [row] = site.responses.rows;
    expect(row).toMatchObject({ versionId: survey.version.id, locale: 'ko', submittedAt: NOW, answers });
    expect(Object.keys(row ?? {}).sort()).toEqual(
      [
        ...['answers', 'id', 'idempotencyHash', 'locale', 'number', 'rights', 'submittedAt', 'surveyId'],
        'versionId',
      ].sort(),
    );
  });

  it('are stored once, however often they are sent, and acknowledged each time', async () => {
    const { site, send } = await setUp();
    const sent = await Promise.all([send(answers), send(answers), send(answers)]);
    const again = await send({ visits: 'often' });
    expect(new Set([...sent, again].map((result) => JSON.stringify(result))).size).toBe(1);
    expect(site.responses.rows).toHaveLength(1);
  });

  it('are acknowledged, not refused, when a copy of the same act is stored while this one stands at the door', async () => {
    const site = createTestSite({ admission: { respondents: 'code', responseLimit: null, quotas: null } });
    const survey = await site.services.surveys.find('visit');
    if (survey === null) throw new Error('no survey');
    const act = { answers, idempotencyKey: KEY, version: undefined, code: 'CODE-1' };
    const send = () => site.services.submissions.sendAnswers(survey, act, sending);
    const { participations } = site.responses;
    const lookUp = participations.hasAnswered;
    let copy: Submission | undefined;
    participations.hasAnswered = async (...asked) => {
      participations.hasAnswered = lookUp;
      copy = await send();
      return lookUp(...asked);
    };
    expect(await send()).toEqual(copy);
    expect(copy).toMatchObject({ kind: 'stored' });
    expect(site.responses.rows).toHaveLength(1);
  });

  it('are another response under another key', async () => {
    const { site, send } = await setUp();
    await send(answers);
    await send(answers, {}, 'another-key-of-a-page');
    expect(site.responses.rows).toHaveLength(2);
  });

  it.each([
    ['before it opens', new Date('2025-10-31T23:59:59Z'), 'upcoming'],
    ['when it closes', new Date('2025-11-23T09:00:00Z'), 'closed'],
  ])('are refused %s', async (_when, now, reason) => {
    const { site, send } = await setUp();
    expect(await send(answers, { now })).toEqual({ kind: 'refused', reason });
    expect(site.responses.rows).toHaveLength(0);
  });

  it('are acknowledged after the close when they arrived before', async () => {
    const { send } = await setUp();
    const first = await send(answers);
    expect(await send(answers, { now: new Date('2026-01-01T00:00:00Z') })).toEqual({ ...first, code: null });
  });

  it.each([
    ['an unknown key', { ...answers, extra: 1 }, 'extra', 'unknownKey'],
    ['an answer to a hidden question', { ...answers, overall: 3 }, 'overall', 'hiddenAnswer'],
    ['a value off the list', { ...answers, district: 'north' }, 'district', 'notOnList'],
    ['something missing', { visits: 'never', minutes: { way: 1 } }, 'why', 'required'],
    ['a number as text', { ...answers, people: '3' }, 'people', 'notANumber'],
    ['no answers at all', null, '', 'wrongType'],
  ])('are refused with %s', async (_what, given, question, code) => {
    const { site, send } = await setUp();
    const sent = await send(given);
    expect(sent.kind === 'invalid' && sent.problems).toContainEqual(
      expect.objectContaining({ question, code }),
    );
    expect(site.responses.rows).toHaveLength(0);
  });

  it('answer the version their page showed, after a newer one was published', async () => {
    const { site, survey } = await setUp();
    const [old] = await site.services.summaries.versions('doc1');
    site.publish({ questionnaire: JSON.stringify({ elements: [{ type: 'text', name: 'new' }] }) });
    const now = await site.services.surveys.find('visit');
    if (now === null) throw new Error('no survey');
    const toOld = { answers, idempotencyKey: KEY, version: old?.number };
    expect(await site.services.submissions.sendAnswers(now, toOld, sending)).toMatchObject({
      kind: 'stored',
    });
    expect(site.responses.rows[0]?.versionId).toBe(survey.version.id);
    const toNone = { answers, idempotencyKey: `${KEY}2`, version: 99 };
    expect(await site.services.submissions.sendAnswers(now, toNone, sending)).toEqual({
      kind: 'refused',
      reason: 'gone',
    });
  });
});

describe('a draft that is sent', () => {
  it('goes, and what a later answer hid goes with it', async () => {
    const { site, survey } = await setUp();
    const filled = { visits: 'never', why: '멀어서요', overall: '5', minutes: { way: 10 } };
    const token = await draftOf(site, survey, filled);
    const sent = await site.services.submissions.sendDraft(survey, token, sending);
    expect(sent.kind).toBe('stored');
    expect(site.responses.rows[0]?.answers).toEqual(answers);
    expect(site.drafts.rows.size).toBe(0);
  });

  it('is acknowledged again with the same number when it is sent twice', async () => {
    const { site, survey } = await setUp();
    const token = await draftOf(site, survey, answers);
    const send = () => site.services.submissions.sendDraft(survey, token, sending);
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect(await send()).toEqual(first);
    expect(site.responses.rows).toHaveLength(1);
  });

  it('stays when something is missing', async () => {
    const { site, survey } = await setUp();
    const token = await draftOf(site, survey, { visits: 'often' });
    const sent = await site.services.submissions.sendDraft(survey, token, sending);
    expect(sent).toMatchObject({ kind: 'invalid' });
    expect(site.drafts.rows.size).toBe(1);
  });

  it('is refused after the close: there is no grace', async () => {
    const { site, survey } = await setUp();
    const token = await draftOf(site, survey, answers);
    const late = { ...sending, now: new Date('2025-11-23T09:00:01Z') };
    expect(await site.services.submissions.sendDraft(survey, token, late)).toEqual({
      kind: 'refused',
      reason: 'closed',
    });
  });

  it('that is unknown is refused', async () => {
    const { site, survey } = await setUp();
    expect(await site.services.submissions.sendDraft(survey, 'x'.repeat(32), sending)).toEqual({
      kind: 'refused',
      reason: 'gone',
    });
  });
});
