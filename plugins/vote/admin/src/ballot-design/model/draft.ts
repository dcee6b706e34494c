import type { CandidateOrder, TieRule } from '../../../../domain/src';
import { type MethodDraft, NEW_METHOD } from './method-draft';

/** A text in both languages while it is being written; empty where nothing was written yet. */
export interface TextDraft {
  readonly ko: string;
  readonly en: string;
}

/** A rule for equals; `commitment` is that of a lot, and empty for any other. */
export interface TieDraft {
  readonly id: string;
  readonly kind: TieRule['kind'];
  readonly commitment: string;
}

export interface GroupDraft {
  /** Stays the same while key and label change; never stored. */
  readonly id: string;
  readonly key: string;
  readonly label: TextDraft;
  readonly method: MethodDraft;
  /** How many are elected; `undefined` where the poll only ranks. */
  readonly places: number | undefined;
  readonly ties: readonly TieDraft[];
}

export interface DetailDraft {
  readonly id: string;
  readonly term: TextDraft;
  readonly text: TextDraft;
}

export interface EntryDraft {
  readonly id: string;
  readonly key: string;
  /** Key of its group; empty while it has none. */
  readonly group: string;
  readonly title: TextDraft;
  readonly owner: TextDraft;
  readonly summary: TextDraft;
  readonly details: readonly DetailDraft[];
  readonly imageUrl: string;
  /** Whole units of the currency; asked for where the group spends a budget. */
  readonly cost: number | undefined;
}

export const CONTENT_PARTS = ['title', 'summary', 'owner', 'image', 'group', 'cost'] as const;

export type ContentPart = (typeof CONTENT_PARTS)[number];

export interface GroupValueDraft {
  readonly id: string;
  readonly value: string;
  /** Key of a group; empty while none is chosen. */
  readonly group: string;
}

/** A detail of every candidate: its heading, and the field its text comes from. */
export interface ContentDetailDraft {
  readonly id: string;
  readonly term: TextDraft;
  readonly field: string;
}

export interface FilterDraft {
  readonly field: string;
  readonly equals: string | number | boolean;
}

export interface ContentDraft {
  readonly uid: string;
  readonly fields: Readonly<Record<ContentPart, string>>;
  readonly details: readonly ContentDetailDraft[];
  readonly groupValues: readonly GroupValueDraft[];
  readonly filter: FilterDraft | null;
  readonly order: string;
}

/**
 * A ballot design while somebody works on it: parts may be missing, and what was written for the other kind of
 * candidates is kept until the page is left.
 */
export interface DesignDraft {
  /**
   * Stored as designs were before there were methods, each group by rule and number. It stays so as long as that says
   * everything.
   */
  readonly isPlain: boolean;
  readonly order: CandidateOrder;
  readonly groups: readonly GroupDraft[];
  readonly kind: 'entries' | 'content';
  readonly entries: readonly EntryDraft[];
  readonly content: ContentDraft;
}

export const NO_TEXT: TextDraft = { ko: '', en: '' };

export const NO_CONTENT: ContentDraft = {
  uid: '',
  fields: { title: '', summary: '', owner: '', image: '', group: '', cost: '' },
  details: [],
  groupValues: [],
  filter: null,
  order: '',
};

/** What an empty field starts with: one group, of which one is chosen. */
export const NEW_DESIGN: DesignDraft = {
  isPlain: true,
  order: 'fixed',
  groups: [{ id: 'g1', key: 'group-1', label: NO_TEXT, method: NEW_METHOD, places: undefined, ties: [] }],
  kind: 'entries',
  entries: [],
  content: NO_CONTENT,
};
