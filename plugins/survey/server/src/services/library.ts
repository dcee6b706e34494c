import type { Actor, AuditTrail } from '@modu/participation/contracts';
import {
  LIBRARY_SUBJECT,
  MAX_LIBRARY_ITEMS,
  type LibraryContent,
  type LibraryItem,
  type LibraryWords,
  type NewLibraryItem,
} from '../../../contracts';
import { readOwnContent } from '../../../domain/src/templates/own-content';
import { libraryFull, notOwnContent } from '../errors';
import type { LibraryRepository } from '../repositories/library';

/** What administrators keep for the next questionnaire. Whether somebody may is asked before. */
export interface Library {
  /** The newest first. */
  list(): Promise<readonly LibraryItem[]>;
  /** `null` when there is nothing of that id. */
  content(id: string): Promise<LibraryContent | null>;
  /**
   * @returns its id
   * @throws ValidationError for content that is nothing of its kind
   * @throws ApplicationError when there are as many as are kept
   */
  save(item: NewLibraryItem): Promise<string>;
  /** @returns whether there was something of that id */
  rename(id: string, words: LibraryWords): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

export interface LibraryParts {
  readonly library: LibraryRepository;
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
  readonly now: () => Date;
}

const labelOf = ({ title }: LibraryWords): string => title.ko || title.en;

export function createLibrary({ library, audit, actor, now }: LibraryParts): Library {
  const record = (
    act: 'save' | 'rename' | 'remove',
    id: string,
    item: LibraryWords & Pick<LibraryItem, 'kind'>,
  ) =>
    audit().record({
      actor: actor(),
      action: `library.${act}`,
      subject: { type: LIBRARY_SUBJECT, id, label: labelOf(item) },
      details: { kind: item.kind },
    });
  return {
    async list() {
      const kept = await library.list();
      return kept.map((item) => ({ ...item, at: item.at.toISOString() }));
    },

    async content(id) {
      const content = await library.contentOf(id);
      return content === undefined ? null : { content };
    },

    async save(item) {
      const read = readOwnContent(item.kind, item.content);
      if (read === undefined) throw notOwnContent();
      if ((await library.count()) >= MAX_LIBRARY_ITEMS) throw libraryFull(MAX_LIBRARY_ITEMS);
      const id = await library.add({ ...item, size: read.size, by: actor().name, at: now() });
      await record('save', id, item);
      return id;
    },

    async rename(id, words) {
      const item = await library.find(id);
      if (item === null) return false;
      // First: what cannot be written down is not done.
      await record('rename', id, { ...words, kind: item.kind });
      await library.rename(id, words);
      return true;
    },

    async remove(id) {
      const item = await library.find(id);
      if (item === null) return false;
      await record('remove', id, item);
      await library.remove(id);
      return true;
    },
  };
}
