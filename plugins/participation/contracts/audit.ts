/** Who acted: an administrator, or the system itself (a schedule, a seed). */
export interface Actor {
  readonly id: number | null;
  readonly name: string;
}

export const SYSTEM_ACTOR: Actor = { id: null, name: 'system' };

export interface AuditSubject {
  /** Content type or resource, e.g. `plugin::vote.poll`. */
  readonly type: string;
  readonly id: string;
  readonly label: string;
}

/** One act of an administrator. Never about a citizen. */
export interface NewAuditEntry {
  readonly actor: Actor;
  /** `<resource>.<act>`, e.g. `poll.open`, `responses.export`. */
  readonly action: string;
  readonly subject: AuditSubject;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditEntry extends NewAuditEntry {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export interface AuditQuery {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** Only acts of this kind, e.g. `poll.open`; all when left out. */
  readonly action?: string | undefined;
  /** Only acts on this, by its id; on everything when left out. */
  readonly subject?: string | undefined;
}

/** Strapi service `plugin::participation.audit`. */
export interface AuditTrail {
  record(entry: NewAuditEntry): Promise<void>;
  list(query: AuditQuery): Promise<AuditPage>;
}
