import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readDataKeys, type DataKeys } from './services/data-keys';

const positive = z.number().int().positive();

const files = z.strictObject({
  /** Where citizens' files are kept: absolute, or below the application. The same folder on every node; never public. */
  folder: z.string().min(1),
  /** Bytes of one file. */
  maxFileBytes: positive,
  /** Bytes of all files of one response. */
  maxResponseBytes: positive,
});

/** What survey-core may use where it checks answers: another's program that runs what an author wrote. */
const surveyCore = z.strictObject({
  /** Threads at most; the first starts with the first response that needs one. */
  workers: positive,
  /** Responses that may wait for a thread; more are asked to come back in a moment. */
  waiting: positive,
  /** Milliseconds for one response. */
  timeMs: positive,
  /** Mebibytes of heap for one thread; survey-core itself takes some 40. */
  memoryMb: z.number().int().min(64),
});

const remoteChoices = z.strictObject({
  /** Hosts whose lists of choices are loaded while a survey is published, e.g. `data.city.go.kr`. None by default. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+(?::\d+)?$/u, 'must look like data.city.go.kr')),
  /** Milliseconds for one list. */
  timeMs: positive,
  /** Bytes of one list. */
  maxBytes: positive,
});

/** The plugin's settings, as `config/plugins.ts` gives them under `survey.config`. */
export const settingsSchema = z.strictObject({
  files,
  surveyCore,
  remoteChoices,
  /** Nothing is published that somebody else has not approved, whatever a survey says of itself. */
  reviewAlways: z.boolean(),
  /** `id:base64,id:base64`, the first in use; '' for a site that asks nothing personal. */
  dataKeys: z.string(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SurveyCoreLimits = Settings['surveyCore'];
export type RemoteChoicesLimits = Settings['remoteChoices'];

export const defaultSettings: Settings = {
  files: { folder: '.data/survey-files', maxFileBytes: 10_000_000, maxResponseBytes: 50_000_000 },
  surveyCore: { workers: 2, waiting: 32, timeMs: 5_000, memoryMb: 160 },
  remoteChoices: { hosts: [], timeMs: 5_000, maxBytes: 1_048_576 },
  reviewAlways: false,
  dataKeys: '',
};

/** Reading them takes as long as sealing an answer; they change only with the process. */
const known = new WeakMap<Core.Strapi, DataKeys>();

/** The keys of the environment. */
export function configuredKeys(strapi: Core.Strapi): DataKeys {
  const read =
    known.get(strapi) ?? readDataKeys(z.string().parse(strapi.config.get('plugin::survey.dataKeys')));
  known.set(strapi, read);
  return read;
}

export default {
  default: defaultSettings,
  /** Wrong keys stop the site from starting: found out with the first answer, they would lose it. */
  validator(config: unknown): void {
    readDataKeys(settingsSchema.parse(config).dataKeys);
  },
};
