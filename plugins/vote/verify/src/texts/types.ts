import type { FindingCode, InvalidBallot, RecordState } from '../../../domain/src';

import type { ResultTexts } from './result-types';

/** Every word the program says. */
export interface Texts {
  readonly usage: string;
  readonly unreadable: string;
  readonly manifest: string;
  readonly figures: string;
  readonly states: Readonly<Record<RecordState, string>>;
  readonly invalid: string;
  readonly reasons: Readonly<Record<InvalidBallot['reason'], string>>;
  readonly result: string;
  readonly results: ResultTexts;
  readonly good: string;
  readonly bad: string;
  readonly line: string;
  readonly leaf: string;
  readonly findings: Readonly<Record<FindingCode, string>>;
}
