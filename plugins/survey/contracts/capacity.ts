/** How many responses of those it takes a survey has. */
export interface SurveyCapacity {
  readonly responses: number;
  /** `null` when the number is not limited, only that of some answers. */
  readonly limit: number | null;
  /** Answers with a limit, by question, in the order in which they are asked. */
  readonly quotas: readonly {
    readonly question: string;
    readonly title: string;
    readonly cells: readonly {
      readonly value: string;
      readonly text: string;
      readonly responses: number;
      readonly limit: number;
    }[];
  }[];
}

/** `GET /survey/surveys/:documentId/capacity?locale=ko` answers this; `data` is `null` when nothing is limited. */
export interface CapacityReply {
  readonly data: SurveyCapacity | null;
}
