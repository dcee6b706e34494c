import type { Storage } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Retention } from '../../../domain/src';
import { forgetCounts, lockCounts } from './counters';
import { REMOVED } from './personal-tables';
import { RESPONSES } from './adding-responses';

/**
 * Takes away what belongs to responses and stands in other tables or places, within the transaction that takes the
 * responses away. Run again after a deadlock, so it may only do what the transaction undoes.
 *
 * @param what `personal`: the response stays, without what tells whose it is; `everything`: it goes as well
 */
export type RemoveBelongings = (
  transaction: Knex,
  responseIds: readonly string[],
  what: 'personal' | 'everything',
) => Promise<void>;

/** The rule of a survey, with the moment of its close where it counts from there. */
export interface RuleToApply {
  readonly act: Retention['act'];
  /** `null` where each response counts from its own sending. */
  readonly fixedAt: Date | null;
  /** Counted from the sending, in milliseconds; 0 where `fixedAt` says it. */
  readonly afterMs: number;
}

export interface RemovalRepository {
  /** Takes one response away for good. `false` when it was not there any more. */
  withdraw(surveyId: string, responseId: string): Promise<boolean>;
  /** Whether a response with this hash of number and code was taken away. */
  wasRemoved(surveyId: string, codeHash: string): Promise<boolean>;
  /** How many responses of a survey were taken away: whoever counted before has counted too many. */
  count(surveyId: string): Promise<number>;
  /** Makes the time of responses end by this rule, where it does not end sooner already. */
  applyRule(surveyId: string, rule: RuleToApply): Promise<void>;
  /** Surveys that have responses whose time is over. */
  surveysWithDue(now: Date): Promise<readonly string[]>;
  /** Does what is due to some responses of a survey. @returns to how many; 0 when nothing is left to do */
  endDue(surveyId: string, act: Retention['act'], now: Date, limit: number): Promise<number>;
}

const dueSchema = z.object({
  id: z.string(),
  idempotency_hash: z.string(),
  code_hash: z.string().nullable(),
});
type Due = z.infer<typeof dueSchema>;
const surveySchema = z.object({ survey_id: z.string() });
const countSchema = z.object({ count: z.coerce.number() });

const COLUMNS = ['id', 'idempotency_hash', 'code_hash'] as const;

/** The counters' lock first: nobody may count what is being taken away, and see it gone before the counter knows. */
async function removeIn(
  transaction: Knex,
  surveyId: string,
  removeBelongings: RemoveBelongings,
  find: () => Promise<readonly Due[]>,
): Promise<number> {
  await lockCounts(transaction, surveyId);
  const due = await find();
  const ids = due.map(({ id }) => id);
  if (ids.length > 0) {
    await removeBelongings(transaction, ids, 'everything');
    await transaction(RESPONSES).whereIn('id', ids).delete();
    await transaction(REMOVED)
      .insert(
        due.map(({ idempotency_hash, code_hash }) => ({ survey_id: surveyId, idempotency_hash, code_hash })),
      )
      .onConflict(['survey_id', 'idempotency_hash'])
      .ignore();
  }
  await forgetCounts(transaction, surveyId);
  return ids.length;
}

async function anonymiseIn(
  transaction: Knex,
  removeBelongings: RemoveBelongings,
  due: readonly Due[],
): Promise<number> {
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await removeBelongings(transaction, ids, 'personal');
  await transaction(RESPONSES).whereIn('id', ids).update({ retention: 'anonymised' });
  return ids.length;
}

const parse = (rows: readonly unknown[]): readonly Due[] => rows.map((row) => dueSchema.parse(row));

/** Locked: whoever else ends the same ones waits here, and finds them gone. */
async function dueOf(
  transaction: Knex,
  surveyId: string,
  act: Retention['act'],
  now: Date,
  limit: number,
): Promise<readonly Due[]> {
  const rows: unknown[] = await transaction(RESPONSES)
    .where({ survey_id: surveyId, retention: act })
    .where('due_at', '<=', now.getTime())
    .orderBy('due_at')
    .limit(limit)
    .forUpdate()
    .select(COLUMNS);
  return parse(rows);
}

/** What people were promised is kept: a rule may end their data sooner, and do more to it, but not less or later. */
async function applyRuleIn(connection: Knex, surveyId: string, rule: RuleToApply): Promise<void> {
  const { act, fixedAt, afterMs } = rule;
  const time = fixedAt === null ? connection.raw('submitted_at + ?', [afterMs]) : fixedAt.getTime();
  const rows = connection(RESPONSES).where({ survey_id: surveyId });
  rows.where((either) => {
    either.whereNull('retention');
    if (act === 'anonymise') {
      either.orWhere((own) => void own.where({ retention: 'anonymise' }).where('due_at', '>', time));
      return;
    }
    either
      .orWhere({ retention: 'anonymised' })
      .orWhere((own) => void own.where({ retention: 'anonymise' }).where('due_at', '>=', time))
      .orWhere((own) => void own.where({ retention: 'delete' }).where('due_at', '>', time));
  });
  await rows.update({ retention: act, due_at: time });
}

export function createRemovalRepository(
  connection: () => Knex,
  storage: Storage,
  belongings: readonly RemoveBelongings[],
): RemovalRepository {
  const removeAll: RemoveBelongings = async (transaction, ids, what) => {
    for (const remove of belongings) await remove(transaction, ids, what);
  };

  return {
    async withdraw(surveyId, responseId) {
      const removed = await storage.transaction((transaction) =>
        removeIn(transaction, surveyId, removeAll, async () => {
          const where = { survey_id: surveyId, id: responseId };
          const rows: unknown[] = await transaction(RESPONSES).where(where).forUpdate().select(COLUMNS);
          return parse(rows);
        }),
      );
      return removed > 0;
    },

    async wasRemoved(surveyId, codeHash) {
      const where = { survey_id: surveyId, code_hash: codeHash };
      const row: unknown = await connection()(REMOVED).where(where).first('survey_id');
      return row !== undefined;
    },

    async count(surveyId) {
      const rows = connection()(REMOVED).where({ survey_id: surveyId });
      const row: unknown = await rows.count({ count: '*' }).first();
      return countSchema.parse(row).count;
    },

    applyRule: (surveyId, rule) => applyRuleIn(connection(), surveyId, rule),

    async surveysWithDue(now) {
      const rows: unknown[] = await connection()(RESPONSES)
        .whereIn('retention', ['anonymise', 'delete'])
        .where('due_at', '<=', now.getTime())
        .distinct('survey_id');
      return rows.map((row) => surveySchema.parse(row).survey_id);
    },

    endDue: (surveyId, act, now, limit) =>
      storage.transaction(async (transaction) => {
        const find = (): Promise<readonly Due[]> => dueOf(transaction, surveyId, act, now, limit);
        return act === 'anonymise'
          ? anonymiseIn(transaction, removeAll, await find())
          : removeIn(transaction, surveyId, removeAll, find);
      }),
  };
}
