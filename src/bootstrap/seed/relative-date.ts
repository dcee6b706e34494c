/** `+21d`, or `+21dT18:00+09:00`: so many days from now, at the same time of day or at a given one. */
const RELATIVE = /^([+-]\d{1,4})d(?:T(\d{2}):(\d{2})([+-])(\d{2}):(\d{2}))?$/;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instant a seed means, as ISO 8601 in UTC. What is not relative has to be a date by itself.
 *
 * @throws Error when it is neither.
 * @example resolveDate('+1dT18:00+09:00', new Date('2025-11-19T20:00:00Z')) // '2025-11-21T09:00:00.000Z'
 */
export function resolveDate(written: string, now: Date): string {
  const [matched, days, hours, minutes, sign, offsetHours, offsetMinutes] = RELATIVE.exec(written) ?? [];
  if (matched === undefined) return absolute(written);
  const then = now.getTime() + Number(days) * DAY;
  if (hours === undefined) return new Date(then).toISOString();
  // The day is the one on the calendar of the offset: late in the evening in UTC it is tomorrow in Seoul.
  const offset = Number(`${sign ?? '+'}1`) * (Number(offsetHours) * 60 + Number(offsetMinutes)) * MINUTE;
  const midnight = Math.floor((then + offset) / DAY) * DAY;
  const timeOfDay = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return new Date(midnight + timeOfDay - offset).toISOString();
}

function absolute(written: string): string {
  const time = Date.parse(written);
  if (Number.isNaN(time)) {
    throw new Error(`"${written}" is no date. Write 2025-11-19T09:00:00Z, +21d or +21dT18:00+09:00.`);
  }
  return new Date(time).toISOString();
}
