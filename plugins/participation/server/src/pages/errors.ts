import { html, pageTitle } from '../../../page-kit/src';
import type { Locale, Page } from '../../../contracts';
import type { CitizenError } from '../errors';
import { texts } from '../texts';

/** What happened and what to do next; never a code, never a trace. */
export function errorPage(locale: Locale, error: CitizenError, home: string): Page {
  const words = texts[locale].errors[error.code];
  return {
    title: words.title,
    privacy: 'private',
    languagePath: '/',
    body: html`${pageTitle(words.title, { lead: words.text })}
      <div class="acts"><a class="btn" href="${home}">${texts[locale].home}</a></div>`,
  };
}
