const ISO_INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * Milliseconds since 1970 of an ISO 8601 date and time with its offset, or `null`. A time without an offset
 * would mean something else on every server, and 30 February nothing at all: both are refused.
 */
export function parseInstant(text: string): number | null {
  const local = ISO_INSTANT.exec(text)?.[1];
  if (local === undefined) return null;
  const asUtc = Date.parse(`${local}Z`);
  const instant = Date.parse(text);
  if (Number.isNaN(asUtc) || Number.isNaN(instant)) return null;
  // A day that the month does not have rolls over to the next; then the text no longer agrees.
  return new Date(asUtc).toISOString().startsWith(local.slice(0, 16)) ? instant : null;
}

/** @example formatInstant(0) // '1970-01-01T00:00:00.000Z' */
export function formatInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
