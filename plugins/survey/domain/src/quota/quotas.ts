import { own, type Answers } from '../json/json';

/** How many responses a survey takes of one answer: 50 of every district, or 30 of this one. */
export interface Quota {
  /** Name of a question that takes one answer from a list. */
  readonly question: string;
  /** For every value that has no limit of its own; `null` when only the listed values are limited. */
  readonly limit: number | null;
  /** By value, as a text. */
  readonly limits: ReadonlyMap<string, number>;
}

/** A place in which a response is counted. */
export interface QuotaCell {
  readonly question: string;
  readonly value: string;
  /** `null` where the value is counted and not limited. */
  readonly limit: number | null;
}

/** The limit of one value of a question; `null` when there is none. */
export const limitOf = ({ limit, limits }: Quota, value: string): number | null => limits.get(value) ?? limit;

/**
 * The cells a response stands in: one for each quota whose question it answered. Values without a limit are counted as
 * well, so that a limit set later knows what came before.
 */
export function cellsOf(quotas: readonly Quota[], answers: Answers): readonly QuotaCell[] {
  return quotas.flatMap((quota) => {
    const answer = own(answers, quota.question);
    if (typeof answer !== 'string' && typeof answer !== 'number' && typeof answer !== 'boolean') return [];
    const value = String(answer);
    // A form sends '' for a question that was left out.
    if (value === '') return [];
    return [{ question: quota.question, value, limit: limitOf(quota, value) }];
  });
}

/** Whether a place for `limit` responses, of which `count` are taken, has none left. */
export const isFull = (count: number, limit: number | null): boolean => limit !== null && count >= limit;

/** The first cell that takes nobody any more. */
export const firstFullCell = (
  cells: readonly QuotaCell[],
  countOf: (cell: QuotaCell) => number,
): QuotaCell | null => cells.find((cell) => isFull(countOf(cell), cell.limit)) ?? null;
