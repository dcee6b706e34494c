import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { NetworkCounts, RateLimit } from '../../../contracts';
import { networkOf } from '../../../domain/src';
import type { Settings } from '../config';
import { CitizenError } from '../errors';

const MINUTE = 60;
const TEN_MINUTES = 10 * MINUTE;

/** Counts requests by network. Addresses are never kept, only a hash under a key that dies with the process. */
export interface RateLimits {
  /** @throws CitizenError `tooManyRequests` */
  take(rate: RateLimit, address: string): Promise<void>;
  /**
   * Counts nothing, and throws where nothing is left.
   *
   * @throws CitizenError `tooManyRequests`
   */
  check(rate: RateLimit, address: string): Promise<void>;
}

const tooMany = (res: RateLimiterRes): CitizenError =>
  new CitizenError('tooManyRequests', { retryAfter: Math.ceil(res.msBeforeNext / 1000) });

export function createRateLimits(rates: Settings['rates']): RateLimits {
  const salt = randomBytes(32);
  const limiter = (points: number, duration: number): RateLimiterMemory =>
    new RateLimiterMemory({ points, duration });
  const write = limiter(rates.write, MINUTE);
  const { admissions } = rates;
  const limiters: Readonly<Record<RateLimit, RateLimiterMemory>> = {
    read: limiter(rates.read, MINUTE),
    write,
    admission: write,
    attempt: limiter(rates.attempt, TEN_MINUTES),
    unproven: limiter(rates.unproven, TEN_MINUTES),
    letter: limiter(rates.letter, TEN_MINUTES),
    'admission:code': limiter(admissions.code, TEN_MINUTES),
    'admission:onsite': limiter(admissions.onsite, TEN_MINUTES),
    'admission:email': limiter(admissions.email, TEN_MINUTES),
    'admission:account': limiter(admissions.account, TEN_MINUTES),
    'admission:oidc': limiter(admissions.oidc, TEN_MINUTES),
    'admission:identity': limiter(admissions.identity, TEN_MINUTES),
    'admission:open': limiter(admissions.open, TEN_MINUTES),
  };
  const keyOf = (address: string): string =>
    createHmac('sha256', salt).update(networkOf(address)).digest('base64');
  return {
    async take(rate, address) {
      try {
        await limiters[rate].consume(keyOf(address));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw tooMany(error);
      }
    },
    async check(rate, address) {
      const used = await limiters[rate].get(keyOf(address));
      if (used !== null && used.remainingPoints <= 0) throw tooMany(used);
    },
  };
}

/** What a visitor's network is counted in. */
export const networkCounts = (limits: RateLimits, address: string): NetworkCounts => ({
  countUnproven: () => limits.take('unproven', address),
  countAdmission: (tier) => limits.take(`admission:${tier}`, address),
  countAttempt: () => limits.take('attempt', address),
  checkAttempts: () => limits.check('attempt', address),
  countLetter: () => limits.take('letter', address),
});
