import type { Storage } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { ReviewDecision, ReviewRequest } from '../../../domain/src/review';
import { REVIEWS } from './review-table';

/** A request as it is stored. */
export interface StoredReview extends ReviewRequest {
  /** Counts from 1 within a survey. */
  readonly number: number;
}

/** Works within the transaction that is under way, where there is one: a review is part of a save or a publication. */
export interface ReviewRepository {
  /** The latest first. */
  list(surveyId: string, limit: number): Promise<readonly StoredReview[]>;
  /** To be called where nobody else changes the survey's questionnaire: the number is counted. */
  add(surveyId: string, request: ReviewRequest): Promise<void>;
  decide(surveyId: string, number: number, decision: ReviewDecision): Promise<void>;
}

const MAX_NAME = 255;

const rowSchema = z.object({
  number: z.number(),
  revision: z.string(),
  asked_by: z.number(),
  asked_by_name: z.string(),
  asked_at: z.coerce.number(),
  note: z.string(),
  acknowledged: z.string(),
  verdict: z.enum(['approved', 'sentBack']).nullable(),
  decided_by: z.number().nullable(),
  decided_by_name: z.string().nullable(),
  decided_at: z.coerce.number().nullable(),
  comment: z.string().nullable(),
});

type Row = z.infer<typeof rowSchema>;

const decisionOf = ({ verdict, decided_by, decided_by_name, decided_at, comment }: Row) =>
  verdict === null || decided_by === null || decided_at === null
    ? null
    : {
        verdict,
        by: { id: decided_by, name: decided_by_name ?? '' },
        at: new Date(decided_at),
        comment: comment ?? '',
      };

function toReview(row: unknown): StoredReview {
  const read = rowSchema.parse(row);
  return {
    number: read.number,
    revision: read.revision,
    askedBy: { id: read.asked_by, name: read.asked_by_name },
    askedAt: new Date(read.asked_at),
    note: read.note,
    acknowledged: z.array(z.string()).parse(JSON.parse(read.acknowledged)),
    decision: decisionOf(read),
  };
}

/** A locking read: MySQL and MariaDB otherwise show a transaction only what was there when it began. */
const lastNumber = async (connection: Knex, surveyId: string): Promise<number> => {
  const rows = connection(REVIEWS).where({ survey_id: surveyId }).orderBy('number', 'desc').forUpdate();
  const row: unknown = await rows.first('number');
  return row === undefined ? 0 : z.object({ number: z.number() }).parse(row).number;
};

export const createReviewRepository = (storage: Storage): ReviewRepository => ({
  list: (surveyId, limit) =>
    storage.transaction(async (transaction) => {
      const rows: unknown[] = await transaction(REVIEWS)
        .where({ survey_id: surveyId })
        .orderBy('number', 'desc')
        .limit(limit)
        .select('*');
      return rows.map(toReview);
    }),

  add: (surveyId, { revision, askedBy, askedAt, note, acknowledged }) =>
    storage.transaction(async (transaction) => {
      const number = (await lastNumber(transaction, surveyId)) + 1;
      await transaction(REVIEWS).insert({
        ...{ survey_id: surveyId, number, revision, note },
        asked_by: askedBy.id,
        asked_by_name: askedBy.name.slice(0, MAX_NAME),
        asked_at: askedAt.getTime(),
        acknowledged: JSON.stringify(acknowledged),
      });
    }),

  decide: (surveyId, number, { verdict, by, at, comment }) =>
    storage.transaction(async (transaction) => {
      await transaction(REVIEWS)
        .where({ survey_id: surveyId, number })
        .whereNull('verdict')
        .update({
          ...{ verdict, comment },
          decided_by: by.id,
          decided_by_name: by.name.slice(0, MAX_NAME),
          decided_at: at.getTime(),
        });
    }),
});
