import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { AuditEntry, AuditQuery } from '../../../contracts';

const TABLE = 'participation_audit';

const rowSchema = z.object({
  id: z.string(),
  at: z.coerce.number(),
  actor_id: z.number().nullable(),
  actor_name: z.string(),
  action: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  subject_label: z.string(),
  details: z.string(),
});

const detailsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

function toEntry(row: unknown): AuditEntry {
  const parsed = rowSchema.parse(row);
  return {
    id: parsed.id,
    at: new Date(parsed.at).toISOString(),
    actor: { id: parsed.actor_id, name: parsed.actor_name },
    action: parsed.action,
    subject: { type: parsed.subject_type, id: parsed.subject_id, label: parsed.subject_label },
    details: detailsSchema.parse(JSON.parse(parsed.details)),
  };
}

export interface AuditRepository {
  add(entry: AuditEntry): Promise<void>;
  page(query: AuditQuery): Promise<{ entries: readonly AuditEntry[]; total: number }>;
}

export const createAuditRepository = (strapi: Core.Strapi): AuditRepository => ({
  async add(entry) {
    const row = {
      id: entry.id,
      at: Date.parse(entry.at),
      actor_id: entry.actor.id,
      actor_name: entry.actor.name.slice(0, 255),
      action: entry.action,
      subject_type: entry.subject.type,
      subject_id: entry.subject.id,
      subject_label: entry.subject.label.slice(0, 255),
      details: JSON.stringify(entry.details),
    };
    // Within the act's own transaction, where there is one: what was undone was not done.
    await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      await trx(TABLE).insert(row);
    });
  },
  async page({ page, pageSize, action, subject }) {
    const wanted = {
      ...(action === undefined ? {} : { action }),
      ...(subject === undefined ? {} : { subject_id: subject }),
    };
    const rows: unknown[] = await strapi.db
      .connection(TABLE)
      .where(wanted)
      .select('*')
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const counted: unknown = await strapi.db.connection(TABLE).where(wanted).count({ total: '*' }).first();
    return { entries: rows.map(toEntry), total: z.object({ total: z.coerce.number() }).parse(counted).total };
  },
});
