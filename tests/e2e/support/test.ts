import { test as base, expect, type BrowserContext, type ConsoleMessage } from '@playwright/test';
import { adminWithToken, at, text, type AdminClient } from '../../support/admin-client';

export type Language = 'ko' | 'en';

interface Fixtures {
  /** The language of the project; the `site` project speaks English. */
  readonly language: Language;
  /** Whether the pages' own scripts run. */
  readonly hasScript: boolean;
  /** Address of a citizen page: `at('/polls')`. */
  readonly at: (path: string) => string;
  readonly admin: AdminClient;
  /** Fails every test whose pages ask another host for anything, or run into an error of their own. */
  readonly watch: null;
}

/** A setting that the global setup leaves for the tests. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`The global setup has not set ${name}`);
  return value;
}

/** The tests' own servers are on this machine too, under other ports. */
const OWN_HOST = '127.0.0.1';
const WITHOUT_HOST = new Set(['data:', 'blob:', 'about:']);

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !WITHOUT_HOST.has(protocol) && hostname !== OWN_HOST;
}

const isBlocked = (message: ConsoleMessage): boolean =>
  message.type() === 'error' && message.text().includes('Content Security Policy');

/** What goes wrong in any page of the context, popups and frames too. */
function watchPages(context: BrowserContext): readonly string[] {
  const wrong: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url())) wrong.push(`asked another host: ${request.url()}`);
  });
  context.on('weberror', (error) => wrong.push(`script error: ${error.error().message}`));
  context.on('console', (message) => {
    if (isBlocked(message)) wrong.push(`blocked: ${message.text()}`);
  });
  return wrong;
}

export const test = base.extend<Fixtures>({
  language: ({ locale }, use) => use(locale?.startsWith('ko') === true ? 'ko' : 'en'),
  hasScript: ({ javaScriptEnabled }, use) => use(javaScriptEnabled),
  at: ({ language }, use) => use((path) => `/participate/${language}${path}`),
  // eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  admin: ({}, use) => use(adminWithToken(setting('E2E_ORIGIN'), setting('E2E_ADMIN_TOKEN'))),
  watch: [
    async ({ context }, use) => {
      const wrong = watchPages(context);
      await use(null);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

/** Document id of the entry with this slug. */
export async function documentId(admin: AdminClient, uid: string, slug: string): Promise<string> {
  const list = await admin.get(
    `/content-manager/collection-types/${uid}?filters[slug][$eq]=${slug}&locale=ko`,
  );
  return text(at(list.body, 'results', 0, 'documentId'));
}

export { expect };
