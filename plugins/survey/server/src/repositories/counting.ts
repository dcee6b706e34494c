import type { Knex } from 'knex';
import { z } from 'zod';
import { CELLS, TALLIES } from './admission-tables';

const tallySchema = z.object({ responses: z.coerce.number() });

/** A cell of a quota, by a hash: names and values of an author are longer than a key may be. */
export interface CountedCell {
  readonly cell: string;
  /** `null`: counted, and not limited. */
  readonly limit: number | null;
}

/** Where a response is counted. */
export interface Counting {
  /** Fingerprint of what the survey counts. */
  readonly rules: string;
  readonly responseLimit: number | null;
  readonly cells: readonly CountedCell[];
}

/** Why a response was not counted, and therefore not stored. */
export type NotCountedReason =
  /** `cell` is null when the survey itself has enough responses. */
  | { readonly kind: 'full'; readonly cell: string | null }
  /** What is there was counted by other rules, or not at all: count anew and try again. */
  | { readonly kind: 'stale' };

/** Thrown inside the transaction, so that it undoes everything. */
export class NotCounted extends Error {
  override readonly name = 'NotCounted';

  constructor(readonly reason: NotCountedReason) {
    super(reason.kind);
  }
}

/**
 * Why no row was counted up, from the row as it is a moment later. A recount may have ended in between: then the row fits
 * and has a place after all, and the transaction is to be tried again rather than refused.
 */
export function whyNotCounted(row: unknown, responseLimit: number | null): NotCountedReason {
  if (row === undefined || responseLimit === null) return { kind: 'stale' };
  const { responses } = tallySchema.parse(row);
  return responses >= responseLimit ? { kind: 'full', cell: null } : { kind: 'stale' };
}

/**
 * One statement looks and counts, so that no two transactions see the same free place. The row stays locked until the
 * transaction ends: whoever holds it is alone with the survey's cells.
 */
async function countSurvey(transaction: Knex, surveyId: string, counting: Counting): Promise<void> {
  const { rules, responseLimit } = counting;
  const row = transaction(TALLIES).where({ survey_id: surveyId, rules });
  if (responseLimit !== null) row.andWhere('responses', '<', responseLimit);
  if ((await row.increment('responses', 1)) > 0) return;
  const known: unknown = await transaction(TALLIES).where({ survey_id: surveyId, rules }).first('responses');
  throw new NotCounted(whyNotCounted(known, responseLimit));
}

async function countCell(transaction: Knex, surveyId: string, { cell, limit }: CountedCell): Promise<void> {
  const where = { survey_id: surveyId, cell };
  const row = transaction(CELLS).where(where);
  if (limit !== null) row.andWhere('responses', '<', limit);
  if ((await row.increment('responses', 1)) > 0) return;
  const known: unknown = await transaction(CELLS).where(where).first('cell');
  if (known !== undefined) throw new NotCounted({ kind: 'full', cell });
  await transaction(CELLS).insert({ ...where, responses: 1 });
}

/**
 * Counts a response within the transaction that stores it.
 *
 * @throws NotCounted when there is no place left, or the counters have to be made anew
 */
export async function count(transaction: Knex, surveyId: string, counting: Counting): Promise<void> {
  await countSurvey(transaction, surveyId, counting);
  for (const cell of counting.cells) await countCell(transaction, surveyId, cell);
}
