import type { Core, UID } from '@strapi/strapi';
import { createDocument, findDocuments, SINGLE, translateDocument, type SeededDocument } from './documents';
import { resolveValues, type SeedContext } from './resolve-values';
import { SEED_LOCALES, type SeedEntry, type SeedFile, type SeedLocale } from './seed-file';

/** What exists by now, by content type and slug. */
export type SeededDocuments = Map<string, Map<string, SeededDocument>>;

interface Loading {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly documents: Map<string, SeededDocument>;
  readonly context: SeedContext;
}

async function loadLocale(loading: Loading, entry: SeedEntry, locale: SeedLocale): Promise<void> {
  const { strapi, uid, documents, context } = loading;
  const key = entry.slug ?? SINGLE;
  const document = documents.get(key);
  if (document?.locales.has(locale) === true) return;
  const slug = entry.slug === null ? {} : { slug: entry.slug };
  const { attributes } = strapi.contentType(uid);
  const values = { ...slug, ...entry.shared, ...entry.localized[locale] };
  const data = resolveValues(values, attributes, context);
  if (document === undefined) {
    const documentId = await createDocument(strapi, uid, locale, data);
    documents.set(key, { documentId, locales: new Set([locale]) });
    return;
  }
  await translateDocument(strapi, uid, document.documentId, locale, data);
  document.locales.add(locale);
}

/**
 * Makes the documents of one seed, each in every language and published. What exists already, by slug and
 * language, stays as it is, so that an interrupted seed goes on where it stopped.
 * One transaction: a file is there as a whole or not at all, and is written with a single flush.
 */
export async function loadSeed(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  seed: SeedFile,
  seeded: SeededDocuments,
  now: Date,
): Promise<void> {
  await strapi.db.transaction(async () => {
    const documents = await findDocuments(strapi, uid);
    seeded.set(uid, documents);
    const documentIdOf: SeedContext['documentIdOf'] = (target, slug) =>
      seeded.get(target)?.get(slug)?.documentId;
    const loading: Loading = { strapi, uid, documents, context: { now, documentIdOf } };
    for (const entry of seed.entries) {
      for (const locale of SEED_LOCALES) await loadLocale(loading, entry, locale);
    }
  });
}
