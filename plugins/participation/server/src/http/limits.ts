import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit } from '../../../contracts';
import { networkOf } from '../../../domain/src';
import type { Settings } from '../config';
import { CitizenError } from '../errors';

const MINUTE = 60;

/** Counts requests by network. Addresses are never kept, only a hash under a key that dies with the process. */
export interface RateLimits {
  /** @throws CitizenError `tooManyRequests` */
  take(rate: RateLimit, address: string): Promise<void>;
}

export function createRateLimits(rates: Settings['rates']): RateLimits {
  const salt = randomBytes(32);
  const limiters: Readonly<Record<RateLimit, RateLimiterMemory>> = {
    read: new RateLimiterMemory({ points: rates.read, duration: MINUTE }),
    write: new RateLimiterMemory({ points: rates.write, duration: MINUTE }),
    attempt: new RateLimiterMemory({ points: rates.attempt, duration: 10 * MINUTE }),
    unproven: new RateLimiterMemory({ points: rates.unproven, duration: 10 * MINUTE }),
  };
  return {
    async take(rate, address) {
      const key = createHmac('sha256', salt).update(networkOf(address)).digest('base64');
      try {
        await limiters[rate].consume(key);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new CitizenError('tooManyRequests', { retryAfter: Math.ceil(error.msBeforeNext / 1000) });
      }
    },
  };
}
