import { startSite } from '../support/site';

/**
 * The site all browser tests share, with the demonstration city in a database of its own. Playwright needs
 * a default export here, and stops the site by calling what it returns.
 */
export default async function startSharedSite(): Promise<() => Promise<void>> {
  const site = await startSite({ seed: true });
  process.env.E2E_ORIGIN = site.origin;
  return () => site.stop();
}
