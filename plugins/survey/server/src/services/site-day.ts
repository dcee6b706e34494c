const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of the minute that was asked for last, by zone: days begin on whole minutes everywhere. */
const latest = new Map<string, { readonly minute: number; readonly day: string }>();

const MINUTE_MS = 60_000;

/** @example siteDay(new Date('2025-11-21T16:00:00Z'), 'Asia/Seoul') // '2025-11-22' */
export function siteDay(moment: Date, timeZone: string): string {
  const minute = Math.floor(moment.getTime() / MINUTE_MS);
  const known = latest.get(timeZone);
  if (known?.minute === minute) return known.day;
  const day = dayOf(moment, timeZone);
  latest.set(timeZone, { minute, day });
  return day;
}

function dayOf(moment: Date, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}
