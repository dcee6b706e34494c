import {
  attributes,
  errorSummary,
  errorTitle,
  fieldError,
  html,
  pageTitle,
  type Html,
} from '../../../page-kit/src';
import type { CitizenRequest, Page } from '../../../contracts';
import type { AccountProblem } from '../services/accounts';
import { texts } from '../texts';

export interface AccountForm {
  readonly kind: 'sign-in' | 'register';
  readonly email: string;
  /** Where to go afterwards, below base path and locale. */
  readonly next: string;
  readonly allowsRegistration: boolean;
  readonly problems: Readonly<Partial<Record<'email' | 'password', AccountProblem>>>;
}

function input(
  request: CitizenRequest,
  form: AccountForm,
  name: 'email' | 'password',
  settings: { label: string; hint?: string; type: string; autocomplete: string; value?: string },
): Html {
  const problem = form.problems[name];
  const describedBy = [
    settings.hint !== undefined && `${name}-hint`,
    problem !== undefined && `${name}-error`,
  ]
    .filter(Boolean)
    .join(' ');
  return html`<div class="q${problem !== undefined && ' bad'}">
    <label class="ask" for="${name}">${settings.label}</label>
    ${settings.hint !== undefined && html`<p class="hint" id="${name}-hint">${settings.hint}</p>`}
    ${
      problem !== undefined &&
      fieldError(request.locale, `${name}-error`, texts[request.locale].account.problems[problem])
    }
    <div class="inline">
      <input
        class="text"
        ${attributes({
          id: name,
          name,
          type: settings.type,
          autocomplete: settings.autocomplete,
          value: settings.value,
          required: true,
          'aria-invalid': problem !== undefined && 'true',
          'aria-describedby': describedBy === '' ? null : describedBy,
        })}
      />
    </div>
  </div>`;
}

function otherWay(request: CitizenRequest, form: AccountForm): Html | false {
  if (!form.allowsRegistration) return false;
  const words = texts[request.locale].account;
  const isSignIn = form.kind === 'sign-in';
  const path = `/account/${isSignIn ? 'register' : 'sign-in'}?next=${encodeURIComponent(form.next)}`;
  const label = isSignIn ? texts[request.locale].register : texts[request.locale].signIn;
  return html`<p class="section">
    ${isSignIn ? words.noAccount : words.haveAccount} <a href="${request.link(path)}">${label}</a>
  </p>`;
}

/** Signing in and creating an account: an e-mail address, a password, nothing else. */
export function accountPage(request: CitizenRequest, form: AccountForm): Page {
  const words = texts[request.locale];
  const isSignIn = form.kind === 'sign-in';
  const title = isSignIn ? words.account.signInTitle : words.account.registerTitle;
  const errors = (['email', 'password'] as const).flatMap((name) => {
    const problem = form.problems[name];
    return problem === undefined ? [] : [{ fieldId: name, message: words.account.problems[problem] }];
  });
  return {
    title: errors.length > 0 ? errorTitle(request.locale, title) : title,
    privacy: 'private',
    languagePath: `/account/${form.kind}?next=${encodeURIComponent(form.next)}`,
    body: html`<div class="narrow">
      ${pageTitle(title, {
        lead: isSignIn ? words.account.signInLead : words.account.registerLead,
      })}
      ${errorSummary(request.locale, errors)}
      <form method="post" action="${request.link(`/account/${form.kind}`)}" novalidate>
        <input type="hidden" name="next" value="${form.next}" />
        ${input(request, form, 'email', {
          label: words.account.email,
          hint: words.account.emailHint,
          type: 'email',
          autocomplete: 'username',
          value: form.email,
        })}
        ${input(request, form, 'password', {
          label: words.account.password,
          ...(isSignIn ? {} : { hint: words.account.passwordHint }),
          type: 'password',
          autocomplete: isSignIn ? 'current-password' : 'new-password',
        })}
        <div class="acts"><button class="btn">${isSignIn ? words.signIn : words.register}</button></div>
      </form>
      ${otherWay(request, form)}
    </div>`,
  };
}

/** A page that only tells something: signed out, check your e-mail, no accounts here. */
export function accountNotice(request: CitizenRequest, kind: 'signedOut' | 'confirm' | 'unavailable'): Page {
  const words = texts[request.locale].account;
  const title = words[`${kind}Title`];
  return {
    title,
    privacy: 'private',
    body: html`<div class="narrow">
      ${pageTitle(title, { lead: words[`${kind}Text`] })}
      <div class="acts"><a class="btn" href="${request.link('/')}">${texts[request.locale].home}</a></div>
    </div>`,
  };
}
