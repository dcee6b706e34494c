import { attributes, errorSummary, fieldError, html, note, type Html } from '@modu/participation/page-kit';
import type { CitizenRequest, Letter } from '@modu/participation/contracts';
import type { Survey } from '../services/surveys';
import { textsIn } from '../services/survey-state';
import { texts } from '../texts';
import { surveyPaths } from './survey-paths';

/** Why no letter went out. */
export type MailProblem = 'wrong' | 'tooMany' | 'failed';

/** Sending the way back by e-mail: whether it was done, or what was typed and what came of it. */
export type MailView =
  | { readonly kind: 'ask' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'problem'; readonly problem: MailProblem; readonly typed: string };

const FIELD_ID = 'mail';

export const mailSummary = ({ locale }: CitizenRequest, mail: MailView): Html | false =>
  mail.kind === 'problem' &&
  errorSummary(locale, [{ fieldId: FIELD_ID, message: texts[locale].mail.problems[mail.problem] }]);

function form(request: CitizenRequest, action: string, mail: Exclude<MailView, { kind: 'sent' }>): Html {
  const { locale } = request;
  const words = texts[locale].mail;
  const problem = mail.kind === 'problem' ? mail.problem : null;
  return html`<form method="post" action="${request.link(action)}" novalidate>
    <div class="q${problem !== null && ' bad'}">
      <label class="ask" for="${FIELD_ID}">${words.label}</label>
      <p class="hint" id="${FIELD_ID}-hint">${words.hint}</p>
      ${problem !== null && fieldError(locale, `${FIELD_ID}-error`, words.problems[problem])}
      <input
        class="text"
        ${attributes({
          id: FIELD_ID,
          name: 'mail',
          type: 'email',
          value: mail.kind === 'problem' ? mail.typed : '',
          maxlength: 254,
          autocomplete: 'email',
          'aria-invalid': problem !== null && 'true',
          'aria-describedby': problem === null ? `${FIELD_ID}-hint` : `${FIELD_ID}-hint ${FIELD_ID}-error`,
        })}
      />
    </div>
    <div class="acts"><button class="btn alt">${words.button}</button></div>
  </form>`;
}

/** The form that sends the way back by e-mail, or that it was sent. */
export function mailSection(
  request: CitizenRequest,
  { slug, token, mail }: { readonly slug: string; readonly token: string; readonly mail: MailView },
): Html {
  const words = texts[request.locale].mail;
  return html`<section class="section" aria-labelledby="mail-heading">
    <h2 id="mail-heading">${words.title}</h2>
    ${
      mail.kind === 'sent'
        ? note('check', html`<p role="status">${words.sent}</p>`, 'ok')
        : form(request, surveyPaths.mail(slug, token), mail)
    }
  </section>`;
}

export interface LetterView {
  readonly survey: Survey;
  readonly address: string;
  /** In its groups of four. */
  readonly code: string;
  readonly until: string;
}

/** What is sent: the way back in plain text, and nothing of the answers. */
export function keptLetter(
  { locale }: CitizenRequest,
  to: string,
  { survey, address, code, until }: LetterView,
): Letter {
  const words = texts[locale].mail;
  // A title is an author's; a header is one line.
  const title = textsIn(survey, locale).title.replace(/\s+/gu, ' ').trim();
  return {
    to,
    subject: words.subject(title),
    text: [words.letter(title, until), address, `${words.letterCode}\n${code}`, words.letterEnd, ''].join(
      '\n\n',
    ),
  };
}
