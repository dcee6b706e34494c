import { z } from 'zod';
import { TIER_KEYS } from '../../contracts';
import { assertionIssuersSchema, providersSchema } from './identity-settings';

const rates = z.strictObject({
  /** Pages one network (/24 or /64) may read in a minute. */
  read: z.number().int().positive(),
  /** Forms one network may send in a minute. A whole hall may share one address. */
  write: z.number().int().positive(),
  /** Passwords one network may try in ten minutes, and wrong codes it may show. */
  attempt: z.number().int().positive(),
  /** Responses and ballots one network may ask for in ten minutes with neither a right nor a proof of work. */
  unproven: z.number().int().positive(),
  /** Codes by e-mail one network may ask for in ten minutes. Each address gets five an hour at most, from wherever. */
  letter: z.number().int().positive(),
  /** Rights to vote one network may get in ten minutes, in each tier. A hall of 300 people may share one address. */
  admissions: z.record(z.enum(TIER_KEYS), z.number().int().positive()),
});

/** The plugin's settings, as `config/plugins.ts` gives them under `participation.config`. */
export const settingsSchema = z.strictObject({
  basePath: z.string().regex(/^\/[a-z0-9/-]*[a-z0-9]$/u, 'must look like /participate'),
  /** Keys sessions, passes and keyed hashes. At least 32 characters; empty = derived from Strapi's own keys. */
  secret: z.union([z.literal(''), z.string().min(32)]),
  defaultLocale: z.enum(['ko', 'en']),
  timeZone: z.string().min(1),
  /** Sites that may show surveys and votes in a frame; `*` is any. CSP `frame-ancestors` sources. */
  embeddingOrigins: z.array(z.string().min(1)),
  rates,
  identity: z.strictObject({
    /** OpenID Connect providers, in the order in which pages offer them. */
    providers: providersSchema,
    /** Identity services whose signed assertions are taken. */
    assertionIssuers: assertionIssuersSchema,
  }),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  basePath: '/participate',
  secret: '',
  defaultLocale: 'ko',
  timeZone: 'Asia/Seoul',
  embeddingOrigins: ['*'],
  rates: {
    read: 3_000,
    write: 1_200,
    attempt: 60,
    unproven: 60,
    letter: 600,
    admissions: {
      code: 1_000,
      onsite: 1_000,
      email: 600,
      account: 1_000,
      oidc: 1_000,
      identity: 1_000,
      open: 600,
    },
  },
  identity: { providers: [], assertionIssuers: [] },
};

export default {
  default: defaultSettings,
  validator(config: unknown): void {
    settingsSchema.parse(config);
  },
};
