import type { LocalizedText, Locale } from '../../domain/src/locale';
import { html, type Html, type HtmlValue } from './html';
import { icon, type IconName } from './icons';

const WORDS = {
  error: { ko: '오류: ', en: 'Error: ' },
  jump: {
    ko: '고치실 곳을 누르면 그 질문으로 이동합니다. 다른 답은 그대로 있습니다.',
    en: 'Follow a link to go to that place. Your other answers are still here.',
  },
} satisfies Record<string, LocalizedText>;

const errorHeading = (count: number): LocalizedText => ({
  ko: `확인할 곳이 ${String(count)}군데 있습니다`,
  en: count === 1 ? 'There is 1 thing to check' : `There are ${String(count)} things to check`,
});

/** A framed remark with its icon. */
export const note = (iconName: IconName, body: HtmlValue, tone: 'plain' | 'ok' = 'plain'): Html =>
  html`<div class="note${tone === 'ok' && ' ok'}">${icon(iconName)}${body}</div>`;

export interface SummaryError {
  /** Id of the field the line leads to. */
  readonly fieldId: string;
  readonly message: string;
}

/** Everything wrong on a page, in the words that stand at the fields, each leading to its field. */
export function errorSummary(locale: Locale, errors: readonly SummaryError[], hint?: string): Html {
  if (errors.length === 0) return html``;
  return html`<div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-heading" id="errors">
    <h2 id="errors-heading">${errorHeading(errors.length)[locale]}</h2>
    <p>${hint ?? WORDS.jump[locale]}</p>
    <ul>
      ${errors.map((error) => html`<li><a href="#${error.fieldId}">${error.message}</a></li>`)}
    </ul>
  </div>`;
}

/** The same sentence at the field itself. */
export const fieldError = (locale: Locale, id: string, message: string): Html =>
  html`<p class="err" id="${id}">
    ${icon('error')}<span><span class="vh">${WORDS.error[locale]}</span>${message}</span>
  </p>`;

/** Heading of a page with its leading sentence. */
export const pageTitle = (heading: string, parts: { kicker?: HtmlValue; lead?: HtmlValue } = {}): Html =>
  html`<div class="title">
    ${parts.kicker !== undefined && html`<p class="kicker">${parts.kicker}</p>`}
    <h1>${heading}</h1>
    ${parts.lead !== undefined && html`<p class="lead">${parts.lead}</p>`}
  </div>`;

/** Prefix for the tab's title when a page came back with errors, so that it is heard first. */
export const errorTitle = (locale: Locale, title: string): string => `${WORDS.error[locale]}${title}`;

/** A number people read out or write down, in its groups. */
export const stub = (rows: readonly { label: string; value: HtmlValue; hint?: HtmlValue }[]): Html =>
  html`<div class="stub">
    ${rows.map(
      (row) =>
        html`<div>
          <p class="small soft">${row.label}</p>
          <p class="code">${row.value}</p>
          ${row.hint !== undefined && html`<p class="small soft">${row.hint}</p>`}
        </div>`,
    )}
  </div>`;

/** A bar from zero, drawn without inline style. `share` is between 0 and 1. */
export function bar(share: number): Html {
  const width = Math.min(100, Math.max(0, share * 100)).toFixed(1);
  return html`<svg class="bar" aria-hidden="true"><rect width="${width}%" height="100%" /></svg>`;
}
