import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { isContentType } from './documents';
import { loadSeed, type SeededDocuments } from './load-seed';
import { openPolls } from './open-polls';
import { readSeedFile } from './read-seed-file';

/** Raise it when seeds are added: what exists stays, what is missing is made. */
const SEED_VERSION = 1;

/** What is named by others comes before them. */
export const SEED_FILES = [
  'site.json',
  'agencies.json',
  'projects-2025.json',
  'projects-2024.json',
  'projects-demonstration.json',
  'surveys.json',
  'polls.json',
] as const;

const POLL = 'plugin::vote.poll';

async function loadAll(
  strapi: Core.Strapi,
  now: Date,
): Promise<{ seeded: SeededDocuments; isComplete: boolean }> {
  const folder = path.join(strapi.dirs.app.root, 'database', 'seeds');
  const seeded: SeededDocuments = new Map();
  let isComplete = true;
  for (const filename of SEED_FILES) {
    const seed = await readSeedFile(folder, filename);
    if (isContentType(strapi, seed.uid)) {
      await loadSeed(strapi, seed.uid, seed, seeded, now);
    } else {
      strapi.log.warn(`${filename} was left out: there is no ${seed.uid} here.`);
      isComplete = false;
    }
  }
  return { seeded, isComplete };
}

/**
 * Fills a new site with the demonstration city, once: when `MODU_SEED=1` and this version of the seeds has
 * not been completed before. Afterwards the content belongs to its editors.
 */
export async function seedDemonstration(strapi: Core.Strapi, now: Date): Promise<void> {
  if (process.env.MODU_SEED !== '1') return;
  const store = strapi.store({ type: 'modu', key: 'seeded' });
  if ((await store.get({})) === SEED_VERSION) return;
  const start = performance.now();
  const { seeded, isComplete } = await loadAll(strapi, now);
  const polls = [...(seeded.get(POLL)?.values() ?? [])].map(({ documentId }) => documentId);
  const areOpen = await openPolls(strapi, polls);
  if (isComplete && areOpen) await store.set({ value: SEED_VERSION });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  strapi.log.info(`The demonstration city was seeded in ${seconds} s.`);
}
