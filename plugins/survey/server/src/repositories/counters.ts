import type { Storage } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Answers } from '../../../domain/src';
import { CELLS, TALLIES } from './admission-tables';
import { batches } from './responses';

/** SQLite takes 32,766 parameters a statement; three columns a row. */
const ROWS_A_STATEMENT = 500;

/** How many responses there are, as far as they are counted. */
export interface Counters {
  /** Fingerprint of the rules by which was counted. */
  readonly rules: string;
  readonly responses: number;
  /** By hash of the cell; none is zero. */
  readonly cells: ReadonlyMap<string, number>;
}

/** What a new count goes by. */
export interface CountingRules {
  readonly rules: string;
  /** Hashes of the cells a response stands in. */
  readonly cellsOf: (answers: Answers) => readonly string[];
}

export interface CounterRepository {
  /** `null` as long as nothing was counted. */
  find(surveyId: string): Promise<Counters | null>;
  /** Counts all responses of a survey anew, unless somebody else has just done it by the same rules. */
  recount(surveyId: string, rules: CountingRules): Promise<void>;
}

const tallySchema = z.object({ rules: z.string(), responses: z.coerce.number() });
const cellSchema = z.object({ cell: z.string(), responses: z.coerce.number() });

/** Every response that is counted waits for this row, and this for them. @returns by which rules was counted */
export async function lockCounts(transaction: Knex, surveyId: string): Promise<string> {
  await transaction(TALLIES)
    .insert({ survey_id: surveyId, rules: '', responses: 0 })
    // An update rather than nothing: that locks the row on all three databases, whoever made it.
    .onConflict('survey_id')
    .merge(['survey_id']);
  const row: unknown = await transaction(TALLIES).where({ survey_id: surveyId }).forUpdate().first();
  return tallySchema.parse(row).rules;
}

/** After responses were taken away: whoever needs the counters next counts anew. Only under their lock. */
export async function forgetCounts(transaction: Knex, surveyId: string): Promise<void> {
  await transaction(TALLIES).where({ survey_id: surveyId }).delete();
}

async function recountIn(
  transaction: Knex,
  surveyId: string,
  { rules, cellsOf }: CountingRules,
): Promise<void> {
  if ((await lockCounts(transaction, surveyId)) === rules) return;
  let responses = 0;
  const cells = new Map<string, number>();
  for await (const batch of batches(transaction, surveyId))
    for (const { answers } of batch) {
      responses += 1;
      for (const cell of cellsOf(answers)) cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
  await transaction(CELLS).where({ survey_id: surveyId }).delete();
  const rows = [...cells].map(([cell, count]) => ({ survey_id: surveyId, cell, responses: count }));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await transaction(CELLS).insert(rows.slice(start, start + ROWS_A_STATEMENT));
  await transaction(TALLIES).where({ survey_id: surveyId }).update({ rules, responses });
}

export const createCounterRepository = (connection: () => Knex, storage: Storage): CounterRepository => ({
  async find(surveyId) {
    const row: unknown = await connection()(TALLIES).where({ survey_id: surveyId }).first();
    if (row === undefined) return null;
    const rows: unknown[] = await connection()(CELLS)
      .where({ survey_id: surveyId })
      .select('cell', 'responses');
    const cells = rows.map((cell) => cellSchema.parse(cell));
    return {
      ...tallySchema.parse(row),
      cells: new Map(cells.map(({ cell, responses }) => [cell, responses])),
    };
  },

  recount: (surveyId, rules) => storage.transaction((transaction) => recountIn(transaction, surveyId, rules)),
});
