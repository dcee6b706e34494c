import { defaultSettings } from '../config';
import { CitizenError } from '../errors';
import { createRateLimits, networkCounts } from './limits';

const HALL = '203.0.113.7';
const ELSEWHERE = '198.51.100.7';

const rates = { ...defaultSettings.rates, attempt: 3, unproven: 2, letter: 2 };

const refused = async (act: Promise<void>): Promise<number | undefined> => {
  try {
    await act;
  } catch (error) {
    if (error instanceof CitizenError && error.code === 'tooManyRequests') return error.retryAfter;
    throw error;
  }
  return undefined;
};

describe('limits of a network', () => {
  it('let a hall of three hundred people through in every tier, with the settings as they come', async () => {
    const network = networkCounts(createRateLimits(defaultSettings.rates), HALL);
    for (const tier of ['code', 'onsite', 'email', 'account', 'oidc', 'identity', 'open'] as const)
      for (let person = 0; person < 300; person += 1) {
        await network.checkAttempts();
        await network.countAdmission(tier);
      }
    for (let person = 0; person < 300; person += 1) await network.countLetter();
    expect(await refused(network.checkAttempts())).toBeUndefined();
  });

  it('stop what comes in bursts, in each tier on its own and nowhere else', async () => {
    const limits = createRateLimits({ ...rates, admissions: { ...rates.admissions, open: 2 } });
    const network = networkCounts(limits, HALL);
    await network.countAdmission('open');
    await network.countAdmission('open');
    expect(await refused(network.countAdmission('open'))).toBeGreaterThan(0);
    expect(await refused(network.countAdmission('code'))).toBeUndefined();
    expect(await refused(networkCounts(limits, ELSEWHERE).countAdmission('open'))).toBeUndefined();
  });

  it('look at wrong tries without counting, and close when there were too many', async () => {
    const limits = createRateLimits(rates);
    const network = networkCounts(limits, HALL);
    for (let look = 0; look < 10; look += 1) await network.checkAttempts();
    for (let wrong = 0; wrong < 3; wrong += 1) await network.countAttempt();
    expect(await refused(network.checkAttempts())).toBeGreaterThan(0);
    expect(await refused(networkCounts(limits, ELSEWHERE).checkAttempts())).toBeUndefined();
  });

  it('count letters and acts without a proof apart', async () => {
    const network = networkCounts(createRateLimits(rates), HALL);
    for (const act of [network.countLetter, network.countUnproven]) {
      expect(await refused(act())).toBeUndefined();
      expect(await refused(act())).toBeUndefined();
      expect(await refused(act())).toBeGreaterThan(0);
    }
  });

  it('count forms with codes among all that is sent', async () => {
    const limits = createRateLimits({ ...rates, write: 2 });
    await limits.take('write', HALL);
    await limits.take('admission', HALL);
    expect(await refused(limits.take('write', HALL))).toBeGreaterThan(0);
  });
});
