import type { ConditionTree } from '../editing/conditions/condition-tree';
import type { Naming, WordsLocale } from '../editing/conditions/naming';
import type { Path } from '../editing/patches';
import type { JsonObject } from '../json/json';
import type { Page, Panel, Question, Questionnaire } from '../questionnaire/model';

/** What a survey says about personal data, where the questionnaire is part of one. */
export interface KnownPrivacy {
  /** Its consent form is complete in every language. */
  readonly hasConsent: boolean;
  /** Languages without one, where others have one. */
  readonly lacksConsentIn?: readonly string[];
  readonly hasRetention: boolean;
}

export interface CheckOptions {
  /** The language whose texts are looked at. */
  readonly locale: WordsLocale;
  /** Absent where nobody knows, as for a template. */
  readonly privacy?: KnownPrivacy;
}

/** A condition where it is written. */
export interface WrittenCondition {
  readonly path: Path;
  readonly source: string;
  readonly tree: ConditionTree;
}

/** A questionnaire as all rules see it, read once. */
export interface CheckContext extends ReadContext {
  /** Texts that people read, but for those that name no language and are in another one. */
  readonly writing: readonly WrittenText[];
  readonly choiceLists: readonly ChoiceList[];
  /** Every object of the questionnaire, with its path. */
  readonly objects: readonly (readonly [JsonObject, Path])[];
}

export interface ReadContext extends CheckOptions {
  readonly json: JsonObject;
  readonly naming: Naming;
  readonly questionnaire: Questionnaire;
  /** Questions, also those in rows and panels. */
  readonly questions: readonly Question[];
  /** By JSON pointer. */
  readonly questionByPath: ReadonlyMap<string, Question>;
  readonly conditions: readonly WrittenCondition[];
  /** Pages, panels and questions outside rows and panels, in their order, each with what is around it. */
  readonly elements: readonly PlacedElement[];
  readonly pathFrom: (pointer: string) => Path;
  readonly treeOf: (source: string) => ConditionTree;
  /** A text in the language that is looked at; '' where it has none in that language. */
  readonly text: (path: Path) => string;
}

export interface PlacedElement {
  readonly kind: 'page' | 'panel' | 'question';
  readonly element: Page | Panel | Question;
  /** Outermost first. */
  readonly around: readonly PlacedElement[];
}

/** A text that a person reads, in the language that is looked at. */
export interface WrittenText {
  readonly path: Path;
  /** Without markup. */
  readonly text: string;
  readonly role: 'question' | 'description' | 'heading' | 'choice';
}

/** What there is to choose, in the language that is looked at. */
export interface ChoiceList {
  /** Of the list. */
  readonly path: Path;
  /** In order; '' for one without words in that language. */
  readonly texts: readonly string[];
  /** Where the text of each is written, or the value that is its text. */
  readonly places: readonly Path[];
}
