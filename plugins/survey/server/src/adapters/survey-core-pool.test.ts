import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject } from '../../../domain/src';
import { defaultSettings, type SurveyCoreLimits } from '../config';
import { buildWorker } from '../testing/built-worker';
import { checkWithSurveyCore } from './survey-core';
import { createSurveyCorePool, type SurveyCorePool } from './survey-core-pool';

const worker = buildWorker();
const pools: SurveyCorePool[] = [];

/** Survey-core takes a second to load and another on a machine that is busy; the limits of tests allow for it. */
jest.setTimeout(120_000);

function poolWith(limits: Partial<SurveyCoreLimits> = {}): SurveyCorePool {
  const pool = createSurveyCorePool(worker.file, { ...defaultSettings.surveyCore, ...limits });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

afterAll(() => {
  worker.remove();
});

const plain = {
  elements: [
    { type: 'text', name: 'a', isRequired: true },
    { type: 'signaturepad', name: 's' },
  ],
};
const plainCopy = (value: object): JsonObject => {
  const copy: JsonObject = JSON.parse(JSON.stringify(value));
  return copy;
};
const task = (questionnaire: object, answers: object = {}, locale = 'ko') => ({
  questionnaire: plainCopy(questionnaire),
  answers: plainCopy(answers),
  locale,
});

/** Backtracks for longer than anybody waits. */
const slow = task(
  { elements: [{ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '^(a+)+$' }] }] },
  { a: `${'a'.repeat(40)}!` },
);
/** Counts more choices than any memory holds. */
const hungry = task(
  { elements: [{ type: 'dropdown', name: 'd', choicesMin: 1, choicesMax: 100_000_000 }] },
  { d: 1 },
);

describe('survey-core in threads', () => {
  it('finds what is wrong with answers, and nothing where nothing is', async () => {
    const pool = poolWith();
    const results = await Promise.all([pool.check(task(plain)), pool.check(task(plain, { a: 'x' }))]);
    expect(results).toEqual([
      { ok: true, problems: [expect.objectContaining({ question: 'a', code: 'required' })] },
      { ok: true, problems: [] },
    ]);
  });

  it('is ended by its limit of time, and the next response finds another thread', async () => {
    const pool = poolWith({ workers: 1, timeMs: 1_000 });
    expect(await pool.check(slow)).toMatchObject({ ok: false, reason: 'time' });
    expect(await pool.check(task(plain, { a: 'x' }))).toEqual({ ok: true, problems: [] });
  });

  it('is ended by its limit of memory, and the next response finds another thread', async () => {
    const pool = poolWith({ workers: 1, memoryMb: 64, timeMs: 60_000 });
    expect(await pool.check(hungry)).toMatchObject({ ok: false, reason: 'memory' });
    expect(await pool.check(task(plain, { a: 'x' }))).toEqual({ ok: true, problems: [] });
  });

  it('says that it failed where survey-core throws', async () => {
    const broken = { elements: [{ type: 'text', name: 'a', validators: [{ type: 'regex', regex: '(' }] }] };
    expect(await poolWith().check(task(broken, { a: 'x' }))).toMatchObject({
      ok: false,
      reason: 'failed',
      message: expect.stringMatching(/regular expression/iu),
    });
  });

  it('sends a response back when too many wait, and takes it later', async () => {
    const pool = poolWith({ workers: 1, waiting: 2 });
    const good = task(plain, { a: 'x' });
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => pool.check(good)));
    // One is worked on and two wait.
    expect(outcomes.map((outcome) => (outcome.ok ? 'checked' : outcome.reason))).toEqual([
      'checked',
      'checked',
      'checked',
      'busy',
      'busy',
    ]);
    expect(await pool.check(good)).toMatchObject({ ok: true });
  });

  it('rejects, and blames no questionnaire, when the file of the thread is not there', async () => {
    const pool = createSurveyCorePool(`${worker.file}.gone.js`, defaultSettings.surveyCore);
    pools.push(pool);
    await expect(pool.check(task(plain))).rejects.toThrow(/Cannot find module/u);
  });

  it('cannot open a connection, as survey-core does where it can', async () => {
    let connections = 0;
    const server = createServer((_request, reply) => {
      connections += 1;
      reply.setHeader('Content-Type', 'application/json');
      reply.end('["a"]');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const asking = task({
      elements: [
        {
          type: 'dropdown',
          name: 'a',
          choicesByUrl: { url: `http://127.0.0.1:${String(address.port)}/list` },
        },
      ],
    });
    const arrived = new Promise((done) => server.once('request', done));
    try {
      expect(await poolWith({ workers: 1 }).check(asking)).toMatchObject({ ok: true });
      expect(connections).toBe(0);
      checkWithSurveyCore(asking.questionnaire, asking.answers, asking.locale);
      await arrived;
      expect(connections).toBe(1);
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  it('never holds up the event loop, as it does without a thread', async () => {
    const pool = poolWith({ workers: 1, timeMs: 2_000 });
    await pool.check(task(plain));
    const whileThreadBurns = await worstDelayDuring(() => pool.check(slow));
    // Fewer letters, so that it comes to an end: what every other citizen would have waited for.
    const blocking = await worstDelayDuring(() =>
      Promise.resolve(checkWithSurveyCore(slow.questionnaire, { a: `${'a'.repeat(25)}!` }, 'ko')),
    );
    // eslint-disable-next-line no-console -- the measurement is worth reading
    console.log(
      `event loop: ${whileThreadBurns.toFixed(1)} ms beside a thread, ${blocking.toFixed(1)} ms without one`,
    );
    expect(whileThreadBurns).toBeLessThan(blocking / 2);
  });
});

async function worstDelayDuring(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  // It measures from one of its own ticks to the next, so there has to be one before and one after.
  await pause(50);
  await work();
  await pause(50);
  delay.disable();
  return delay.max / 1e6;
}
