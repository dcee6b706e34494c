import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at, signInAsAdmin, text, type AdminClient } from '../support/admin-client';
import { createCitizen } from '../support/citizen';
import { makeCodes, publishSurvey } from '../support/content';
import { createTestDatabase, type DatabaseKind } from '../support/databases';
import { startSite, type TestSite } from '../support/site';
import { ballots } from './ballots';
import { CONNECTIONS, run, type LoadRequest, type LoadResult } from './load';
import { median } from './median';
import { answers, questionnaire } from './questionnaire';
import { many, type Source, unique } from './source';
import { fillResponses } from './stored-responses';

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? '1500');
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? '3');
/** Responses that are stored before it is measured once more; 0 leaves that out. */
const STORED = Number(process.env.BENCH_STORED ?? '1000000');
const LOOP_DELAY = resolve(__dirname, 'preload', 'loop-delay.cjs');
/** Enough for the engine to have compiled what is measured, and for pools and caches to be filled. */
const WARM_UP = 300;

/** No limit may stand in the way of measuring; everything else is as a city runs it. */
const NO_LIMITS = {
  PARTICIPATION_RATE_READ: '100000000',
  PARTICIPATION_RATE_WRITE: '100000000',
  PARTICIPATION_RATE_ATTEMPT: '100000000',
  PARTICIPATION_RATE_ADMISSION_CODE: '100000000',
  PARTICIPATION_RATE_ADMISSION_ACCOUNT: '100000000',
};

async function stockCreates(admin: AdminClient): Promise<Source> {
  const made = await admin.post('/admin/api-tokens', {
    name: 'bench',
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  const headers = { Authorization: `Bearer ${text(at(made.body, 'data', 'accessKey'))}` };
  return (count) =>
    Promise.resolve(
      many(count, (index) => ({
        path: '/api/agencies',
        headers,
        body: { data: { name: `Agency ${String(index)}`, slug: `bench-${randomUUID()}`, kind: 'city' } },
      })),
    );
}

async function submissions(admin: AdminClient): Promise<Source> {
  await publishSurvey(admin, { slug: 'bench', questionnaire });
  return (count) =>
    Promise.resolve(
      many(count, () => ({
        path: '/participate/ko/surveys/bench/responses',
        body: { answers, idempotencyKey: unique(), locale: 'ko' },
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

/** The ratio is taken within each round, so that a machine that slows down slows both. */
function line(name: string, rounds: readonly Measured[], baseline: readonly LoadResult[]): void {
  const ratios = rounds.map(({ rate }, round) => rate / (baseline[round]?.rate ?? Number.NaN));
  const refusals = rounds.flatMap((result) => result.refusals);
  console.log(
    [
      name.padEnd(34),
      `${median(rounds.map(({ rate }) => rate))
        .toFixed(0)
        .padStart(6)}/s`,
      `× ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
      `p99 ${median(rounds.map(({ p99 }) => p99)).toFixed(0)} ms`,
      `loop p99 ${median(rounds.map(({ loop }) => loop.p99)).toFixed(0)} max ${median(
        rounds.map(({ loop }) => loop.max),
      ).toFixed(0)} ms`,
      ...(refusals.length === 0 ? [] : [`${String(refusals.length)} refused, such as ${refusals[0] ?? ''}`]),
    ].join('  '),
  );
}

interface Measured extends LoadResult {
  readonly loop: LoopDelay;
}

interface LoopDelay {
  readonly p99: number;
  readonly max: number;
}

/** How long the server's event loop was held up since it was asked last, in milliseconds. */
async function loopDelay(site: TestSite): Promise<LoopDelay> {
  const before = site.output().length;
  site.signal('SIGUSR2');
  for (;;) {
    const found = /loop-delay p99=([\d.]+) max=([\d.]+)/u.exec(site.output().slice(before));
    if (found !== null) return { p99: Number(found[1]), max: Number(found[2]) };
    await new Promise((later) => setImmediate(later));
  }
}

async function measured(site: TestSite, requests: readonly LoadRequest[]): Promise<Measured> {
  await loopDelay(site);
  const result = await run(site.origin, requests);
  return { ...result, loop: await loopDelay(site) };
}

/** The same again with a million responses of the survey in the table, against what it was before. */
async function repeatWithMany(site: TestSite, source: Source, before: readonly LoadResult[]): Promise<void> {
  const stored = await fillResponses(site.database, STORED);
  await run(site.origin, await source(WARM_UP));
  const after: LoadResult[] = [];
  for (let round = 0; round < ROUNDS; round += 1) after.push(await run(site.origin, await source(REQUESTS)));
  const share = median(after.map(({ rate }) => rate)) / median(before.map(({ rate }) => rate));
  console.log(
    `survey submissions after ${stored.toLocaleString('en')} stored: × ${share.toFixed(2)} of the rate before`,
  );
}

async function bench(kind: DatabaseKind): Promise<void> {
  process.env.TEST_DATABASE = kind;
  const preload = { NODE_OPTIONS: `--require ${LOOP_DELAY}` };
  const site = await startSite({ env: { ...NO_LIMITS, ...preload } });
  try {
    const admin = await signInAsAdmin(site.origin);
    console.log(
      `\n${kind}: ${String(ROUNDS)} rounds of ${String(REQUESTS)} requests each, ${String(CONNECTIONS)} connections`,
    );
    const survey = await submissions(admin);
    const votes = await ballots(site, admin);
    const contestants: readonly (readonly [string, Source])[] = [
      ['stock content-API create (baseline)', await stockCreates(admin)],
      ['survey submissions, 30 questions', survey],
      ['ballots with the pass', votes.withPass],
      ['tokens issued', votes.issues],
      ['ballots with a token', votes.withToken],
    ];
    for (const [, source] of contestants) await run(site.origin, await source(WARM_UP));
    const results = contestants.map((): Measured[] => []);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [index, [, source]] of contestants.entries())
        results[index]?.push(await measured(site, await source(REQUESTS)));
    for (const [index, [name]] of contestants.entries()) line(name, results[index] ?? [], results[0] ?? []);
    if (STORED > 0) await repeatWithMany(site, survey, results[1] ?? []);
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

/** What a server accepts, as ratios to a stock content-API create in the same run. */
export async function http(): Promise<void> {
  for (const kind of ['sqlite', 'postgres'] as const) if (await answersHere(kind)) await bench(kind);
}
