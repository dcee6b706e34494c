import type { Page } from '@playwright/test';
import { texts } from '../../../plugins/survey/server/src/texts';
import { expect, type Language } from './test';

/** The survey of tests/fixtures/questionnaires/pages-that-live.json. */
export const LIVE_SURVEY = 'pages-that-live';

/** Begins the survey, and goes to a page of it. */
export async function begin(page: Page, slug: string, number = 1, language: Language = 'en'): Promise<void> {
  await page.goto(`/participate/${language}/surveys/${slug}`);
  await page.getByRole('button', { name: texts[language].start.begin, exact: true }).click();
  await expect(page).toHaveURL(/\/pages\/1/u);
  if (number > 1) await page.goto(page.url().replace('/pages/1', `/pages/${String(number)}`));
}

/** Layout shifts that nothing of the citizen's came before, as browsers count them. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('hadRecentInput' in entry && 'value' in entry && entry.hadRecentInput === false)
          shifts.sum += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const found: unknown = Reflect.get(window, 'shifts');
      return typeof found === 'object' && found !== null && 'sum' in found ? Number(found.sum) : NaN;
    });
}
