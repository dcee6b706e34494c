import type { Remark } from './remark';

/** As many names, of as many letters, as are told with a publication. */
export const MOST_WARNING_NAMES = 500;
const LONGEST_NAME = 200;

/** The name by which a warning, or a change, is acknowledged. */
export const warningName = (name: string): string => name.slice(0, LONGEST_NAME);

/**
 * Names of warnings that nobody has acknowledged. Errors have to be mended: where there are any, nothing is said of warnings.
 *
 * @param acknowledged what was told with a publication; where the list is full, what did not fit is taken as acknowledged
 */
export function openWarnings(
  remarks: readonly Pick<Remark, 'id' | 'severity'>[],
  acknowledged: readonly string[],
): readonly string[] {
  if (acknowledged.length >= MOST_WARNING_NAMES) return [];
  if (remarks.some(({ severity }) => severity === 'error')) return [];
  const known = new Set(acknowledged);
  const names = remarks.filter(({ severity }) => severity === 'warning').map(({ id }) => warningName(id));
  return [...new Set(names)].filter((name) => !known.has(name));
}
