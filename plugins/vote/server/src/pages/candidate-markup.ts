import type { Locale } from '@modu/participation/contracts';
import { html, paragraphs, type Html } from '@modu/participation/page-kit';
import { textIn, type Candidate, type CandidateDetail, type LocalText } from '../../../domain/src';
import { texts } from '../texts';
import { money } from './method-words';
import { candidateName, localText } from './parts';

function detailText(text: LocalText, locale: Locale): Html {
  const found = textIn(text, locale);
  if (found === null) return html``;
  return found.lang === locale
    ? paragraphs(found.text)
    : html`<div lang="${found.lang}">${paragraphs(found.text)}</div>`;
}

const detail = ({ term, text }: CandidateDetail, locale: Locale): Html =>
  html`<dt>${localText(term, locale)}</dt>
    <dd>${detailText(text, locale)}</dd>`;

/** Opened and closed by the browser itself: reading about a candidate never loses a choice. */
function more({ title, details = [], imageUrl }: Candidate, locale: Locale): Html | false {
  // A picture from another host would not be loaded: the page allows none.
  const image = imageUrl?.startsWith('/') === true ? imageUrl : undefined;
  if (details.length === 0 && image === undefined) return false;
  return html`<details>
    <summary>${texts[locale].ballot.more}<span class="vh">: ${localText(title, locale)}</span></summary>
    ${
      image !== undefined && html`<img src="${image}" alt="" loading="lazy" />`
    }${details.length > 0 && html`<dl>${details.map((one) => detail(one, locale))}</dl>`}
  </details>`;
}

/** What stands on a ballot for a candidate, whatever is chosen. */
export interface CandidateMarkup {
  /** Name, summary and cost, beside a box to tick. */
  readonly text: Html;
  /** The name alone, above what is said of the candidate. */
  readonly name: Html;
  readonly summary: Html | false;
  readonly more: Html | false;
}

function build(candidate: Candidate, locale: Locale): CandidateMarkup {
  const { summary, owner, title, cost } = candidate;
  const line = summary !== undefined && html` <span class="su">${localText(summary, locale)}</span>`;
  const price = cost !== undefined && html` <span class="su"><b>${money(cost, locale)}</b></span>`;
  const from = owner !== undefined && html`<span class="small soft">${localText(owner, locale)}</span> `;
  return {
    text: html`<span>${candidateName(candidate, locale)}${line}${price}</span>`,
    name: html`${from}${localText(title, locale)}`,
    summary: summary !== undefined && localText(summary, locale),
    more: more(candidate, locale),
  };
}

const built = new WeakMap<Candidate, Partial<Record<Locale, CandidateMarkup>>>();

/** Candidates of an opened poll never change, so each is written once and kept as long as its manifest. */
export function candidateMarkup(candidate: Candidate, locale: Locale): CandidateMarkup {
  const known = built.get(candidate) ?? {};
  const markup = known[locale] ?? build(candidate, locale);
  if (known[locale] === undefined) built.set(candidate, { ...known, [locale]: markup });
  return markup;
}
