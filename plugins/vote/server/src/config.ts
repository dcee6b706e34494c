import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** How long somebody may object after the end of a poll: so long it can be told who took part. */
const OBJECTION_DAYS = 90;

const settingsSchema = z.object({ objectionDays: z.number().int().min(0).max(3_650) });

/** The plugin's settings, as `config/plugins.ts` gives them under `vote.config`. */
export const config = {
  default: { objectionDays: OBJECTION_DAYS },
  validator(given: unknown): void {
    settingsSchema.parse(given);
  },
};

export const objectionDays = (strapi: Core.Strapi): number =>
  settingsSchema.shape.objectionDays.parse(strapi.config.get('plugin::vote.objectionDays'));
