import { chromium, type Browser } from '@playwright/test';
import { signInAsAdmin } from '../support/admin-client';
import { createCitizen } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';
import { serveBare, type BarePage } from './bare-page';
import { examine, type Report } from './lighthouse';
import { median } from './median';
import { visit, type Visit } from './slow-phone';

const VISITS = Number(process.env.BENCH_VISITS ?? '5');
const TYPES = ['radiogroup', 'text', 'checkbox', 'dropdown', 'comment', 'rating', 'boolean'] as const;
const WITH_CHOICES: ReadonlySet<string> = new Set(['radiogroup', 'checkbox', 'dropdown']);

/** Ten basic questions on one page. */
const elements = Array.from({ length: 10 }, (_, index) => {
  const type = TYPES[index % TYPES.length] ?? 'text';
  return {
    type,
    name: `question${String(index)}`,
    title: {
      ko: `질문 ${String(index + 1)}에 답해 주세요`,
      en: `Please answer question ${String(index + 1)}`,
    },
    ...(WITH_CHOICES.has(type) ? { choices: ['first', 'second', 'third', 'fourth'] } : {}),
  };
});

/** The same questions and one that only survey-react-ui can show: the baseline. */
const scripted = { elements: [...elements, { type: 'signaturepad', name: 'signature' }] };

async function begun(site: TestSite, slug: string): Promise<string> {
  const draft = await createCitizen(site.origin).send(`/participate/ko/surveys/${slug}/drafts`, []);
  return `${site.origin}${draft.location}`;
}

async function visits(browser: Browser, address: string): Promise<readonly Visit[]> {
  const made: Visit[] = [];
  for (let count = 0; count < VISITS; count += 1) made.push(await visit(browser, address));
  return made;
}

const usable = (made: readonly Visit[]): number => median(made.map((each) => each.usable));

async function onSlowPhone(site: TestSite, browser: Browser, bare: BarePage): Promise<void> {
  const pages: readonly (readonly [string, string])[] = [
    ['ten questions, shown by survey-react-ui (baseline)', `${site.origin}/participate/ko/surveys/scripted`],
    ['ten questions, our page', await begun(site, 'ten')],
    ['ten questions, without styles and scripts', bare.address],
    ['first page of the seeded survey', await begun(site, 'resident-satisfaction')],
  ];
  console.log('\nA slow phone: processor 6 times slower, 1.6 Mbit/s, 150 ms; until a field can be used');
  let baseline: number | null = null;
  for (const [name, address] of pages) {
    const made = await visits(browser, address);
    baseline ??= usable(made);
    const times = made.map((each) => each.usable);
    console.log(
      [
        name.padEnd(52),
        `${usable(made).toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`,
        `× ${(usable(made) / baseline).toFixed(2)}`,
        `layout shift ${Math.max(...made.map(({ shift }) => shift)).toFixed(3)}`,
      ].join('  '),
    );
  }
}

const scoresIn = ({ scores }: Report): string => Object.values(scores).join(' · ');

interface Lighthouse {
  readonly executable: string;
  readonly flags: readonly string[];
}

async function throughLighthouse(
  site: TestSite,
  bare: BarePage,
  { executable, flags }: Lighthouse,
): Promise<void> {
  console.log('\nLighthouse: performance, accessibility, best practices, search engines');
  const { scores } = await examine(bare.address, executable, flags);
  console.log(`${'ten questions, without styles and scripts'.padEnd(52)} ${String(scores.performance)}`);
  const lists = ['/participate/ko', '/participate/ko/surveys/resident-satisfaction', '/participate/ko/polls'];
  const pages: readonly (readonly [string, string])[] = [
    ...lists.map((path) => [path, `${site.origin}${path}`] as const),
    ['ten questions', await begun(site, 'ten')],
    ['first page of the seeded survey', await begun(site, 'resident-satisfaction')],
  ];
  for (const [name, address] of pages) {
    const report = await examine(address, executable, flags);
    console.log([name.padEnd(52), scoresIn(report), ...report.failed].join('  '));
  }
}

/** A page of ten questions as its words alone: what it takes, this computer's browser takes for any page. */
async function bareTen(site: TestSite): Promise<BarePage> {
  const { pathname } = new URL(await begun(site, 'ten'));
  return serveBare((await createCitizen(site.origin).get(pathname)).text);
}

/** What pages cost on a slow phone, beside survey-react-ui in the same run, and what Lighthouse says of them. */
export async function pages(): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined) {
    console.log('\npages: left out, no Chromium here');
    return;
  }
  const flags = (process.env.CHROMIUM_FLAGS ?? '').split(' ').filter(Boolean);
  const site = await startSite({ seed: true });
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const admin = await signInAsAdmin(site.origin);
    await publishSurvey(admin, { slug: 'ten', questionnaire: { elements } });
    await publishSurvey(admin, { slug: 'scripted', questionnaire: scripted });
    const bare = await bareTen(site);
    try {
      await onSlowPhone(site, browser, bare);
      await throughLighthouse(site, bare, { executable: executablePath, flags });
    } finally {
      await bare.close();
    }
  } finally {
    await browser.close();
    await site.stop();
  }
}
