import type { NewAuditEntry } from '@modu/participation/contracts';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { SURVEY_UID } from '../../../contracts';

const ACTIONS = ['create', 'clone', 'update', 'discardDraft', 'publish', 'unpublish', 'delete'] as const;

export type SurveyAct = 'create' | 'update' | 'publish' | 'unpublish' | 'delete';

const ACT_OF: Readonly<Record<(typeof ACTIONS)[number], SurveyAct>> = {
  create: 'create',
  clone: 'create',
  update: 'update',
  discardDraft: 'update',
  publish: 'publish',
  unpublish: 'unpublish',
  delete: 'delete',
};

export interface ChangedSurvey {
  readonly documentId: string;
  readonly title: string;
  /** For the audit trail. */
  readonly details: Details;
}

export interface SurveyWatch {
  /** Runs inside the transaction of the change. Throwing undoes it. */
  changing(act: SurveyAct, survey: ChangedSurvey): Promise<void>;
  /** Runs once a change is durable. */
  changed(): void;
}

/** What Strapi hands to the work of a transaction, as far as it is used here; its own type says `any`. */
interface Transaction {
  readonly onCommit: (callback: () => void) => void;
}

type Details = NonNullable<NewAuditEntry['details']>;

const quiet = new WeakSet();
const notes = new WeakMap<object, Details>();

/**
 * Marks the data of one change that the watch is not told of: what an editor saves by itself, every few seconds, is one
 * line in the audit trail. Known by identity, so that no request can ask for it.
 */
export function quietly<Data extends object>(data: Data): Data {
  quiet.add(data);
  return data;
}

/** Parameters of an act, with what the audit trail shall say of it besides. */
export function noted<Params extends object>(params: Params, details: Details): Params {
  notes.set(params, details);
  return params;
}

const resultSchema = z.object({
  documentId: z.string().nullish(),
  title: z.string().nullish(),
  entries: z.array(z.object({ title: z.string().nullish() })).nullish(),
});

type Strapi = Core.Strapi;
type Middleware = Parameters<Strapi['documents']['use']>[0];
type Context = Parameters<Middleware>[0];

function actOf(context: Context): SurveyAct | null {
  if (context.uid !== SURVEY_UID) return null;
  const action = ACTIONS.find((known) => known === context.action);
  if (action === undefined) return null;
  // Strapi publishes within `create` and `update` when they are asked for the published status.
  const status: unknown = Reflect.get(context.params, 'status');
  return (action === 'create' || action === 'update') && status === 'published' ? 'publish' : ACT_OF[action];
}

function changedSurvey(context: Context, result: unknown): ChangedSurvey | null {
  const read = resultSchema.safeParse(result);
  const asked: unknown = Reflect.get(context.params, 'documentId');
  const documentId = (read.success ? read.data.documentId : null) ?? asked;
  if (typeof documentId !== 'string') return null;
  const title = read.success ? (read.data.title ?? read.data.entries?.[0]?.title) : null;
  return { documentId, title: title ?? documentId, details: notes.get(context.params) ?? {} };
}

function isQuiet(context: Context): boolean {
  const data: unknown = Reflect.get(context.params, 'data');
  return typeof data === 'object' && data !== null && quiet.has(data);
}

/** Calls `watch` for everything that is done to surveys through Strapi's document service. */
export function watchSurveys(strapi: Strapi, watch: SurveyWatch): void {
  strapi.documents.use(async (context, next) => {
    const act = actOf(context);
    if (act === null || (act === 'update' && isQuiet(context))) return next();
    return strapi.db.transaction(async ({ onCommit }: Transaction) => {
      const result = await next();
      const survey = changedSurvey(context, result);
      if (survey === null) return result;
      await watch.changing(act, survey);
      onCommit(() => {
        watch.changed();
      });
      return result;
    });
  });
}
