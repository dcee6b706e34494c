// Formats of native inputs. Each pattern is anchored and unambiguous, so it runs in linear time.

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/;

/** A day that exists: '2025-02-30' does not. */
export function isDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  return isDay(year ?? 0, month ?? 0, day ?? 0);
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function isTime(text: string): boolean {
  return timePattern.test(text);
}

/** '2025-11-22T09:30', as `<input type="datetime-local">` sends it. */
export function isDateTime(text: string): boolean {
  return text[10] === 'T' && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

export function isMonth(text: string): boolean {
  return isDate(`${text}-01`);
}

/** '2025-W47'. A year has 52 or 53 weeks (ISO 8601). */
export function isWeek(text: string): boolean {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, week] = [Number(match[1]), Number(match[2])];
  return year >= 1 && week >= 1 && week <= weeksIn(year);
}

/** A year has a 53rd week when its last day, or the last day of the year before, is such that a week is left over. */
function weeksIn(year: number): number {
  const lastDay = (of: number): number =>
    (of + Math.floor(of / 4) - Math.floor(of / 100) + Math.floor(of / 400)) % 7;
  return lastDay(year) === 4 || lastDay(year - 1) === 3 ? 53 : 52;
}

export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** An address that can be written to: what HTML's `type="email"` accepts, with at least one dot in the domain. */
export function isEmail(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  const labels = domain.split('.');
  return (
    at > 0 &&
    at <= 64 &&
    /^[^\s@<>()[\]\\,;:"]+$/.test(local) &&
    !/^\.|\.\.|\.$/.test(local) &&
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label) && !/^-|-$/.test(label)) &&
    (labels[labels.length - 1] ?? '').length > 1
  );
}

/** A web address; other schemes (javascript:, data:) are refused. */
export function isUrl(text: string): boolean {
  return text.length <= 2_000 && /^https?:\/\/[^\s/?#@<>"]+([/?#][^\s<>"]*)?$/i.test(text);
}
