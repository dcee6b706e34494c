import type { BrowserContext, Page } from '@playwright/test';
import { setting, type Language } from './test';

/** Strapi takes five sign-ins in five minutes; one test signs in, the others come with the setup's token. */
export const comeSignedIn = (context: BrowserContext, token = setting('E2E_ADMIN_TOKEN')): Promise<void> =>
  context.addCookies([{ name: 'jwtToken', value: token, url: setting('E2E_ORIGIN') }]);

/** The admin speaks the language its person chose last. */
export async function speak(context: BrowserContext, language: Language): Promise<void> {
  await context.addInitScript((chosen) => {
    // The empty page a tab begins with has no storage.
    if (window.origin !== 'null') localStorage.setItem('strapi-admin-language', chosen);
  }, language);
}

/** Strapi adds the content's language to a new entry's address and takes that for leaving what was typed before. */
export const untilEntryIsReady = (page: Page): Promise<void> =>
  page.waitForURL((address) => address.searchParams.has('plugins[i18n][locale]'));
