import type { LocalText } from '../shared/local-text';

export const CHOICE_RULES = ['exactly', 'atMost'] as const;

export type ChoiceRule = (typeof CHOICE_RULES)[number];

/** Candidates that stand against each other, and how many of them a voter chooses. */
export interface BallotGroup {
  readonly key: string;
  /** Empty only when it is the poll's single group: then no heading is needed. */
  readonly label: LocalText;
  readonly rule: ChoiceRule;
  readonly choose: number;
}

export interface CandidateDetail {
  readonly term: LocalText;
  readonly text: LocalText;
}

export interface Candidate {
  /** Unique within the poll and stable: the key of an entry, the document id of a content entry. */
  readonly key: string;
  readonly group: string;
  readonly title: LocalText;
  readonly owner?: LocalText;
  readonly summary?: LocalText;
  readonly details?: readonly CandidateDetail[];
  readonly imageUrl?: string;
  /** What a project costs, in whole units of the currency; only where its group is counted by a budget. */
  readonly cost?: number;
}

/** Candidates written down in the poll itself. */
export interface EntrySource {
  readonly kind: 'entries';
  readonly entries: readonly Candidate[];
}

/** Where in the host's content type each part of a candidate is found; dotted paths lead into relations. */
export interface ContentFields {
  readonly title: string;
  readonly summary?: string;
  readonly owner?: string;
  readonly image?: string;
  readonly group?: string;
  /** Whole number; where a group is counted by a budget. */
  readonly cost?: string;
}

/** A detail of every candidate, under one heading: where in the content its text is found. */
export interface ContentDetail {
  readonly term: LocalText;
  readonly field: string;
}

export interface ContentFilter {
  readonly field: string;
  readonly equals: string | number | boolean;
}

/** Candidates taken from a content type of the host when the poll opens. */
export interface ContentSource {
  readonly kind: 'content';
  readonly uid: string;
  readonly fields: ContentFields;
  /** What a voter may read besides, in its order. */
  readonly details?: readonly ContentDetail[];
  /** Value of the group field in the content → key of a group. Without it the values are the keys. */
  readonly groupValues?: Readonly<Record<string, string>>;
  readonly filter?: ContentFilter;
  /** Field whose ascending values give the order of candidates. */
  readonly order?: string;
}

/** What an administrator describes: who stands in which group, and how many may be chosen there. */
export interface BallotDesign {
  readonly groups: readonly BallotGroup[];
  readonly candidates: EntrySource | ContentSource;
}
