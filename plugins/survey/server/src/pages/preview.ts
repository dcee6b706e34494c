import { html, note } from '@modu/participation/page-kit';
import type { CitizenRequest, Page } from '@modu/participation/contracts';
import { previewWords } from '../texts';
import type { PreviewWords } from '../texts/preview-ko';
import { noticePage } from './notice';
import { surveyPaths } from './survey-paths';

/** A page of a draft: says that it is one, and is kept nowhere. In high contrast it is as for those who prefer more of it. */
export function underBanner({ locale }: CitizenRequest, page: Page, hasHighContrast: boolean): Page {
  const words = previewWords[locale];
  return {
    ...page,
    title: words.tab(page.title),
    privacy: 'private',
    ...(hasHighContrast ? { htmlClass: [page.htmlClass, 'more-contrast'].filter(Boolean).join(' ') } : {}),
    body: html`<div class="section">
        ${note('info', html`<p><b>${words.banner}</b><br />${words.bannerText}</p>`)}
      </div>
      ${page.body}`,
  };
}

/** In the place of the receipt. */
export function previewEndPage(request: CitizenRequest, slug: string): Page {
  const words = previewWords[request.locale];
  const path = surveyPaths.start(slug);
  return noticePage(request, {
    title: words.endTitle,
    text: words.endText,
    links: [{ label: words.again, path }],
    languagePath: path,
  });
}

export function previewGonePage(request: CitizenRequest): Page {
  const words = previewWords[request.locale];
  return noticePage(request, { title: words.goneTitle, text: words.goneText, links: [] });
}

/** A draft that is no questionnaire yet, or none that can be shown. */
export function previewUnreadablePage(
  request: CitizenRequest,
  slug: string,
  reason: keyof PreviewWords['unreadable'],
): Page {
  const words = previewWords[request.locale];
  return noticePage(request, {
    title: words.unreadableTitle,
    text: words.unreadable[reason],
    links: [],
    languagePath: surveyPaths.start(slug),
  });
}
