import { html, pageTitle } from '../../../page-kit/src';
import type { CitizenRequest, Page } from '../../../contracts';
import type { FlowProblem } from '../services/oidc/flow';
import { texts } from '../texts';

export type IdentityProblem = FlowProblem | 'unknown';

/** Why nobody was identified, and the way back to where it began. */
export function identityProblemPage(request: CitizenRequest, what: IdentityProblem, next: string): Page {
  const { locale } = request;
  const { title, text } = texts[locale].identity[what];
  return {
    title,
    privacy: 'private',
    languagePath: '/',
    body: html`<div class="narrow">
      ${pageTitle(title, { lead: text })}
      <div class="acts">
        <a class="btn" href="${request.link(next, locale)}">
          ${next === '/' ? texts[locale].home : texts[locale].identity.back}
        </a>
      </div>
    </div>`,
  };
}
