import { z } from 'zod';

const rates = z.strictObject({
  /** Pages one network (/24 or /64) may read in a minute. */
  read: z.number().int().positive(),
  /** Forms one network may send in a minute. A whole hall may share one address. */
  write: z.number().int().positive(),
  /** Codes and passwords one network may try in ten minutes. */
  attempt: z.number().int().positive(),
  /** Responses one network may send in ten minutes with neither a right nor a proof of work. */
  unproven: z.number().int().positive(),
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
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  basePath: '/participate',
  secret: '',
  defaultLocale: 'ko',
  timeZone: 'Asia/Seoul',
  embeddingOrigins: ['*'],
  rates: { read: 3_000, write: 1_200, attempt: 60, unproven: 60 },
};

export default {
  default: defaultSettings,
  validator(config: unknown): void {
    settingsSchema.parse(config);
  },
};
