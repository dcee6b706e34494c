import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { isEnough, measureContrast } from './contrast';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
type Finding = Results['violations'][number];

const selectorOf = (node: Finding['nodes'][number]): string => node.target.map(String).join(' ');

const reasonOf = ({ any, all, none }: Finding['nodes'][number]): string =>
  [...any, ...all, ...none].map(({ message }) => message).join(', ');

const describe = ({ id, help, nodes }: Finding): string =>
  `${id} (${help}): ${nodes.map((node) => `${selectorOf(node)}: ${reasonOf(node)}`).join(' | ')}`;

/**
 * Timers never fire in a page whose scripts are off, and axe waits for them. In such a page nothing else uses
 * them, so they may fire at once.
 */
async function makeTimersRun(page: Page): Promise<void> {
  await page.evaluate(() => {
    const atOnce = (act: () => void): number => {
      void Promise.resolve().then(act);
      return 0;
    };
    Object.defineProperty(window, 'setTimeout', { value: atOnce });
  });
}

/** Contrast that axe could not tell: measured, and too low or not measurable. */
async function contrastFailures(page: Page, incomplete: readonly Finding[]): Promise<readonly string[]> {
  const nodes = incomplete.filter(({ id }) => id === 'color-contrast').flatMap((finding) => finding.nodes);
  const measured = await measureContrast(page, nodes.map(selectorOf));
  return measured
    .filter((each) => !isEnough(each))
    .map(({ selector, text, ratio, needed, note }) =>
      ratio === null
        ? `${selector} “${text}”: ${note}`
        : `${selector} “${text}”: ${ratio.toFixed(2)} instead of ${String(needed)}`,
    );
}

export interface AccessibilityWishes {
  readonly hasScript: boolean;
  /** Looks at this part of the page only: the frame around it is somebody else's. */
  readonly within?: string;
}

/**
 * Nothing that axe finds wrong with the page as it stands, nothing that it leaves open, and enough contrast
 * wherever it could not tell.
 */
export async function expectAccessible(
  page: Page,
  { hasScript, within }: AccessibilityWishes,
): Promise<void> {
  if (!hasScript) await makeTimersRun(page);
  const builder = new AxeBuilder({ page }).withTags(TAGS).options({ preload: false });
  if (within !== undefined) builder.include(within);
  // Otherwise axe puts its results together in a second page, which has no script either.
  const { violations, incomplete } = await builder.setLegacyMode().analyze();
  expect(violations.map(describe)).toEqual([]);
  expect(incomplete.filter(({ id }) => id !== 'color-contrast').map(describe)).toEqual([]);
  expect(await contrastFailures(page, incomplete)).toEqual([]);
}
