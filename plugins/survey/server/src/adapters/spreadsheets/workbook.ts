/** A sheet as people see it: rows of texts, without the empty ones at the end. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export type WorkbookRefusal =
  | 'notAWorkbook'
  /** A file of Excel before 2007, or one with a password: both are the same kind of file. */
  | 'oldOrLocked'
  | 'broken'
  | 'tooLarge';

export interface WorkbookLimits {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly sheets: number;
  readonly rows: number;
  /** Of all sheets together, empty ones between others included. */
  readonly cells: number;
}

/** Room for far more than any questionnaire or translation; little enough for one request of one person. */
export const workbookLimits: WorkbookLimits = {
  packedBytes: 10_000_000,
  unpackedBytes: 60_000_000,
  sheets: 50,
  rows: 20_000,
  cells: 400_000,
};

/** Entries that an archive may have at all. */
export const MAX_ENTRIES = 1_000;
