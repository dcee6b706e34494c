import type { QuestionnaireVersion, SurveySummary } from './surveys';

/** `count` and `share` are `null` where the cell is hidden because few people are in it. */
export interface ChoiceCount {
  readonly value: string;
  readonly text: string;
  readonly count: number | null;
  /** Of those who answered the question, between 0 and 1. Several choices may add up to more than 1. */
  readonly share: number | null;
}

interface QuestionResultBase {
  readonly name: string;
  readonly title: string;
  /** `null` where even the total would tell about few people. */
  readonly answered: number | null;
}

export type QuestionResult =
  | (QuestionResultBase & {
      readonly kind: 'choices';
      readonly isMultiple: boolean;
      readonly choices: readonly ChoiceCount[];
    })
  | (QuestionResultBase & {
      readonly kind: 'matrix';
      readonly rows: readonly {
        readonly value: string;
        readonly text: string;
        readonly answered: number | null;
        readonly cells: readonly ChoiceCount[];
      }[];
    })
  | (QuestionResultBase & {
      readonly kind: 'numbers';
      readonly min: number | null;
      readonly max: number | null;
      readonly mean: number | null;
      readonly median: number | null;
    })
  | (QuestionResultBase & { readonly kind: 'texts' });

/** `GET /survey/surveys/:documentId/results?locale=ko` answers `{ data: SurveyResults }`. Nothing is hidden from it. */
export interface SurveyResults {
  readonly survey: SurveySummary;
  readonly versions: readonly QuestionnaireVersion[];
  /** Responses a day in the site's time zone, `YYYY-MM-DD`, days without any left out. */
  readonly perDay: readonly { readonly date: string; readonly count: number }[];
  readonly questions: readonly QuestionResult[];
}
