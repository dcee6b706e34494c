import { html, pageTitle } from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { SECTION } from './survey-paths';

export interface Notice {
  readonly title: string;
  readonly text: string;
  /** What to do next; the first is the main one. Paths below base path and locale. */
  readonly links: readonly { readonly label: string; readonly path: string }[];
  /** Where the language switch leads when the notice answers a form. */
  readonly languagePath?: string;
}

/** A page that only tells something: what happened, and what to do next. */
export const noticePage = (request: CitizenRequest, notice: Notice): Page => ({
  title: notice.title,
  section: SECTION,
  privacy: 'private',
  ...(notice.languagePath === undefined ? {} : { languagePath: notice.languagePath }),
  body: html`<div class="narrow">
    ${pageTitle(notice.title, { lead: notice.text })}
    <div class="acts">
      ${notice.links.map(
        ({ label, path }, index) =>
          html`<a class="btn${index > 0 && ' alt'}" href="${request.link(path)}">${label}</a>`,
      )}
    </div>
  </div>`,
});
