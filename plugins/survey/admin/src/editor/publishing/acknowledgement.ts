import type { Change } from '../../../../domain/src/editing/versions';
import { MOST_WARNING_NAMES, warningName, type Remark } from '../../../../domain/src/checks';

/** What a publication has to settle first. */
export interface ToSettle {
  /** They forbid it. */
  readonly errors: readonly Remark[];
  /** Warnings that nobody had acknowledged when it was looked at. */
  readonly open: readonly Remark[];
  /** Warnings that had been acknowledged before. */
  readonly known: readonly Remark[];
}

export function toSettle(remarks: readonly Remark[], acknowledged: ReadonlySet<string>): ToSettle {
  const warnings = remarks.filter(({ severity }) => severity === 'warning');
  return {
    errors: remarks.filter(({ severity }) => severity === 'error'),
    open: warnings.filter(({ id }) => !acknowledged.has(id)),
    known: warnings.filter(({ id }) => acknowledged.has(id)),
  };
}

/** Changes that earlier answers do not survive as they are. Before there are any, nothing is grave. */
export const graveAmong = (changes: readonly Change[], responses: number): readonly Change[] =>
  responses === 0 ? [] : changes.filter(({ consequence }) => consequence !== 'harmless');

/** What was read and accepted, by name, for the audit trail: the changes first. */
export function acknowledgedNames(
  { open, known }: Pick<ToSettle, 'open' | 'known'>,
  grave: readonly Change[],
): readonly string[] {
  const changes = grave.map(({ kind, consequence, subject }) => `${consequence}: ${kind} ${subject.name}`);
  const warnings = [...known, ...open].map(({ id }) => id);
  return [...new Set([...changes, ...warnings].map(warningName))].slice(0, MOST_WARNING_NAMES);
}
