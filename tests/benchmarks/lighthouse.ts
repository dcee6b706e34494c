import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Installed when it is asked for: nothing else needs it, and it is large. Apache-2.0. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

export interface Report {
  /** From 0 to 100. */
  readonly scores: Scores;
  /** What did not pass in full, by category. */
  readonly failed: readonly string[];
}

const category = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const reportSchema = z.object({
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), title: z.string() })),
});

/** Lighthouse's verdict on a page, as on a telephone. */
export async function examine(address: string, chromium: string, flags: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'modu-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    await promisify(execFile)(
      'npm',
      [
        ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, '--quiet'],
        ...['--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join(',')}`],
        `--chrome-flags=${['--headless', ...flags].join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 16 * 1024 * 1024 },
    );
    const { categories, audits } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const scoreOf = (name: (typeof CATEGORIES)[number]): number => Math.round(categories[name].score * 100);
    return {
      scores: {
        performance: scoreOf('performance'),
        accessibility: scoreOf('accessibility'),
        'best-practices': scoreOf('best-practices'),
        seo: scoreOf('seo'),
      },
      failed: CATEGORIES.flatMap((name) =>
        categories[name].auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
          .map(({ id }) => `${name}: ${audits[id]?.title ?? id}`),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
