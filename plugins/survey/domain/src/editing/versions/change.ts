import type { JsonValue } from '../../json/json';
import type { Path } from '../patches';

/**
 * What a change does to answers that are there already. `harmless`: they are as good as before. `breaksComparison`: they keep their
 * meaning, but what comes now cannot simply be compared with them. `meaningless`: the new question cannot be read from them.
 */
export type Consequence = 'harmless' | 'breaksComparison' | 'meaningless';

export type Thing = 'survey' | 'page' | 'panel' | 'question' | 'column' | 'item' | 'calculated';

/** What is changed, and where it stands. */
export interface Subject {
  readonly thing: Thing;
  /** In the new questionnaire; in the old one where it is gone. */
  readonly name: string;
  /** The question at the top that it is or belongs to, whose answers are concerned; '' where there is none. */
  readonly question: string;
  /** Of that question, or of the page, counted from 1; 0 where it has none. Of what is gone in the old questionnaire. */
  readonly number: number;
  /** Its title in the new questionnaire's own language, its name without one. */
  readonly title: string;
  /** In the old questionnaire; undefined where it is new. */
  readonly before: Path | undefined;
  /** In the new questionnaire; undefined where it is gone. */
  readonly after: Path | undefined;
}

/** What can be chosen, or the rows of a matrix. */
export type ChoiceList = 'choices' | 'rateValues' | 'rows' | 'columns';

interface ChoiceDetails {
  readonly list: ChoiceList;
  readonly value: JsonValue;
  /** In the questionnaire's own language. */
  readonly text: string;
}

interface TextDetails {
  readonly locale: string;
  readonly before: string;
  readonly after: string;
  /** A slip of the pen: letters, punctuation, spaces. */
  readonly isSmall: boolean;
}

interface ValueDetails {
  readonly property: string;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

export type ChangeDetails =
  | { readonly kind: 'added'; readonly isRequired: boolean }
  | { readonly kind: 'removed' }
  /** To another place among its neighbours, or `isAcross` to another page or panel. */
  | { readonly kind: 'moved'; readonly isAcross: boolean; readonly numberBefore: number }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'retyped'; readonly from: string; readonly to: string; readonly staysValid: boolean }
  | ({ readonly kind: 'wording'; readonly property: string } & TextDetails)
  | ({ readonly kind: 'choiceAdded' } & ChoiceDetails)
  | ({ readonly kind: 'choiceRemoved' } & ChoiceDetails)
  /** Another text for the same value. */
  | ({ readonly kind: 'choiceReworded' } & ChoiceDetails & TextDetails)
  /** Another value for the same text. */
  | ({ readonly kind: 'choiceRecoded'; readonly valueBefore: JsonValue } & ChoiceDetails)
  | { readonly kind: 'choicesReordered'; readonly list: ChoiceList; readonly isScale: boolean }
  /** The texts of a scale in reverse, so that its values mean the opposite. */
  | { readonly kind: 'scaleReversed'; readonly list: ChoiceList }
  | ({ readonly kind: 'choiceChanged' } & ChoiceDetails & { readonly property: string })
  | ({ readonly kind: 'condition' } & ValueDetails)
  | { readonly kind: 'required'; readonly isRequired: boolean }
  | {
      readonly kind: 'validators';
      readonly added: number;
      readonly removed: number;
    }
  | ({ readonly kind: 'property' } & ValueDetails);

export type ChangeKind = ChangeDetails['kind'];

/** One difference between two questionnaires. */
export type Change = ChangeDetails & { readonly subject: Subject; readonly consequence: Consequence };
