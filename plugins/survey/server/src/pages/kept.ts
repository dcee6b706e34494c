import { errorTitle, formatMoment, html, icon, inFours } from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import { mailSection, mailSummary, type MailView } from './kept-mail';
import { SECTION, surveyPaths } from './survey-paths';

export interface KeptView {
  readonly survey: Survey;
  readonly token: string;
  /** Where the answers go on, below base path and locale. */
  readonly path: string;
  readonly code: string;
  readonly until: Date;
  /** `null` where this site sends no e-mail. */
  readonly mail: MailView | null;
}

/** Saved for later: the address and the code that lead back, on any device, and by e-mail for those who want it. */
export function keptPage(request: CitizenRequest, view: KeptView): Page {
  const { survey, token, path, code, until, mail } = view;
  const { locale, now, timeZone } = request;
  const words = texts[locale].later;
  const title = `${words.title} – ${textsIn(survey, locale).title}`;
  const address = request.address(path);
  return {
    title: mail?.kind === 'problem' ? errorTitle(locale, title) : title,
    section: SECTION,
    privacy: 'private',
    languagePath: surveyPaths.later(survey.slug, token),
    body: html`<div class="narrow">
      <div class="done-mark">${icon('check')}</div>
      <div class="title">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead(formatMoment(locale, until, timeZone, now))}</p>
      </div>
      ${mail !== null && mailSummary(request, mail)}
      <div class="stub section">
        <div>
          <p class="small soft">${words.code}</p>
          <p class="code">${inFours(code)}</p>
          <p class="small soft">${words.codeHint}</p>
        </div>
        <div>
          <p class="small soft">${words.address}</p>
          <p class="address"><a href="${request.link(path)}">${address}</a></p>
          <p class="small soft">${words.addressHint}</p>
        </div>
      </div>
      <div class="acts"><a class="btn" href="${request.link(path)}">${words.goOn}</a></div>
      ${mail !== null && mailSection(request, { slug: survey.slug, token, mail })}
    </div>`,
  };
}
