import type { JsonValue } from '../../../domain/src';
import type { KeptItem, LibraryRepository } from '../repositories/library';

/** What is kept, in a list. */
export function memoryLibrary(): LibraryRepository {
  const rows: { item: KeptItem; content: JsonValue }[] = [];
  const rowOf = (id: string) => rows.find(({ item }) => item.id === id);
  return {
    list: () => Promise.resolve(rows.map(({ item }) => item).toReversed()),
    find: (id) => Promise.resolve(rowOf(id)?.item ?? null),
    contentOf: (id) => Promise.resolve(rowOf(id)?.content),
    count: () => Promise.resolve(rows.length),
    add({ content, ...kept }) {
      const id = String(rows.length + 1).padStart(32, '0');
      rows.push({ item: { ...kept, id }, content });
      return Promise.resolve(id);
    },
    rename(id, { title, description }) {
      const row = rowOf(id);
      if (row !== undefined) row.item = { ...row.item, title, description };
      return Promise.resolve();
    },
    remove(id) {
      const at = rows.findIndex(({ item }) => item.id === id);
      if (at >= 0) rows.splice(at, 1);
      return Promise.resolve();
    },
  };
}
