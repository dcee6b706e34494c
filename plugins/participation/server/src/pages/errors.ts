import { html, note, pageTitle, type Html } from '../../../page-kit/src';
import type { CitizenRequest, Page } from '../../../contracts';
import type { CitizenError } from '../errors';
import type { SentForm } from '../http/undone';
import { texts } from '../texts';

/** Errors after which the very same form may be taken. */
const PASSING: ReadonlySet<CitizenError['code']> = new Set(['tooManyRequests', 'unavailable', 'unexpected']);

/** Everything that was sent, in a form of its own: nobody types it twice. */
function sendAgain(request: CitizenRequest, { path, entries, hadFiles }: SentForm): Html {
  const words = texts[request.locale].again;
  return html`<div class="narrow section">
      ${note('info', html`<p>${words.kept}${hadFiles && html` ${words.files}`}</p>`)}
    </div>
    <form method="post" action="${request.link(path)}">
      ${entries.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <div class="acts"><button class="btn">${words.button}</button></div>
    </form>`;
}

/**
 * What happened and what to do next; never a code, never a trace.
 *
 * @param sent the form that was not done, which the page then holds
 */
export function errorPage(request: CitizenRequest, error: CitizenError, sent: SentForm | null): Page {
  const { locale } = request;
  const words = texts[locale].errors[error.code];
  const canSendAgain = sent !== null && PASSING.has(error.code);
  return {
    title: words.title,
    privacy: canSendAgain ? 'returnable' : 'private',
    languagePath: '/',
    body: html`${pageTitle(words.title, { lead: words.text })}
    ${
      canSendAgain
        ? sendAgain(request, sent)
        : html`<div class="acts"><a class="btn" href="${request.link('/')}">${texts[locale].home}</a></div>`
    }`,
  };
}
