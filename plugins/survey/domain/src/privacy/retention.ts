/** What becomes of a response when its time is over. */
export const RETENTION_ACTS = ['anonymise', 'delete'] as const;
export type RetentionAct = (typeof RETENTION_ACTS)[number];

/** From when its time is counted. */
export const RETENTION_STARTS = ['close', 'submission'] as const;
export type RetentionStart = (typeof RETENTION_STARTS)[number];

export interface Retention {
  readonly act: RetentionAct;
  readonly from: RetentionStart;
  readonly days: number;
}

/** As it was written; untrusted. */
export interface WrittenRetention {
  readonly retentionDays: unknown;
  readonly retentionFrom: unknown;
  readonly retentionAct: unknown;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A hundred years: longer is for ever, which nobody may promise. */
const MAX_DAYS = 36_525;

function chosen<Known extends string>(
  known: readonly [Known, ...Known[]],
  written: unknown,
): Known | undefined {
  if (written === null || written === undefined || written === '') return known[0];
  return known.find((each) => each === written);
}

/** `null` where no number of days is set; `unreadable` for what is none of what there is to choose. */
export function readRetention(written: WrittenRetention): Retention | 'unreadable' | null {
  const { retentionDays: days } = written;
  if (days === null || days === undefined || days === '') return null;
  const act = chosen(RETENTION_ACTS, written.retentionAct);
  const from = chosen(RETENTION_STARTS, written.retentionFrom);
  const isNumber = typeof days === 'number' && Number.isSafeInteger(days) && days >= 1 && days <= MAX_DAYS;
  return isNumber && act !== undefined && from !== undefined ? { act, from, days } : 'unreadable';
}

/** When the time of a response is over; `null` where it counts from a close that is not set. */
export function dueAt(
  { from, days }: Pick<Retention, 'from' | 'days'>,
  { submittedAt, closesAt }: { readonly submittedAt: Date; readonly closesAt: Date | null },
): Date | null {
  const start = from === 'close' ? closesAt : submittedAt;
  return start === null ? null : new Date(start.getTime() + days * DAY_MS);
}
