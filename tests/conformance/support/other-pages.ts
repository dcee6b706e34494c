import { hiddenFields, type Citizen, type CitizenReply } from '../../support/citizen';
import type { Field } from '../../support/form-fields';

/** Is shown a page, with a name for its state and the status that tells it from others. */
export type Look = (state: string, reply: CitizenReply, status?: number) => Promise<void>;

export interface Visit {
  readonly citizen: Citizen;
  /** `/participate/ko` */
  readonly base: string;
  readonly look: Look;
}

const WRONG_CODE: Field = ['code', '0000-0000-0000-0000'];

/** What stands around surveys and votes: lists, accounts, refusals. */
export async function lookAtSite({ citizen, base, look }: Visit): Promise<void> {
  for (const path of ['', '/surveys', '/polls', '/account/sign-in', '/account/register', '?embed=1'])
    await look(path, await citizen.get(`${base}${path}`));
  await look('nowhere', await citizen.get(`${base}/nowhere`), 404);
  const wrong: readonly Field[] = [
    ['email', 'no address'],
    ['password', 'short'],
  ];
  await look('sign-in, sent back', await citizen.send(`${base}/account/sign-in`, wrong), 422);
  await look('register, sent back', await citizen.send(`${base}/account/register`, wrong), 422);
  await look('a page is no form', await citizen.send(base, []), 405);
  const large: readonly Field[] = [['email', 'x'.repeat(70_000)]];
  await look('too large', await citizen.send(`${base}/account/sign-in`, large), 413);
  const foreign = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' };
  await look('of another site', await citizen.send(`${base}/account/sign-in`, wrong, foreign), 403);
}

/** Signs up, and out again at the end of what is done meanwhile. */
export async function lookSignedIn({ citizen, base, look }: Visit, email: string, act: () => Promise<void>) {
  await citizen.send(`${base}/account/register`, [
    ['email', email],
    ['password', 'a long password'],
  ]);
  await look('start, signed in', await citizen.get(base));
  await act();
  await look('signed out', await citizen.follow(await citizen.send(`${base}/account/sign-out`, [])));
}

/** Surveys in their states, by slug. */
export type SurveySlugs = Readonly<
  Record<'open' | 'closed' | 'upcoming' | 'full' | 'restricted' | 'personal' | 'scripted', string>
>;

/** Every page of surveys that is not on the way from a start to a receipt. */
export async function lookAtSurveys({ citizen, base, look }: Visit, slugs: SurveySlugs): Promise<void> {
  const at = (slug: string, path = ''): string => `${base}/surveys/${slug}${path}`;
  for (const [state, slug] of Object.entries(slugs))
    await look(`start, ${state}`, await citizen.get(at(slug)));
  await look('start, in a frame', await citizen.get(at(slugs.open, '?embed=1')));
  await look('results', await citizen.get(at(slugs.closed, '/results')));
  await look('results, too early', await citizen.get(at(slugs.open, '/results')));
  await look('no such survey', await citizen.get(at('nowhere')), 404);
  await look('no such draft', await citizen.get(at(slugs.open, `/drafts/${'x'.repeat(32)}/pages/1`)), 410);
  await look('no such receipt', await citizen.get(at(slugs.open, '/receipts/0000-0000')), 404);
  await look('late', await citizen.follow(await citizen.send(at(slugs.closed, '/drafts'), [])));
  const wrongResume = await citizen.send(at(slugs.open, '/resume'), [['resumeCode', '0000']]);
  await look('wrong code to go on', wrongResume, 422);
  await look('door of own response', await citizen.get(at(slugs.open, '/my-response')));
  const wrongOwn = await citizen.send(at(slugs.open, '/my-response'), [['number', '0000-0000'], WRONG_CODE]);
  await look('wrong code of own response', wrongOwn, 422);
  await look('withdrawn', await citizen.get(at(slugs.open, '/my-response/withdrawn')));
  const wrongCode = await citizen.send(at(slugs.restricted, '/admission'), [WRONG_CODE]);
  await look('wrong code at the door', wrongCode, 422);
}

/** Consent to personal data: asked for, forgotten, refused. */
export async function lookAtConsent({ citizen, base, look }: Visit, slug: string): Promise<void> {
  const begun = await citizen.send(`${base}/surveys/${slug}/drafts`, []);
  const consent = await citizen.follow(begun);
  await look('consent', consent);
  const address = begun.location.replace(/pages\/1$/u, 'consent');
  const fields = hiddenFields(consent.text, '/consent');
  const forgotten = await citizen.send(address, [...fields, ['consent', 'agree']]);
  await look('consent, sent back', forgotten, 422);
  const refused = await citizen.send(address, [...fields, ['consent', 'refuse']]);
  await look('consent, refused', await citizen.follow(refused));
}

/** A vote from its door to its receipt, and what is said to those who come twice. */
export async function lookAtVote({ citizen, base, look }: Visit, slug: string, code: string): Promise<void> {
  const path = `${base}/polls/${slug}`;
  await look('poll', await citizen.get(path));
  await look('poll, wrong code', await citizen.send(`${path}/admission`, [WRONG_CODE]), 422);
  await look('poll, no identity', await citizen.send(`${path}/admission`, [['way', 'identity']]), 422);
  await look('poll, no letter', await citizen.send(`${path}/email`, [['address', 'kim@example.kr']]), 503);
  await look('ballot for anybody', await citizen.send(`${path}/admission`, [['way', 'open']]));
  const problem = `${base}/oidc/city/problem?next=%2Fpolls%2F${slug}&what=`;
  await look('identity, too late', await citizen.get(`${problem}over`), 403);
  await look('identity, refused', await citizen.get(`${problem}cancelled`));
  await look('no such provider', await citizen.get(`${base}/oidc/city/start`), 404);
  const ballot = await citizen.send(`${path}/admission`, [['code', code]]);
  await look('ballot', ballot);
  const fields = hiddenFields(ballot.text, '/review');
  const all = [...ballot.text.matchAll(/<input[^>]* name="(g\.[^"]+)" value="([^"]+)"/gu)].map(
    ([, name = '', value = '']): Field => [name, value],
  );
  await look('ballot, sent back', await citizen.send(`${path}/review`, [...fields, ...all]), 422);
  const chosen = all.filter(([name, value], index) => isAmongFirst(all, name, index) && value !== '');
  const review = await citizen.send(`${path}/review`, [...fields, ...chosen]);
  await look('review', review);
  const done = await citizen.send(`${path}/ballots`, hiddenFields(review.text, '/ballots'));
  await look('receipt', await citizen.follow(done));
  await look('a second time', await citizen.send(`${path}/admission`, [['code', code]]), 409);
  await look('results, too early', await citizen.get(`${path}/results`));
  await look('no such receipt', await citizen.get(`${path}/receipts/0000-0000`), 404);
  await look('without a right', await citizen.send(`${path}/ballots`, []), 422);
  await look('no such poll', await citizen.get(`${base}/polls/nowhere`), 404);
}

const PER_GROUP = 2;

/** Whether a candidate is one of the first two of its group. */
const isAmongFirst = (all: readonly Field[], group: string, index: number): boolean =>
  all.slice(0, index).filter(([name]) => name === group).length < PER_GROUP;
