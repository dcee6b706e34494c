import { randomBytes } from 'node:crypto';
import type { Storage } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'survey_versions';
const COLUMNS = ['id', 'survey_id', 'number', 'hash', 'questionnaire', 'published_at'] as const;
/** Two administrators who publish at once need a second try; more is no coincidence. */
const MAX_TRIES = 3;

/** A questionnaire as it was published. Never changed, never removed. */
export interface StoredVersion {
  readonly id: string;
  /** Document id of the survey. */
  readonly surveyId: string;
  /** Counts from 1 within a survey. */
  readonly number: number;
  /** SHA-256 of the canonical JSON, hex. */
  readonly hash: string;
  /** The JSON exactly as it was written. */
  readonly questionnaire: string;
  readonly publishedAt: Date;
}

const rowSchema = z.object({
  id: z.string(),
  survey_id: z.string(),
  number: z.number(),
  hash: z.string(),
  questionnaire: z.string(),
  published_at: z.coerce.number(),
});

function toVersion(row: unknown): StoredVersion {
  const parsed = rowSchema.parse(row);
  return {
    id: parsed.id,
    surveyId: parsed.survey_id,
    number: parsed.number,
    hash: parsed.hash,
    questionnaire: parsed.questionnaire,
    publishedAt: new Date(parsed.published_at),
  };
}

export interface NewVersion {
  readonly surveyId: string;
  readonly hash: string;
  readonly questionnaire: string;
  readonly publishedAt: Date;
}

export interface VersionRepository {
  findById(id: string): Promise<StoredVersion | null>;
  findByHash(surveyId: string, hash: string): Promise<StoredVersion | null>;
  findByNumber(surveyId: string, number: number): Promise<StoredVersion | null>;
  /** Oldest first. */
  list(surveyId: string): Promise<readonly StoredVersion[]>;
  /** The version with this content: the one there is, or a new one with the next number. */
  freeze(version: NewVersion): Promise<StoredVersion>;
}

/**
 * Locking reads, because MySQL and MariaDB otherwise show a transaction only what was there when it began, and
 * the version that somebody else has just frozen would stay out of sight.
 */
async function lookUp(connection: Knex, surveyId: string, hash: string) {
  const versions = connection(TABLE).where({ survey_id: surveyId }).forUpdate();
  const known: unknown = await versions.clone().where({ hash }).first(COLUMNS);
  if (known !== undefined) return { known: toVersion(known), last: 0 };
  const row: unknown = await versions.orderBy('number', 'desc').first('number');
  const last = row === undefined ? 0 : z.object({ number: z.number() }).parse(row).number;
  return { known: null, last };
}

async function freezeIn(connection: Knex, version: NewVersion): Promise<StoredVersion> {
  const { surveyId, hash } = version;
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const { known, last } = await lookUp(connection, surveyId, hash);
    if (known !== null) return known;
    // Ignored when somebody else took the number or wrote the same content meanwhile: then look again.
    await connection(TABLE)
      .insert({
        id: randomBytes(16).toString('hex'),
        survey_id: surveyId,
        number: last + 1,
        hash,
        questionnaire: version.questionnaire,
        published_at: version.publishedAt.getTime(),
      })
      .onConflict()
      .ignore();
  }
  const { known } = await lookUp(connection, surveyId, hash);
  if (known === null) throw new Error('The questionnaire version could not be stored');
  return known;
}

export function createVersionRepository(connection: () => Knex, storage: Storage): VersionRepository {
  const find = async (where: Record<string, string | number>): Promise<StoredVersion | null> => {
    const row: unknown = await connection()(TABLE).where(where).first(COLUMNS);
    return row === undefined ? null : toVersion(row);
  };
  return {
    findById: (id) => find({ id }),
    findByHash: (surveyId, hash) => find({ survey_id: surveyId, hash }),
    findByNumber: (surveyId, number) => find({ survey_id: surveyId, number }),
    async list(surveyId) {
      const rows: unknown[] = await connection()(TABLE)
        .where({ survey_id: surveyId })
        .orderBy('number')
        .select(COLUMNS);
      return rows.map(toVersion);
    },
    // In the transaction in which the survey is being published, where there is one.
    freeze: (version) => storage.transaction((transaction) => freezeIn(transaction, version)),
  };
}
