import { randomUUID } from 'node:crypto';
import type { AuditTrail } from '../../../contracts';
import type { AuditRepository } from '../repositories/audit';

/** What administrators did, newest first. Entries are only ever added. */
export const createAuditTrail = (repository: AuditRepository, now: () => Date): AuditTrail => ({
  record: (entry) =>
    repository.add({ ...entry, id: randomUUID(), at: now().toISOString(), details: entry.details ?? {} }),
  async list(query) {
    return { ...(await repository.page(query)), page: query.page, pageSize: query.pageSize };
  },
});
