import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { z } from 'zod';
import { adminToken, adminWithToken } from '../support/admin-client';
import { beginSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';
import { median } from './median';

/** Letters typed, duplicates made and taken back, each time. */
const ACTS = 20;
const OPENINGS = 3;
const [FEW, MANY] = [10, 300];
/** What the browser does not report was painted sooner than this. */
const REPORTED_MS = 16;

const questionnaireOf = (count: number): string =>
  JSON.stringify({
    locale: 'ko',
    pages: Array.from({ length: count / 10 }, (_, page) => ({
      name: `page${String(page + 1)}`,
      elements: Array.from({ length: 10 }, (__, index) => {
        const number = page * 10 + index;
        return {
          type: index % 3 === 2 ? 'comment' : 'radiogroup',
          name: `question${String(number + 1)}`,
          title: {
            ko: `질문 ${String(number + 1)}입니다. 어떻습니까?`,
            en: `Question ${String(number + 1)}?`,
          },
          ...(index % 3 !== 2 && { choices: ['first', 'second', 'third', 'fourth'] }),
          ...(number > 0 && number % 5 === 0 && { visibleIf: `{question${String(number)}} notempty` }),
        };
      }),
    })),
  });

interface Session {
  readonly page: Page;
  readonly devTools: CDPSession;
}

/** Milliseconds from a key until what it does is painted, as the browser itself tells them. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript((threshold) => {
    let waits: number[] = [];
    const taken = (): readonly number[] => {
      const all = waits;
      waits = [];
      return all;
    };
    Object.assign(window, { taken });
    // The standard's name for it is younger than the types.
    const options = { type: 'event', buffered: true, durationThreshold: threshold };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') waits.push(duration);
    }).observe(options);
  }, REPORTED_MS);
}

/** What was noted since it was asked last. */
async function taken(page: Page): Promise<readonly number[]> {
  const noted: unknown = await page.evaluate(() => {
    const take: unknown = Reflect.get(window, 'taken');
    const all: unknown = typeof take === 'function' ? Reflect.apply(take, undefined, []) : undefined;
    return all;
  });
  return z.array(z.number()).parse(noted);
}

const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          setTimeout(done);
        });
      }),
  );

/** Presses a key again and again. @returns what was waited each time, in milliseconds */
async function waitsFor(page: Page, key: string): Promise<readonly number[]> {
  await taken(page);
  for (let act = 0; act < ACTS; act += 1) {
    await page.keyboard.press(key);
    await painted(page);
  }
  const reported = await taken(page);
  const quick = Array<number>(Math.max(0, ACTS - reported.length)).fill(REPORTED_MS);
  return [...reported, ...quick];
}

async function opened({ page }: Session, address: string): Promise<number> {
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('treeitem').nth(1).waitFor();
  await page.locator('[data-card]').nth(1).waitFor();
  await painted(page);
  return performance.now() - begun;
}

async function heapOf({ devTools }: Session): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

interface Measured {
  readonly opening: readonly number[];
  readonly letter: readonly number[];
  readonly duplicate: readonly number[];
  readonly undo: readonly number[];
  /** MiB after collecting garbage. */
  readonly heap: number;
}

async function measured(session: Session, address: string): Promise<Measured> {
  const { page } = session;
  const opening: number[] = [];
  for (let count = 0; count < OPENINGS; count += 1) opening.push(await opened(session, address));
  await page.getByRole('treeitem').nth(5).click();
  await page.getByRole('treeitem').nth(5).press('Enter');
  const letter = await waitsFor(page, 'a');
  const duplicate = await waitsFor(page, 'ControlOrMeta+d');
  const undo = await waitsFor(page, 'ControlOrMeta+z');
  return { opening, letter, duplicate, undo, heap: await heapOf(session) };
}

async function inContext<Result>(
  browser: Browser,
  site: TestSite,
  token: string,
  act: (session: Session, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addCookies([{ name: 'jwtToken', value: token, url: site.origin }]);
    const page = await context.newPage();
    await observe(page);
    return await act({ page, devTools: await context.newCDPSession(page) }, context);
  } finally {
    await context.close();
  }
}

function line(name: string, few: readonly number[], many: readonly number[]): void {
  const [base, value] = [median(few), median(many)];
  console.log(
    [
      name.padEnd(16),
      `× ${(value / base).toFixed(2)}`.padEnd(9),
      `median ${value.toFixed(0)} ms, at most ${Math.max(...many).toFixed(0)} ms (${base.toFixed(0)} ms)`,
    ].join('  '),
  );
}

/** The questionnaire editor with three hundred questions, against itself with ten: the baseline. */
export async function editor(): Promise<void> {
  const { CHROMIUM_PATH: executablePath, CHROMIUM_FLAGS = '' } = process.env;
  if (executablePath === undefined) {
    console.log('\nThe editor: left out, there is no Chromium here');
    return;
  }
  const site = await startSite();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS.split(' ') });
  try {
    const token = await adminToken(site.origin);
    const admin = adminWithToken(site.origin, token);
    const results: Measured[] = [];
    for (const count of [FEW, MANY]) {
      const survey = await beginSurvey(admin, `questions-${String(count)}`, questionnaireOf(count));
      const address = `${site.origin}/admin/plugins/survey/${survey}/questionnaire`;
      results.push(await inContext(browser, site, token, (session) => measured(session, address)));
    }
    const [few, many] = results;
    if (few === undefined || many === undefined) return;
    console.log(
      `\nThe editor with ${String(MANY)} questions, against ${String(FEW)}; a key until it is painted`,
    );
    for (const key of ['opening', 'letter', 'duplicate', 'undo'] as const) line(key, few[key], many[key]);
    console.log(`memory            ${many.heap.toFixed(0)} MiB (${few.heap.toFixed(0)} MiB)`);
  } finally {
    await browser.close();
    await site.stop();
  }
}
