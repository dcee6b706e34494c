import type { Locale } from '@modu/participation/contracts';
import { attributes, fieldError, formatNumber, html, type Html } from '@modu/participation/page-kit';
import { choiceFieldName, type Candidate, type VotingMethod } from '../../../domain/src';
import { texts } from '../texts';
import { candidateMarkup } from './candidate-markup';

/** Where a problem with a candidate leads: to the control, or to the first of them. */
export const candidateId = (key: string): string => `c-${key}`;

export interface InputView {
  readonly candidate: Candidate;
  readonly group: string;
  /** What was said of the candidate, as it was sent. */
  readonly said: string;
  readonly errors: readonly string[];
}

/** Scores up to this one are radio buttons side by side; higher ones are typed. */
const MOST_POINTS_OF_A_SCALE = 10;

const errorIds = ({ candidate, errors }: InputView): readonly string[] =>
  errors.map((_, index) => `${candidateId(candidate.key)}-error-${String(index + 1)}`);

const describedBy = (view: InputView): string | null =>
  view.errors.length === 0 ? null : errorIds(view).join(' ');

/** What stands between a candidate's name and the controls. */
function about(view: InputView, locale: Locale): Html {
  const { summary } = candidateMarkup(view.candidate, locale);
  const ids = errorIds(view);
  return html`${summary !== false && html`<p class="hint">${summary}</p>`}${view.errors.map(
    (message, index) => fieldError(locale, ids[index] ?? '', message),
  )}`;
}

const frameClass = ({ errors }: InputView): string => (errors.length > 0 ? 'q bad' : 'q');

interface Point {
  readonly value: string;
  readonly label: Html | string;
}

/** A row of radio buttons, of which one may stay unchosen. */
function scale(view: InputView, points: readonly Point[], columns: number, locale: Locale): Html {
  const { key } = view.candidate;
  const { name, more } = candidateMarkup(view.candidate, locale);
  const radio = (value: string, index: number): Html =>
    attributes({
      type: 'radio',
      name: choiceFieldName(view.group, key),
      value,
      id: index === 0 ? candidateId(key) : null,
      checked: value === view.said,
    });
  const frame = attributes({ class: frameClass(view), 'aria-describedby': describedBy(view) });
  return html`<fieldset${frame}><legend>${name}</legend>${about(view, locale)}<div class="scale" data-points="${columns}">${points.map(
    ({ value, label }, index) => html`<label><input${radio(value, index)} /><span>${label}</span></label>`,
  )}</div>${more}</fieldset>`;
}

function scorePoints(most: number, isEveryone: boolean, locale: Locale): readonly Point[] {
  const words = texts[locale].methods;
  const numbers = Array.from({ length: most + 1 }, (_, score): Point => {
    const end = score === 0 ? words.lowest : score === most && words.highest;
    return { value: String(score), label: html`${score}${end !== false && html` <small>${end}</small>`}` };
  });
  return isEveryone ? numbers : [...numbers, { value: '', label: words.noScore }];
}

/** One line with the name of the candidate as its label, and a control that `id` and the rest belong to. */
function labelled(view: InputView, locale: Locale, control: (shared: Html) => Html): Html {
  const { key } = view.candidate;
  const id = candidateId(key);
  const { name, more } = candidateMarkup(view.candidate, locale);
  const shared = attributes({
    id,
    name: choiceFieldName(view.group, key),
    'aria-invalid': view.errors.length > 0 && 'true',
    'aria-describedby': describedBy(view),
  });
  return html`<div class="${frameClass(view)}">
    <label class="ask" for="${id}">${name}</label>${about(view, locale)}
    <div class="inline">${control(shared)}</div>
    ${more}
  </div>`;
}

const number = (view: InputView, locale: Locale): Html =>
  labelled(
    view,
    locale,
    (shared) =>
      html`<input
          class="text w4"
          ${shared}${attributes({ type: 'text', inputmode: 'numeric', autocomplete: 'off', value: view.said })}
        /><span>${texts[locale].methods.point}</span>`,
  );

function rankOptions(ranks: number, chosen: string, locale: Locale): Html {
  const words = texts[locale].methods;
  const options = Array.from({ length: ranks }, (_, index) => {
    const value = String(index + 1);
    const more = attributes({ value, selected: value === chosen });
    return html`<option${more}>${words.rank(formatNumber(locale, index + 1))}</option>`;
  });
  return html`<option value="">${words.notRanked}</option>
    ${options}`;
}

/** As long a list as there are ranks, at every candidate: where nothing is chosen, it is written once. */
const unranked = new Map<string, Html>();

function rankList(ranks: number, chosen: string, locale: Locale): Html {
  if (chosen !== '') return rankOptions(ranks, chosen, locale);
  const key = `${locale} ${String(ranks)}`;
  const list = unranked.get(key) ?? rankOptions(ranks, '', locale);
  unranked.set(key, list);
  return list;
}

const rank = (view: InputView, ranks: number, locale: Locale): Html =>
  labelled(
    view,
    locale,
    (shared) =>
      html`<select class="text" ${shared}>
        ${rankList(ranks, view.said, locale)}
      </select>`,
  );

function answer(view: InputView, locale: Locale): Html {
  const { answers } = texts[locale].methods;
  const points = (['yes', 'no', 'abstain'] as const).map((value): Point => ({
    value,
    label: answers[value],
  }));
  return scale(view, points, points.length, locale);
}

/**
 * What a voter says of one candidate: a score, points, a rank, yes or no. `null` where a method asks only who is
 * chosen.
 */
export function candidateInput(view: InputView, method: VotingMethod, locale: Locale): Html | null {
  switch (method.kind) {
    case 'choose':
    case 'budget':
      return null;
    case 'score': {
      if (method.most > MOST_POINTS_OF_A_SCALE) return number(view, locale);
      const points = scorePoints(method.most, method.everyone, locale);
      // A longer scale takes two lines of six: as wide as a phone, and never eleven lines.
      return scale(view, points, points.length > 7 ? 6 : points.length, locale);
    }
    case 'points':
      return number(view, locale);
    case 'borda':
    case 'instantRunoff':
    case 'schulze':
      return rank(view, method.ranks, locale);
    case 'yesNo':
      return answer(view, locale);
  }
}
