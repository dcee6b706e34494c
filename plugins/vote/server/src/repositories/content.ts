import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ContentFilter, ContentSource } from '../../../domain/src';
import { faultIn, isContentType, PEOPLE, select, type FieldFault } from './content-fields';

export interface ContentRow {
  readonly documentId: string;
  /** `null` where the type has no languages: then the row stands for all of them. */
  readonly locale: string | null;
  readonly content: unknown;
}

/** The host's own content, of which candidates are made. */
export interface ContentRepository {
  hasType(uid: string): boolean;
  /** Why the dotted path cannot be used, or `null` when it can. */
  faultOf(uid: string, path: string): FieldFault | null;
  /** What is published, in the order of the poll; one row for each language of a document. */
  find(source: ContentSource): Promise<readonly ContentRow[]>;
}

const rowSchema = z.looseObject({ documentId: z.string(), locale: z.string().nullish() });

/** @example filtersFor({ field: 'agency.kind', equals: 'city' }) // { agency: { kind: { $eq: 'city' } } } */
function filtersFor({ field, equals }: ContentFilter): Record<string, object> {
  const names = field.split('.').reverse();
  const [first = '', ...others] = names;
  const innermost: Record<string, object> = { [first]: { $eq: equals } };
  return others.reduce<Record<string, object>>((inner, name) => ({ [name]: inner }), innermost);
}

function pathsOf({ fields, details = [] }: ContentSource): readonly (readonly string[])[] {
  const { title, summary, owner, image, group, cost } = fields;
  return [title, summary, owner, image, group, cost, ...details.map(({ field }) => field)]
    .filter((path) => path !== undefined)
    .map((path) => path.split('.'));
}

export const createContentRepository = (strapi: Core.Strapi): ContentRepository => ({
  hasType: (uid) => isContentType(strapi, uid) && !PEOPLE.has(uid),

  faultOf: (uid, path) =>
    isContentType(strapi, uid)
      ? faultIn(strapi, strapi.contentType(uid).attributes, path.split('.'))
      : 'unknownField',

  async find(source) {
    const { uid, filter, order } = source;
    if (!isContentType(strapi, uid)) return [];
    const selection = select(strapi, strapi.contentType(uid).attributes, pathsOf(source));
    const rows: unknown = await strapi.documents(uid).findMany({
      fields: [...selection.fields, 'documentId', 'locale'],
      populate: selection.populate,
      status: 'published',
      locale: '*',
      ...(filter === undefined ? {} : { filters: filtersFor(filter) }),
      // The document id last: equal values have one order, whichever database sorts them.
      sort: [...(order === undefined ? [] : [`${order}:asc`]), 'documentId:asc'],
    });
    return z
      .array(rowSchema)
      .parse(rows)
      .map((content) => ({ documentId: content.documentId, locale: content.locale ?? null, content }));
  },
});
