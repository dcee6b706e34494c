import type { JsonObject } from '../json/json';

/** Both languages of every text of ours; SurveyJS reads it as it is. */
export interface Both extends JsonObject {
  readonly ko: string;
  readonly en: string;
}

export const both = (ko: string, en: string): Both => ({ ko, en });

export interface QuestionnaireTemplate {
  readonly id: string;
  /** For those who choose among templates. */
  readonly title: Both;
  readonly description: Both;
  /** How long an answer takes, in minutes. */
  readonly minutes: number;
  readonly questionnaire: JsonObject;
}

/** A choice with its words. */
export const option = (value: string | number, ko: string, en: string): JsonObject => ({
  value,
  text: both(ko, en),
});
