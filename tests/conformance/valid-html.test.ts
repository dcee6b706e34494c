import type { JsonObject, JsonValue } from '../../plugins/survey/domain/src';
import { makeClosedSurvey, makeClosingPoll } from '../e2e/support/ended';
import { corpus, questionnaireFrom } from '../fixtures/questionnaires';
import { signInAsAdmin, type AdminClient } from '../support/admin-client';
import { createCitizen } from '../support/citizen';
import { makeCodes, openPoll, publishPoll, publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';
import { fullAnswers } from '../support/full-answers';
import {
  lookAtConsent,
  lookAtSite,
  lookAtSurveys,
  lookAtVote,
  lookSignedIn,
  type Look,
  type Visit,
} from './support/other-pages';
import { lookAtOwn, walkSurvey } from './support/survey-walk';
import { htmlProblems } from './support/valid-html';

const LANGUAGES = ['ko', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const DAY = 24 * 60 * 60 * 1000;
const today = new Date().toISOString().slice(0, 10);

/** Plain pages show no picture of another host. */
function withOwnPictures(questionnaire: JsonObject): JsonValue {
  const own: JsonValue = JSON.parse(
    JSON.stringify(questionnaire).replaceAll('https://example.com/', '/uploads/'),
  );
  return own;
}

let site: TestSite;
let admin: AdminClient;
/** How many pages of each status were looked at. */
const seen = new Map<number, number>();

beforeAll(async () => {
  site = await startSite({
    seed: true,
    env: {
      PARTICIPATION_RATE_WRITE: '100000',
      PARTICIPATION_RATE_READ: '100000',
      PARTICIPATION_RATE_ATTEMPT: '100000',
      PARTICIPATION_RATE_ADMISSION_CODE: '100000',
      PARTICIPATION_RATE_ADMISSION_ACCOUNT: '100000',
      MAIL_FROM: 'survey@city.example.kr',
      MAIL_SMTP_URL: 'smtp://127.0.0.1:1',
    },
  });
  admin = await signInAsAdmin(site.origin);
}, 180_000);

afterAll(() => site.stop());

/** Collects what is wrong with the pages that it is shown. */
function watch(language: Language): { readonly wrong: string[]; readonly look: Look } {
  const wrong: string[] = [];
  return {
    wrong,
    look: async (state, { text, status }, expected = 200) => {
      seen.set(status, (seen.get(status) ?? 0) + 1);
      if (status !== expected) wrong.push(`${state}: ${String(status)} instead of ${String(expected)}`);
      for (const problem of await htmlProblems(text, language))
        wrong.push(`${language}, ${state}: ${problem}`);
    },
  };
}

describe('every page of a survey, as the server sends it, is valid HTML', () => {
  it.each(corpus)('%s', async (slug, json) => {
    const own = withOwnPictures(json);
    await publishSurvey(admin, { slug, questionnaire: own });
    const questionnaire = questionnaireFrom(own);
    const answers = fullAnswers(questionnaire, today);
    for (const language of LANGUAGES) {
      const { wrong, look } = watch(language);
      const path = `/participate/${language}/surveys/${slug}`;
      const walk = { citizen: createCitizen(site.origin), path, questionnaire, answers, look };
      await lookAtOwn(walk, await walkSurvey(walk));
      expect(wrong).toEqual([]);
    }
  });
});

const element = (more: object): object => ({
  type: 'text',
  name: 'a',
  title: { ko: '생각', en: 'Idea' },
  ...more,
});

const ballotDesign = {
  groups: [
    { key: 'city', label: { ko: '시', en: 'City' }, rule: 'exactly', choose: 2 },
    { key: 'county', label: { ko: '군', en: 'County' }, rule: 'atMost', choose: 2 },
  ],
  candidates: {
    kind: 'entries',
    entries: ['a', 'b', 'c', 'x', 'y', 'z'].map((key) => ({
      key,
      group: key < 'm' ? 'city' : 'county',
      title: { ko: `사례 ${key}`, en: `Case ${key}` },
    })),
  },
};

describe('every other page, as the server sends it, is valid HTML', () => {
  const slugs = {
    open: 'open',
    closed: 'closed-survey',
    upcoming: 'upcoming',
    full: 'full',
    restricted: 'restricted',
    personal: 'personal',
    scripted: 'scripted',
  };
  let closedPoll: string;
  let codes: readonly string[];

  const publish = (slug: string, questions: object, more: object = {}): Promise<string> =>
    publishSurvey(admin, { slug, questionnaire: { elements: [questions] }, ...more });

  beforeAll(async () => {
    const ended = Promise.all([makeClosingPoll(site.origin, admin), makeClosedSurvey(site.origin, admin)]);
    await publish(slugs.open, element({}), { publicResults: true });
    const later = { opensAt: new Date(Date.now() + DAY), closesAt: new Date(Date.now() + 2 * DAY) };
    await publish(slugs.upcoming, element({}), later);
    await publish(slugs.full, element({}), { shared: { responseLimit: 1 } });
    await publish(slugs.restricted, element({}), { shared: { respondents: 'codeOrAccount' } });
    const kept = { retentionDays: 90, retentionFrom: 'close', retentionAct: 'anonymise' };
    await publish(slugs.personal, element({ personal: true, isRequired: true }), {
      hasConsent: true,
      shared: kept,
    });
    await publish(slugs.scripted, element({ type: 'signaturepad' }));
    const poll = await publishPoll(admin, { slug: 'cases', ballotDesign, tiers: ['code', 'account'] });
    await openPoll(admin, poll);
    codes = await makeCodes(admin, poll, LANGUAGES.length);
    const citizen = createCitizen(site.origin);
    const { location } = await citizen.send(`/participate/ko/surveys/${slugs.full}/drafts`, []);
    const token = /drafts\/([^/]+)\//u.exec(location)?.[1] ?? '';
    await citizen.send(`/participate/ko/surveys/${slugs.full}/responses`, [['draft', token]]);
    [closedPoll] = await ended;
  }, 120_000);

  it.each(LANGUAGES)('in %s', async (language) => {
    const { wrong, look } = watch(language);
    const visit: Visit = { citizen: createCitizen(site.origin), base: `/participate/${language}`, look };
    const { citizen, base } = visit;
    await lookAtSite(visit);
    await lookAtSurveys(visit, slugs);
    await lookAtConsent(visit, slugs.personal);
    await lookAtVote(visit, 'cases', codes[LANGUAGES.indexOf(language)] ?? '');
    for (const path of ['', '/results'])
      await look(`closed poll${path}`, await citizen.get(`${base}/polls/${closedPoll}${path}`));
    await lookSignedIn(visit, `reader-${language}@example.com`, async () => {
      await look('door, signed in', await citizen.get(`${base}/surveys/${slugs.restricted}`));
      await look('ballot, signed in', await citizen.get(`${base}/polls/cases/ballot`));
    });
    expect(wrong).toEqual([]);
  });
});

describe('what was looked at', () => {
  it('is more than a thousand pages, and hundreds with errors on them', () => {
    console.log(
      [...seen].map(([status, count]) => `${String(count)} pages of status ${String(status)}`).join(', '),
    );
    expect(seen.get(200)).toBeGreaterThan(1_000);
    expect(seen.get(422)).toBeGreaterThan(100);
  });
});
