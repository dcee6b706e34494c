import type { InBothLanguages, Origin } from '../domain/src/exchange/exchange-file';
import type { JsonValue } from '../domain/src/json/json';
import type { OwnKind } from '../domain/src/templates/own-content';

/**
 * What administrators keep for the next questionnaire, below `/survey/library`. Whoever may read surveys in the content manager
 * may use it; whoever may change them may add to it, rename and remove.
 */

/** Things that are kept in all; one more is refused with the code `libraryFull`. */
export const MAX_LIBRARY_ITEMS = 500;
/** Letters of a title, and of a description. */
export const MAX_LIBRARY_TITLE = 200;
export const MAX_LIBRARY_DESCRIPTION = 1_000;
/** UTF-16 units of its content as JSON. */
export const MAX_LIBRARY_CONTENT = 1_000_000;

/** What people choose by; a title in one of the languages at least. */
export interface LibraryWords {
  readonly title: InBothLanguages;
  readonly description: InBothLanguages;
}

/** `GET /survey/library` answers `{ data: LibraryItem[] }`, the newest first. */
export interface LibraryItem extends LibraryWords {
  readonly id: string;
  readonly kind: OwnKind;
  /** How many questions, or choices. */
  readonly size: number;
  /** Of another city; `null` for what was made here. */
  readonly origin: Origin | null;
  /** As of exchanged files; '' where none was stated. */
  readonly licence: string;
  /** Name of whoever saved it, and when (ISO 8601, UTC). */
  readonly by: string;
  readonly at: string;
}

/** `GET /survey/library/:id` answers `{ data: LibraryContent }`. */
export interface LibraryContent {
  /** As of `readOwnContent`. */
  readonly content: JsonValue;
}

/** Body of `POST /survey/library`; answers `{ data: { id } }`. */
export interface NewLibraryItem extends LibraryWords {
  readonly kind: OwnKind;
  readonly content: JsonValue;
  readonly origin: Origin | null;
  readonly licence: string;
}

/** Body of `PUT /survey/library/:id`; answers `{ data: { id } }`, as does `DELETE`. */
export type LibraryRenaming = LibraryWords;
