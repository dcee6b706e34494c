import { html, type Html } from '@modu/participation/page-kit';
import type { Locale } from '@modu/participation/contracts';
import { minutesFor, type Flow, type PageFlow, type Texts } from '../../../domain/src';
import { texts } from '../texts';

/** Where a citizen is: on a page of the questionnaire, counted among those that are shown, or at the review. */
export interface Place {
  readonly flow: Flow;
  /** Index of the page in the questionnaire; `null` at the review. */
  readonly pageIndex: number | null;
  readonly locale: Locale;
  readonly surveyTitle: string;
  /** The author's words, with answers in them. */
  readonly texts: Texts;
}

/** The review is the last page of every survey. */
export function positionOf({ flow, pageIndex }: Place): {
  readonly position: number;
  readonly total: number;
} {
  const total = flow.visiblePages.length + 1;
  return { total, position: pageIndex === null ? total : (flow.pages[pageIndex]?.position ?? total) };
}

export const stepTitle = ({ page, position }: PageFlow, words: Texts, locale: Locale): string =>
  words.text(page.title) || texts[locale].step(position);

function remaining({ flow, pageIndex, locale }: Place): string {
  if (pageIndex === null) return texts[locale].lastPage;
  const left = [...flow.questions.values()].filter(({ question }) => question.page >= pageIndex);
  return texts[locale].minutesLeft(minutesFor(left));
}

function step(place: Place, title: string, position: number): Html {
  const here = positionOf(place).position;
  if (position === here) return html`<li aria-current="step"><span>${title}</span></li>`;
  const isDone = position < here;
  const words = isDone ? texts[place.locale].stepDone(title) : title;
  return html`<li${isDone && html` class="done"`}><span>${words}</span></li>`;
}

/** The rail beside a page: which survey, how far, how long still. */
export function renderProgress(place: Place): Html {
  const { flow, locale, surveyTitle } = place;
  const words = texts[locale];
  const { position, total } = positionOf(place);
  const steps = flow.visiblePages.map((page) =>
    step(place, stepTitle(page, place.texts, locale), page.position),
  );
  return html`<div class="rail">
    <p class="name">${surveyTitle}</p>
    <p class="now">${words.pageOf(position, total)} · ${remaining(place)}</p>
    <ol class="steps" aria-label="${words.progress}">
      ${steps}${step(place, words.review.step, total)}
    </ol>
  </div>`;
}
