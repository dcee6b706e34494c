import type { AuditTrail, NewAuditEntry } from '@modu/participation/contracts';

/** A trail in a list, oldest first. */
export const memoryAudit = (entries: NewAuditEntry[]): AuditTrail => ({
  record(entry) {
    entries.push(entry);
    return Promise.resolve();
  },
  list({ page, pageSize, action, subject }) {
    const wanted = entries
      .filter((entry) => action === undefined || entry.action === action)
      .filter((entry) => subject === undefined || entry.subject.id === subject)
      .map((entry, index) => ({
        ...entry,
        id: String(index),
        at: '2025-11-12T03:00:00.000Z',
        details: entry.details ?? {},
      }))
      .reverse();
    const shown = wanted.slice((page - 1) * pageSize, page * pageSize);
    return Promise.resolve({ entries: shown, total: wanted.length, page, pageSize });
  },
});
