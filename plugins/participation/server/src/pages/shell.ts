import { html, icon, type Html } from '../../../page-kit/src';
import type { Account, CitizenSection, Locale, Page } from '../../../contracts';
import type { SiteContent } from '../repositories/site-content';
import { texts } from '../texts';

export interface ShellView {
  readonly locale: Locale;
  readonly page: Page;
  readonly embedded: boolean;
  readonly site: SiteContent;
  readonly sections: readonly CitizenSection[];
  readonly account: Account | null;
  readonly offersAccounts: boolean;
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
  readonly laterScripts: readonly string[];
  readonly links: {
    readonly here: string;
    readonly otherLanguage: string;
    to(path: string): string;
  };
}

/** Search engines and messengers show no more. */
const MAX_DESCRIPTION = 160;

/** The beginning of a text in one line, cut between words. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX_DESCRIPTION) return line;
  const cut = line.slice(0, MAX_DESCRIPTION);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_DESCRIPTION / 2))}…`;
}

const description = ({ page, site, locale }: ShellView): string =>
  [page.description ?? '', site.tagline, texts[locale].listLead].map(excerpt).find((text) => text !== '') ??
  '';

const isPublic = ({ privacy = 'public' }: Page): boolean => privacy === 'public';

const OTHER: Readonly<Record<Locale, Locale>> = { ko: 'en', en: 'ko' };

/** Everything an assistive technology or a city's auditor expects around the content of a page. */
export function renderShell(view: ShellView): string {
  const { page, locale, site } = view;
  const siteName = [site.cityName, site.serviceName || texts[locale].siteFallback].filter(Boolean).join(' ');
  const htmlClass = [page.htmlClass, view.embedded && 'embedded'].filter(Boolean).join(' ');
  return html`<!doctype html>
    <html lang="${locale}" ${htmlClass !== '' && html` class="${htmlClass}"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} – ${siteName}</title>
        ${isPublic(page) && html`<meta name="description" content="${description(view)}" />`}
        ${view.stylesheets.map((address) => html`<link rel="stylesheet" href="${address}" />`)}
        ${view.scripts.map((address) => html`<script src="${address}" defer></script>`)}
        ${view.laterScripts.map((address) => html`<meta name="later-script" content="${address}" />`)}
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#main">${texts[locale].skip}</a>
        ${!view.embedded && header(view, siteName)}
        <main id="main" class="wrap" tabindex="-1">${page.body}</main>
        ${view.embedded ? embeddedFooter(view, siteName) : footer(view)}
      </body>
    </html>`.toString();
}

function header(view: ShellView, siteName: string): Html {
  const { locale, site, page } = view;
  const words = texts[locale];
  const current = (section: CitizenSection): Html | false =>
    section.key === page.section && html` aria-current="true"`;
  return html`<header class="top">
    <div class="wrap">
      <a class="brand" href="${view.links.to('/')}"
        >${icon('mark')}<b>${site.serviceName || siteName}</b>${
          site.cityName !== '' && site.serviceName !== '' && html` <span>${site.cityName}</span>`
        }</a
      >
      <nav aria-label="${words.navigation}">
        ${view.sections.map(
          (section) =>
            html`<a href="${view.links.to(section.path)}" ${current(section)}>${section.title[locale]}</a>`,
        )}
      </nav>
      <div class="util">
        <a href="${view.links.otherLanguage}" lang="${OTHER[locale]}" hreflang="${OTHER[locale]}"
          >${words.language}</a
        >${view.offersAccounts && accountLink(view)}
      </div>
    </div>
  </header>`;
}

function accountLink(view: ShellView): Html {
  const words = texts[view.locale];
  if (view.account === null) return html`<a href="${view.links.to('/account/sign-in')}">${words.signIn}</a>`;
  return html`<form method="post" action="${view.links.to('/account/sign-out')}">
    <button class="link">${words.signOut}</button>
  </form>`;
}

function footer(view: ShellView): Html {
  const { site } = view;
  return html`<footer class="foot">
    <div class="wrap">
      ${
        site.links.length > 0 &&
        html`<ul>
          ${site.links.map((link) => html`<li><a href="${link.url}">${link.label}</a></li>`)}
        </ul>`
      }
      ${site.contact !== '' && html`<p>${site.contact}</p>`}
      ${site.footerNotice !== '' && html`<p>${site.footerNotice}</p>`}
    </div>
  </footer>`;
}

/** In another site's frame: who asks, and a way out to the whole page. */
function embeddedFooter(view: ShellView, siteName: string): Html {
  return html`<footer class="foot embedded-foot">
    <div class="wrap">
      <p>
        ${siteName} ·
        <a href="${view.links.here}" target="_blank" rel="noopener">${texts[view.locale].openWindow}</a>
      </p>
    </div>
  </footer>`;
}
