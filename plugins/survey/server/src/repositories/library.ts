import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { LibraryWords, NewLibraryItem } from '../../../contracts';
import type { JsonValue } from '../../../domain/src';
import { OWN_KINDS } from '../../../domain/src/templates/own-content';
import { LIBRARY } from './library-table';
import { parseValue } from './stored-json';

const COLUMNS = ['id', 'kind', 'title', 'description', 'size', 'origin', 'licence', 'saved_by', 'saved_at'];

const words = z.object({ ko: z.string(), en: z.string() });

const origin = z.object({
  city: z.string(),
  contact: z.string().exactOptional(),
  url: z.string().exactOptional(),
});

const rowSchema = z
  .object({
    id: z.string(),
    kind: z.enum(OWN_KINDS),
    title: z.string().transform(parseValue).pipe(words),
    description: z.string().transform(parseValue).pipe(words),
    size: z.number(),
    origin: z.string().transform(parseValue).pipe(origin).nullable(),
    licence: z.string(),
    saved_by: z.string(),
    saved_at: z.coerce.number(),
  })
  .transform(({ saved_by: by, saved_at: at, ...row }) => ({ ...row, by, at: new Date(at) }));

const contentSchema = z.object({ content: z.string().transform(parseValue) });

/** Something that is kept, without its content. */
export type KeptItem = z.infer<typeof rowSchema>;

interface KeptNow extends NewLibraryItem {
  readonly size: number;
  readonly by: string;
  readonly at: Date;
}

export interface LibraryRepository {
  /** The newest first. */
  list(): Promise<readonly KeptItem[]>;
  find(id: string): Promise<KeptItem | null>;
  contentOf(id: string): Promise<JsonValue | undefined>;
  count(): Promise<number>;
  /** @returns its id */
  add(item: KeptNow): Promise<string>;
  rename(id: string, words: LibraryWords): Promise<void>;
  remove(id: string): Promise<void>;
}

const wordsRow = ({ title, description }: LibraryWords) => ({
  title: JSON.stringify({ ko: title.ko, en: title.en }),
  description: JSON.stringify({ ko: description.ko, en: description.en }),
});

export const createLibraryRepository = (connection: () => Knex): LibraryRepository => ({
  async list() {
    const rows: unknown[] = await connection()(LIBRARY)
      .orderBy([
        { column: 'saved_at', order: 'desc' },
        { column: 'id', order: 'asc' },
      ])
      .select(COLUMNS);
    return z.array(rowSchema).parse(rows);
  },
  async find(id) {
    const row: unknown = await connection()(LIBRARY).where({ id }).first(COLUMNS);
    return row === undefined ? null : rowSchema.parse(row);
  },
  async contentOf(id) {
    const row: unknown = await connection()(LIBRARY).where({ id }).first('content');
    return row === undefined ? undefined : contentSchema.parse(row).content;
  },
  async count() {
    const row: unknown = await connection()(LIBRARY).count({ count: '*' }).first();
    return z.object({ count: z.coerce.number() }).parse(row).count;
  },
  async add(item) {
    const id = randomBytes(16).toString('hex');
    await connection()(LIBRARY).insert({
      id,
      kind: item.kind,
      ...wordsRow(item),
      content: JSON.stringify(item.content),
      size: item.size,
      origin: item.origin === null ? null : JSON.stringify(item.origin),
      licence: item.licence,
      saved_by: item.by.slice(0, 255),
      saved_at: item.at.getTime(),
    });
    return id;
  },
  async rename(id, words) {
    await connection()(LIBRARY).where({ id }).update(wordsRow(words));
  },
  async remove(id) {
    await connection()(LIBRARY).where({ id }).delete();
  },
});
