import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { at, text, type AdminClient } from '../../support/admin-client';
import { makeCodes, openPoll, publishPoll, publishSurvey } from '../../support/content';
import { BALLOT_DESIGN, GROUPS, MATRIX_ROWS, QUESTIONNAIRE } from './seeds';

/** So few officials that their number is hidden, and with it the next smallest. */
const RESPONDENTS = { resident: 20, recipient: 12, official: 4 } as const;
/** Long enough to cast the ballots, short enough to wait for. */
const VOTING_MS = 12_000;

async function post(address: string, body: unknown): Promise<unknown> {
  const reply = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
  const content = await reply.text();
  if (!reply.ok) throw new Error(`${address} answered ${String(reply.status)}: ${content}`);
  return JSON.parse(content);
}

const key = (): string => randomBytes(24).toString('base64url');

const answersOf = (respondent: string, index: number): object => ({
  respondent,
  neighbourhood: 'saeteo',
  ageBand: '40s-50s',
  householdSize: (index % 4) + 1,
  heardOfProgramme: index % 3 > 0,
  frequency: 'quarterly',
  services: ['documents', ...(index % 2 > 0 ? ['nurse'] : [])],
  overall: 3 + (index % 3),
  aspects: Object.fromEntries(MATRIX_ROWS.map((row, at) => [row, 1 + ((index + at) % 5)])),
  helpful: ['short-wait'],
});

/** Sends answers to a survey as a page with a script does. */
export const sendAnswers = (
  origin: string,
  slug: string,
  respondent: string,
  index: number,
): Promise<unknown> =>
  post(`${origin}/participate/ko/surveys/${slug}/responses`, {
    answers: answersOf(respondent, index),
    idempotencyKey: key(),
  });

const EDITED = [
  'title',
  'slug',
  'introduction',
  'consentNotice',
  'thankYou',
  'questionnaire',
  'opensAt',
  'publicResults',
];

/** As an administrator does who lets a survey end now. */
async function close(admin: AdminClient, survey: string, locale: string): Promise<void> {
  const entry = `/content-manager/collection-types/plugin::survey.survey/${survey}`;
  const stored = await admin.get(`${entry}?locale=${locale}`);
  const values = Object.fromEntries(EDITED.map((name) => [name, at(stored.body, 'data', name)]));
  const reply = await admin.post(`${entry}/actions/publish?locale=${locale}`, {
    ...values,
    closesAt: new Date(),
  });
  if (reply.status !== 200) throw new Error(`Closing the survey answered ${reply.text}`);
}

/** The seeded questionnaire, answered by residents and officials, and closed since. */
export async function makeClosedSurvey(origin: string, admin: AdminClient): Promise<string> {
  const slug = 'closed-survey';
  const wishes = { slug, questionnaire: QUESTIONNAIRE, publicResults: true };
  const survey = await publishSurvey(admin, wishes);
  for (const [respondent, count] of Object.entries(RESPONDENTS))
    for (let index = 0; index < count; index += 1) await sendAnswers(origin, slug, respondent, index);
  for (const locale of ['ko', 'en']) await close(admin, survey, locale);
  return slug;
}

/** Candidates of an opened poll by group, as anybody may read them. */
async function candidatesOf(path: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const reply = await fetch(`${path}/manifest`);
  const manifest: unknown = await reply.json();
  const candidates = at(manifest, 'candidates');
  const groups = new Map<string, string[]>();
  for (const candidate of Array.isArray(candidates) ? candidates : []) {
    const group = text(at(candidate, 'group'));
    groups.set(group, [...(groups.get(group) ?? []), text(at(candidate, 'key'))]);
  }
  return groups;
}

/** Where in each group the voters begin to choose: some candidates lead, some tie, most get nothing. */
const STARTS = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5] as const;

function choicesOf(candidates: ReadonlyMap<string, readonly string[]>, start: number): object {
  return Object.fromEntries(
    [...candidates].map(([group, keys]) => {
      const size = GROUPS.find(({ key }) => key === group)?.choose ?? 0;
      const from = start % (keys.length - size + 1);
      return [group, keys.slice(from, from + size)];
    }),
  );
}

/** The seeded ballot, voted on by a dozen people. @returns its slug; it closes a few seconds later */
export async function makeClosingPoll(origin: string, admin: AdminClient): Promise<string> {
  const slug = 'closed-poll';
  const closesAt = new Date(Date.now() + VOTING_MS);
  const poll = await publishPoll(admin, {
    slug,
    ballotDesign: BALLOT_DESIGN,
    tiers: ['code', 'account'],
    closesAt,
  });
  await openPoll(admin, poll);
  const path = `${origin}/participate/ko/polls/${slug}`;
  const candidates = await candidatesOf(path);
  for (const [index, code] of (await makeCodes(admin, poll, STARTS.length)).entries()) {
    const admitted = await post(`${path}/admission`, { code });
    const pass = text(at(admitted, 'pass'));
    await post(`${path}/ballots`, { pass, act: key(), choices: choicesOf(candidates, STARTS[index] ?? 0) });
  }
  // The site's clock is the machine's: nothing but waiting makes a vote end.
  await pause(Math.max(0, closesAt.getTime() - Date.now()));
  return slug;
}
