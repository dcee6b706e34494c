import type { FrameLocator, Locator, Page } from '@playwright/test';
import { texts } from '../../../plugins/vote/server/src/texts';
import { GROUPS } from './seeds';
import type { Language } from './test';

type Place = Page | FrameLocator;

/** The seeded ballot as a voter fills it in, with the words on the page. */
export interface BallotPages {
  readonly texts: (typeof texts)[Language];
  readonly group: (key: string) => Locator;
  /** Candidates of a group that are ticked. */
  readonly chosen: (key: string) => Locator;
  enterCode(code: string): Promise<void>;
  /** Ticks the first `count` candidates of a group. */
  choose(key: string, count: number): Promise<void>;
  chooseAll(): Promise<void>;
  check(): Promise<void>;
  cast(): Promise<void>;
}

export function ballotPages(place: Place, language: Language): BallotPages {
  const words = texts[language];
  const press = (name: string): Promise<void> => place.getByRole('button', { name, exact: true }).click();
  const group = (key: string): Locator => {
    const label = GROUPS.find((each) => each.key === key)?.label[language] ?? '';
    return place.getByRole('group', { name: new RegExp(`^${label} `, 'u') });
  };

  async function choose(key: string, count: number): Promise<void> {
    const boxes = group(key).getByRole('checkbox').or(group(key).getByRole('radio'));
    for (let index = 0; index < count; index += 1) await boxes.nth(index).check();
  }

  return {
    texts: words,
    group,
    chosen: (key) =>
      group(key)
        .getByRole('checkbox', { checked: true })
        .or(group(key).getByRole('radio', { checked: true })),

    async enterCode(code) {
      await place.getByLabel(words.poll.code).fill(code);
      await press(words.poll.getBallot);
    },

    choose,

    async chooseAll() {
      for (const { key, choose: count } of GROUPS) await choose(key, count);
    },

    check: () => press(words.ballot.check),
    cast: () => press(words.review.cast),
  };
}
