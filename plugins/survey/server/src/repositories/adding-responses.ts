import type { Knex } from 'knex';
import { z } from 'zod';
import type { Answers } from '../../../domain/src';
import { PARTICIPATIONS } from './admission-tables';
import { count, type Counting, type NotCountedReason } from './counting';
import { DRAFTS } from './drafts';
import { fileWith, type FilesTogether } from './files';
import { addSealed, removeSealed, type SealedAnswer } from './personal';
import { REMOVED } from './personal-tables';

export const RESPONSES = 'survey_responses';

/** What goes with a response besides its answers. */
export interface ResponseRights {
  /** Hash of number and code, under which its owner finds it; `null` for what is older than that. */
  readonly codeHash: string | null;
  /** Hash of the statement that was agreed to, or `refused`; `null` where nothing personal was asked. */
  readonly consent: string | null;
  /** What will be done to it, or was, and when. */
  readonly retention: { readonly act: 'anonymise' | 'delete' | 'anonymised'; readonly at: Date } | null;
}

export interface StoredResponse {
  readonly id: string;
  /** The receipt number, without hyphens. */
  readonly number: string;
  readonly versionId: string;
  readonly answers: Answers;
  readonly locale: string;
  readonly submittedAt: Date;
  readonly rights: ResponseRights;
}

export interface NewResponse extends StoredResponse {
  readonly surveyId: string;
  /** Hash of the key under which sending again is the same act. */
  readonly idempotencyHash: string;
}

/** What has to happen together with a response, or not at all. */
export interface Together {
  /** The draft it grew from, to be removed. */
  readonly draftTokenHash: string | null;
  /** Keyed hash of whoever may answer once. Stands in a table of its own, never beside the response. */
  readonly personHash: string | null;
  /** Where it is counted, and how many there may be. */
  readonly counting: Counting | null;
  /** Files its answers name; absent where there can be none. */
  readonly files?: FilesTogether | undefined;
  /** Its answers to personal questions, each sealed: they stand apart from the others. */
  readonly personal: readonly SealedAnswer[];
}

export type Added =
  | { readonly kind: 'stored' }
  /** The number, the idempotency key or the person is there already. */
  | { readonly kind: 'taken' }
  /** A file it names has gone meanwhile. */
  | { readonly kind: 'filesGone' }
  /** The same act was stored once and taken away since. */
  | { readonly kind: 'removed' }
  | NotCountedReason;

const toRow = (response: NewResponse): Record<string, string | number | null> => ({
  id: response.id,
  number: response.number,
  survey_id: response.surveyId,
  version_id: response.versionId,
  idempotency_hash: response.idempotencyHash,
  answers: JSON.stringify(response.answers),
  locale: response.locale,
  submitted_at: response.submittedAt.getTime(),
  code_hash: response.rights.codeHash,
  consent: response.rights.consent,
  retention: response.rights.retention?.act ?? null,
  due_at: response.rights.retention?.at.getTime() ?? null,
});

/** A response with all that has to happen together with it. */
interface Addition extends Together {
  readonly response: NewResponse;
}

const isText = (text: string | null): text is string => text !== null;

