import type { Change, ChangeKind, Consequence } from '../change';

type ByKind = { readonly [Kind in ChangeKind]: Extract<Change, { readonly kind: Kind }> };

/** A change of one kind. */
export type Of<Kind extends ChangeKind> = ByKind[Kind];

/** What a language says of every kind of change; `count` is how many answers are concerned, where that is known. */
export type Sentences = {
  readonly [Kind in ChangeKind]: (change: Of<Kind>, count: number | undefined) => string;
};

export interface Language {
  readonly sentences: Sentences;
  readonly consequences: Readonly<Record<Consequence, string>>;
}
