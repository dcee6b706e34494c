import type { Core, UID } from '@strapi/strapi';
import type { SeedLocale, SeedValues } from './seed-file';

/** A document that exists, and the languages it exists in. */
export interface SeededDocument {
  readonly documentId: string;
  readonly locales: Set<string>;
}

/** Key of the one document of a single type, which has no slug. */
export const SINGLE = '';

export function isContentType(strapi: Core.Strapi, uid: string): uid is UID.ContentType {
  return Object.hasOwn(strapi.contentTypes, uid);
}

/** Documents of a content type by slug. */
export async function findDocuments(
  strapi: Core.Strapi,
  uid: UID.ContentType,
): Promise<Map<string, SeededDocument>> {
  const found = new Map<string, SeededDocument>();
  const rows = await strapi.documents(uid).findMany({ locale: '*', status: 'draft' });
  for (const { documentId, locale, slug } of rows) {
    const key = typeof slug === 'string' ? slug : SINGLE;
    const document = found.get(key) ?? { documentId, locales: new Set() };
    if (typeof locale === 'string') document.locales.add(locale);
    found.set(key, document);
  }
  return found;
}

/** Makes and publishes a document in its first language; returns its id. */
export async function createDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: SeedLocale,
  data: SeedValues,
): Promise<string> {
  const { documentId } = await strapi.documents(uid).create({ locale, status: 'published', data });
  return documentId;
}

/** Adds a language to a document and publishes it. */
export async function translateDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: SeedLocale,
  data: SeedValues,
): Promise<void> {
  await strapi.documents(uid).update({ documentId, locale, status: 'published', data });
}
