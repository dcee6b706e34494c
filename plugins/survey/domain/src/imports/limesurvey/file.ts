/** One row of a table of LimeSurvey's, as its export writes it. */
export type LimeRow = Readonly<Record<string, string>>;

/** A `.lss` file, as tables. Reading its XML is not the domain's business. */
export interface LimeSurveyFile {
  /** 'Survey', 'Group', 'Question': what was exported. */
  readonly docType: string;
  readonly dbVersion: string;
  readonly tables: ReadonlyMap<string, readonly LimeRow[]>;
}
