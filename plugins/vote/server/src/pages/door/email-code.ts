import type { CitizenRequest, EmailRefusal, Page } from '@modu/participation/contracts';
import {
  attributes,
  errorSummary,
  errorTitle,
  fieldError,
  html,
  pageTitle,
  refusalTexts,
  type Html,
} from '@modu/participation/page-kit';
import type { OpenedPoll } from '../../services/opened-polls';
import { pathOf } from '../../services/poll-summary';
import { doorTexts } from '../../texts/door';
import { pollTitle } from '../parts';
import { PLACES } from './attempt';

export interface EmailCodeView {
  readonly poll: OpenedPoll;
  /** Sealed: what was sent to whom. */
  readonly state: string;
  /** Where it was sent; `null` when the page comes back. */
  readonly address: string | null;
  /** Why what was typed is not the code. */
  readonly reason: EmailRefusal | null;
  /** What a ballot paper had brought, to be there again afterwards. */
  readonly carried: readonly (readonly [string, string])[];
}

const FIELD = 'email-code';

function codeInput(request: CitizenRequest, error: string | null): Html {
  const words = doorTexts[request.locale].email;
  return html`<div class="q${error !== null && ' bad'}">
    <label class="ask" for="${FIELD}">${words.code}</label>
    <p class="hint" id="${FIELD}-hint">${words.codeHint}</p>
    ${error !== null && fieldError(request.locale, `${FIELD}-error`, error)}
    <div class="inline">
      <input
        class="text code"
        ${attributes({
          id: FIELD,
          name: 'emailCode',
          type: 'text',
          inputmode: 'numeric',
          maxlength: 32,
          autocomplete: 'one-time-code',
          'aria-invalid': error !== null && 'true',
          'aria-describedby': error === null ? `${FIELD}-hint` : `${FIELD}-hint ${FIELD}-error`,
        })}
      />
    </div>
  </div>`;
}

/** Where the code from an e-mail is typed. The address stands in no field of it. */
export function emailCodePage(request: CitizenRequest, view: EmailCodeView): Page {
  const { locale } = request;
  const { poll, state, address, reason } = view;
  const words = doorTexts[locale].email;
  const path = pathOf(poll.manifest.poll.slug);
  const error = reason === null ? null : refusalTexts[locale][reason];
  const title = `${words.codeTitle} – ${pollTitle(poll, locale)}`;
  return {
    title: error === null ? title : errorTitle(locale, title),
    section: 'polls',
    privacy: 'returnable',
    languagePath: path,
    body: html`<div class="narrow">
      ${error !== null && errorSummary(locale, [{ fieldId: FIELD, message: error }], doorTexts[locale].mend.code)}
      ${pageTitle(words.codeTitle, { lead: address === null ? words.codeLead : words.sent(address) })}
      <form method="post" action="${request.link(`${path}/admission`)}">
        <input type="hidden" name="emailState" value="${state}" />
        ${view.carried.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${codeInput(request, error)}
        <div class="acts"><button class="btn">${doorTexts[locale].getBallot}</button></div>
      </form>
      <p class="section small soft">${words.missing}</p>
      <p><a href="${request.link(`${path}#${PLACES.email}`)}">${words.again}</a></p>
    </div>`,
  };
}
