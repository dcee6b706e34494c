import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { createCitizen } from '../support/citizen';
import { makeCodes, openPoll, publishPoll, publishSurvey } from '../support/content';
import { createTestDatabase, type DatabaseKind } from '../support/databases';
import { startSite, type TestSite } from '../support/site';
import { run, type LoadRequest, type LoadResult } from './load';

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? '2000');

/** No limit may stand in the way of measuring; everything else is as a city runs it. */
const NO_LIMITS = {
  PARTICIPATION_RATE_READ: '100000000',
  PARTICIPATION_RATE_WRITE: '100000000',
  PARTICIPATION_RATE_ATTEMPT: '100000000',
};

const questionnaire = {
  pages: [
    {
      elements: [
        { type: 'radiogroup', name: 'who', isRequired: true, choices: ['resident', 'recipient', 'official'] },
        { type: 'rating', name: 'satisfied', isRequired: true },
        { type: 'checkbox', name: 'reasons', choices: ['a', 'b', 'c', 'd', 'e'] },
        { type: 'comment', name: 'wish' },
      ],
    },
  ],
};

const answers = { who: 'resident', satisfied: 4, reasons: ['a', 'd'], wish: '더 늦게까지 열어 주세요.' };

const GROUPS = [
  { key: 'metropolitan', candidates: 3, choose: 1 },
  { key: 'city', candidates: 15, choose: 2 },
  { key: 'county', candidates: 16, choose: 2 },
  { key: 'district', candidates: 14, choose: 2 },
];

const ballotDesign = {
  groups: GROUPS.map(({ key, choose }) => ({ key, label: { ko: key, en: key }, rule: 'exactly', choose })),
  candidates: {
    kind: 'entries',
    entries: GROUPS.flatMap(({ key, candidates }) =>
      Array.from({ length: candidates }, (_, index) => ({
        key: `${key}-${String(index + 1)}`,
        group: key,
        title: { ko: `사례 ${key} ${String(index + 1)}`, en: `Case ${key} ${String(index + 1)}` },
        summary: { ko: '주민과 함께 만든 서비스입니다.', en: 'A service made together with residents.' },
      })),
    ),
  },
};

const choices = Object.fromEntries(
  GROUPS.map(({ key, choose }) => [
    key,
    Array.from({ length: choose }, (_, index) => `${key}-${String(index + 1)}`),
  ]),
);

const many = (make: (index: number) => LoadRequest): readonly LoadRequest[] =>
  Array.from({ length: REQUESTS }, (_, index) => make(index));

const unique = (): string => randomBytes(24).toString('base64url');

async function stockCreates(site: TestSite, admin: AdminClient): Promise<LoadResult> {
  const made = await admin.post('/admin/api-tokens', {
    name: 'bench',
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  const token = text(at(made.body, 'data', 'accessKey'));
  const headers = { Authorization: `Bearer ${token}` };
  return run(
    site.origin,
    many((index) => ({
      path: '/api/agencies',
      headers,
      body: { data: { name: `Agency ${String(index)}`, kind: 'city' } },
    })),
  );
}

async function submissions(site: TestSite, admin: AdminClient): Promise<LoadResult> {
  await publishSurvey(admin, { slug: 'bench', questionnaire });
  return run(
    site.origin,
    many(() => ({
      path: '/participate/ko/surveys/bench/responses',
      body: { answers, idempotencyKey: unique(), locale: 'ko' },
    })),
  );
}

async function admit(origin: string, code: string): Promise<string> {
  const reply = await fetch(`${origin}/participate/ko/polls/bench/admission`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ code }),
  });
  return text(at(await reply.json(), 'pass'));
}

async function casts(site: TestSite, admin: AdminClient): Promise<LoadResult> {
  const poll = await publishPoll(admin, { slug: 'bench', ballotDesign });
  const codes = await makeCodes(admin, poll, REQUESTS);
  await openPoll(admin, poll);
  const passes: string[] = [];
  for (const code of codes) passes.push(await admit(site.origin, code));
  return run(
    site.origin,
    passes.map((pass) => ({
      path: '/participate/ko/polls/bench/ballots',
      body: { pass, act: unique(), choices },
    })),
  );
}

/** What a phone has to load before the page can be used: the page and what it links to. */
async function weight(site: TestSite, path: string, page: string): Promise<string> {
  const citizen = createCitizen(site.origin);
  const addresses = [...page.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/gu)];
  const parts = [`page ${kib(page)}`];
  for (const [, address = ''] of addresses) {
    const file = await citizen.get(address);
    parts.push(`${address.split('?')[0]?.split('/').at(-1) ?? ''} ${kib(file.text)}`);
  }
  return `${path}: ${parts.join(', ')}`;
}

const kib = (content: string): string => `${(gzipSync(content).length / 1024).toFixed(1)} KiB gzip`;

async function pageWeights(site: TestSite, admin: AdminClient): Promise<void> {
  const citizen = createCitizen(site.origin);
  const draft = await citizen.send('/participate/ko/surveys/bench/drafts', []);
  const first = await citizen.follow(draft);
  console.log(await weight(site, 'first survey page', first.text));
  const polls = await admin.get('/vote/polls');
  const [code = ''] = await makeCodes(admin, text(at(polls.body, 'data', 0, 'documentId')), 1);
  const ballot = await citizen.send('/participate/ko/polls/bench/admission', [['code', code]]);
  console.log(await weight(site, 'ballot of 48', ballot.text));
}

function line(name: string, result: LoadResult, baseline: LoadResult): void {
  const ratio = (result.rate / baseline.rate).toFixed(2);
  const refused = result.refused === 0 ? '' : `, ${String(result.refused)} refused`;
  console.log(
    `${name.padEnd(34)} ${result.rate.toFixed(0).padStart(6)}/s  × ${ratio}  p99 ${result.p99.toFixed(0)} ms${refused}`,
  );
}

async function bench(kind: DatabaseKind): Promise<void> {
  process.env.TEST_DATABASE = kind;
  const site = await startSite({ env: NO_LIMITS });
  try {
    const admin = await signInAsAdmin(site.origin);
    console.log(`\n${kind}, ${String(REQUESTS)} requests each, 32 connections`);
    const baseline = await stockCreates(site, admin);
    line('stock content-API create (baseline)', baseline, baseline);
    line('survey submissions', await submissions(site, admin), baseline);
    line('ballots', await casts(site, admin), baseline);
    if (kind === 'sqlite') await pageWeights(site, admin);
  } finally {
    await site.stop();
  }
}

async function answersHere(kind: DatabaseKind): Promise<boolean> {
  try {
    await (await createTestDatabase(kind)).drop();
    return true;
  } catch (error) {
    console.log(
      `\n${kind}: left out, no such server here (${error instanceof Error ? error.message : 'unknown'})`,
    );
    return false;
  }
}

async function main(): Promise<void> {
  for (const kind of ['sqlite', 'postgres'] as const) if (await answersHere(kind)) await bench(kind);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