/** In the order of random ids and hashes: not even the order of rows tells which two belong together. */
const sorted = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] =>
  [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const actRow = z.object({ survey_id: z.string(), idempotency_hash: z.string() });
const personRow = z.object({ survey_id: z.string(), person_hash: z.string() });

const keyOf = (surveyId: string, hash: string): string => `${surveyId} ${hash}`;

/** Acts that are stored and people who have answered, of those that these additions would add. */
async function alreadyThere(transaction: Knex, additions: readonly Addition[]): Promise<Set<string>> {
  const acts: unknown[] = await transaction(RESPONSES)
    .whereIn(
      ['survey_id', 'idempotency_hash'],
      additions.map(({ response }) => [response.surveyId, response.idempotencyHash]),
    )
    .select('survey_id', 'idempotency_hash');
  const asked = additions.flatMap(({ response, personHash }) =>
    personHash === null ? [] : [[response.surveyId, personHash]],
  );
  const people: unknown[] =
    asked.length === 0
      ? []
      : await transaction(PARTICIPATIONS)
          .whereIn(['survey_id', 'person_hash'], asked)
          .select('survey_id', 'person_hash');
  return new Set([
    ...acts.map((row) => actRow.parse(row)).map((row) => keyOf(row.survey_id, row.idempotency_hash)),
    ...people.map((row) => personRow.parse(row)).map((row) => keyOf(row.survey_id, row.person_hash)),
  ]);
}

/** Those that are there already are left out. The keys of the tables have the last word. */
export async function addAll(transaction: Knex, additions: readonly Addition[]): Promise<readonly Added[]> {
  const taken = await alreadyThere(transaction, additions);
  const isNew = additions.map(({ response: { surveyId, idempotencyHash }, personHash }) => {
    const keys = [idempotencyHash, personHash].filter(isText).map((hash) => keyOf(surveyId, hash));
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
  const added = additions.filter((_, index) => isNew[index]);
  if (added.length > 0) await addIn(transaction, added);
  const gone = await undoRemoved(transaction, added);
  return additions.map(({ response }, index): Added => {
    if (isNew[index] !== true) return { kind: 'taken' };
    return { kind: gone.has(response.id) ? 'removed' : 'stored' };
  });
}

/**
 * Undoes what was added although its owner had taken the same act back: a page that sends by itself may send it again.
 * Looked up after the insert, which has waited for whoever takes the row of the same key away. A draft cannot come back:
 * its row has gone.
 *
 * @returns ids of the responses that are gone again
 */
export async function undoRemoved(
  transaction: Knex,
  additions: readonly Addition[],
): Promise<ReadonlySet<string>> {
  const acts = additions
    .filter(({ draftTokenHash }) => draftTokenHash === null)
    .map(({ response }) => [response.surveyId, response.idempotencyHash]);
  if (acts.length === 0) return new Set();
  // A locking read sees what is there now on MySQL and MariaDB, too.
  const rows: unknown[] = await transaction(REMOVED)
    .whereIn(['survey_id', 'idempotency_hash'], acts)
    .forShare()
    .select('survey_id', 'idempotency_hash');
  const removed = new Set(
    rows.map((row) => actRow.parse(row)).map((row) => keyOf(row.survey_id, row.idempotency_hash)),
  );
  const ids = additions
    .map(({ response }) => response)
    .filter(({ surveyId, idempotencyHash }) => removed.has(keyOf(surveyId, idempotencyHash)))
    .map(({ id }) => id);
  if (ids.length > 0) {
    await transaction(RESPONSES).whereIn('id', ids).delete();
    await removeSealed(transaction, ids);
  }
  return new Set(ids);
}

/** All of them or none; no survey with counters is among them, unless it is alone. */
export async function addIn(transaction: Knex, additions: readonly Addition[]): Promise<void> {
  const people = additions.flatMap(({ response: { surveyId }, personHash }) =>
    personHash === null ? [] : [{ survey_id: surveyId, person_hash: personHash }],
  );
  // The person first: the key that makes a second response impossible is taken before there is one.
  if (people.length > 0)
    await transaction(PARTICIPATIONS).insert(sorted(people, ({ person_hash }) => person_hash));
  const responses = sorted(
    additions.map(({ response }) => response),
    ({ id }) => id,
  );
  await transaction(RESPONSES).insert(responses.map(toRow));
  for (const { response, files } of additions)
    if (files !== undefined) await fileWith(transaction, response.id, files);
  for (const { response, personal } of additions) await addSealed(transaction, response, personal);
  const drafts = additions.map(({ draftTokenHash }) => draftTokenHash).filter(isText);
  if (drafts.length > 0) await transaction(DRAFTS).whereIn('token_hash', drafts).delete();
  // Last, because everybody who answers this survey waits for its counters.
  for (const { response, counting } of additions)
    if (counting !== null) await count(transaction, response.surveyId, counting);
}
