import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { texts } from '../../../plugins/survey/server/src/texts';
import { MATRIX_ROWS, surveyWords } from './seeds';
import type { Language } from './test';

/** A page, or a frame in it: both find elements the same way. */
type Place = Page | FrameLocator;

/** The seeded survey as a citizen fills it in, with the words on the page. */
export interface SurveyPages {
  readonly words: ReturnType<typeof surveyWords>;
  readonly texts: (typeof texts)[Language];
  readonly question: (name: string) => Locator;
  begin(): Promise<void>;
  next(): Promise<void>;
  about(householdSize: string): Promise<void>;
  use(): Promise<void>;
  /** Everything about satisfaction; `overall` from 1 to 5. */
  satisfaction(overall: number): Promise<void>;
  dissatisfied(): Promise<void>;
}

export function surveyPages(place: Place, language: Language): SurveyPages {
  const words = surveyWords(language);
  const ownTexts = texts[language];
  const question = (name: string): Locator => place.getByRole('group', { name: words.question(name) });
  const choose = (name: string, value: string): Promise<void> =>
    question(name).getByLabel(words.choice(name, value), { exact: true }).check();
  const press = (name: string): Promise<void> => place.getByRole('button', { name, exact: true }).click();

  return {
    words,
    texts: ownTexts,
    question,
    begin: () => press(ownTexts.start.begin),

    // With a script the form waits for its autosave before it leaves: a click alone does not mean that it has.
    async next() {
      await place.locator('html').evaluate((element) => element.setAttribute('data-left', ''));
      await press(ownTexts.next);
      await expect(place.locator('html[data-left]')).toHaveCount(0);
    },

    async about(householdSize) {
      await choose('respondent', 'resident');
      await place
        .getByLabel(words.question('neighbourhood'))
        .selectOption({ label: words.choice('neighbourhood', 'saeteo') });
      await choose('ageBand', '40s-50s');
      await place.getByLabel(words.question('householdSize')).fill(householdSize);
    },

    async use() {
      await question('heardOfProgramme')
        .getByLabel(words.label('heardOfProgramme', 'labelTrue'), { exact: true })
        .check();
      await choose('frequency', 'quarterly');
      await place.getByLabel(words.question('lastVisit')).fill('2025-09-15');
    },

    async satisfaction(overall) {
      await choose('services', 'documents');
      await choose('services', 'nurse');
      const scale = question('overall').getByLabel(words.choice('overall', overall), { exact: true });
      await scale.check();
      for (const [index, row] of MATRIX_ROWS.entries()) {
        const line = question('aspects').getByRole('group', { name: words.row('aspects', row) });
        await line.getByLabel(words.choice('aspects', (index % 5) + 1), { exact: true }).check();
      }
      await choose('helpful', 'short-wait');
    },

    dissatisfied: () => choose('dissatisfiedWith', 'long-wait'),
  };
}
