import { adminToken, adminWithToken } from '../support/admin-client';
import { startSite } from '../support/site';
import { makeClosedSurvey, makeClosingPoll } from './support/ended';

/** All voters of all tests come from one address. */
const RATES = {
  PARTICIPATION_RATE_READ: '100000',
  PARTICIPATION_RATE_WRITE: '100000',
  PARTICIPATION_RATE_ATTEMPT: '100000',
  PARTICIPATION_RATE_ADMISSION_CODE: '100000',
  PARTICIPATION_RATE_ADMISSION_ACCOUNT: '100000',
};

/** So that what needs e-mail is offered; nobody is written to. */
const MAIL = { MAIL_FROM: 'survey@city.example.kr', MAIL_SMTP_URL: 'smtp://127.0.0.1:1' };

/**
 * The site all browser tests share, with the demonstration city in a database of its own, and beside it a
 * survey and a vote that have ended. Playwright needs a default export here, and stops the site by calling
 * what it returns.
 */
export default async function startSharedSite(): Promise<() => Promise<void>> {
  const site = await startSite({ seed: true, env: { ...RATES, ...MAIL } });
  try {
    const token = await adminToken(site.origin);
    const admin = adminWithToken(site.origin, token);
    process.env.E2E_ORIGIN = site.origin;
    process.env.E2E_ADMIN_TOKEN = token;
    process.env.E2E_CLOSED_SURVEY = await makeClosedSurvey(site.origin, admin);
    process.env.E2E_CLOSED_POLL = await makeClosingPoll(site.origin, admin);
  } catch (error) {
    await site.stop();
    throw error;
  }
  return () => site.stop();
}
