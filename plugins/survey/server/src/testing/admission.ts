import type { CitizenReply } from '@modu/participation/contracts';
import { createTestSite, type TestSurveySite } from './test-site';

export const DOOR = '/surveys/visit/admission';
export const KEY = 'a-random-key-of-the-page';
export const ACCOUNT = { id: 7, name: 'minji@example.com' };
/** What `fill` fills in. */
export const answers = { visits: 'never', why: '멀어서요', minutes: { way: 10 } };

interface Rules {
  readonly responseLimit?: number;
  readonly quotas?: unknown;
  readonly questionnaire?: string;
}

/** A site with one survey that these people may answer. */
export function siteFor(respondents: string | null, rules: Rules = {}): TestSurveySite {
  const { responseLimit = null, quotas = null, ...rest } = rules;
  return createTestSite({ admission: { respondents, responseLimit, quotas }, ...rest });
}

export function redirectOf(reply: CitizenReply): string {
  if (reply.kind !== 'redirect') throw new Error(`No redirect: ${JSON.stringify(reply).slice(0, 300)}`);
  return reply.path;
}

/** Fills in all pages, or as many as are let through; the last reply. */
export async function fill(to: TestSurveySite, draft: string, district?: string): Promise<CitizenReply> {
  const first: [string, string][] = [
    ['q.visits', 'never'],
    ['q.why', '멀어서요'],
    ['go', 'next'],
  ];
  if (district !== undefined) first.push(['q.district', district]);
  const reply = await to.send(`${draft}/pages/1`, first);
  if (reply.kind === 'page' && reply.status === 409) return reply;
  await to.send(`${draft}/pages/1`, first);
  return to.send(`${draft}/pages/3`, [
    ['q.minutes.way', '10'],
    ['go', 'next'],
  ]);
}

/** Through the door with a code, and through all pages to the one before sending. */
export async function filledDraft(to: TestSurveySite, code: string): Promise<string> {
  const draft = redirectOf(await to.send(DOOR, [['code', code]])).replace('/pages/1', '');
  await fill(to, draft);
  return draft;
}

export const submit = (to: TestSurveySite, draft: string): Promise<CitizenReply> =>
  to.send('/surveys/visit/responses', [['draft', draft.split('/').at(-1) ?? '']]);
