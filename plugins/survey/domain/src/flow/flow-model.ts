import type { Scope } from '../expressions/evaluate';
import type { Answers } from '../json/json';
import type { Choice, Page, Panel, Question } from '../questionnaire/model';
import type { Variables } from './variables';

export interface ChoiceFlow {
  readonly choice: Choice;
  readonly isEnabled: boolean;
}

export interface QuestionFlow {
  readonly kind: 'question';
  readonly question: Question;
  /** It and everything around it, up to the page, is shown. */
  readonly isVisible: boolean;
  readonly isRequired: boolean;
  readonly isEnabled: boolean;
  /** It is enabled and, as far as this engine can judge, shown: only then may an answer be demanded. */
  readonly canDemand: boolean;
  /** Read-only whatever is answered: its value is its default. */
  readonly isFixed: boolean;
  /** '' when it has no number. */
  readonly number: string;
  /** The choices that are shown, in the author's order; empty for types without. */
  readonly choices: readonly ChoiceFlow[];
  readonly rows: readonly ChoiceFlow[];
  readonly columns: readonly ChoiceFlow[];
  /** The rows or panels of its answer, hidden ones included; empty for types without. */
  readonly items: readonly ItemFlow[];
  /** The totals of a matrix, as they are stored beside its answer; undefined for one without. */
  readonly totals: Answers | undefined;
  /** The answers it belongs to: of the questionnaire, of a row, of a panel. */
  readonly answers: Answers;
  /** Where its expressions find their names. */
  readonly scope: Scope;
}

/** A row of a matrix or a panel of a dynamic panel. */
export interface ItemFlow {
  /** The row's value, or the number of the row or panel, from 0. */
  readonly key: string;
  readonly isVisible: boolean;
  readonly answers: Answers;
  readonly elements: readonly ElementFlow[];
  /** Its questions, those inside panels included, by name. */
  readonly questions: ReadonlyMap<string, QuestionFlow>;
}

export interface PanelFlow {
  readonly kind: 'panel';
  readonly panel: Panel;
  readonly isVisible: boolean;
  readonly elements: readonly ElementFlow[];
}

export type ElementFlow = PanelFlow | QuestionFlow;

export interface PageFlow {
  readonly page: Page;
  readonly isVisible: boolean;
  /** 1 for the first visible page; 0 for a hidden one. */
  readonly position: number;
  readonly elements: readonly ElementFlow[];
}

/** What a questionnaire looks like with certain answers. */
export interface Flow {
  readonly pages: readonly PageFlow[];
  readonly visiblePages: readonly PageFlow[];
  readonly questions: ReadonlyMap<string, QuestionFlow>;
  /** Calculated values. */
  readonly variables: Variables;
  /** Where expressions of the whole questionnaire find their names. */
  readonly scope: Scope;
}
