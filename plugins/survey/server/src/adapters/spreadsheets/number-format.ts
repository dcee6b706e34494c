const DAY = 86_400_000;
/** Day 0 of Excel, for all dates after its 29 February 1900, which never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Formats without a text of their own (ECMA-376 part 1, 18.8.30), those of East Asian versions included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format shows a date or a time, by its letters outside of texts and brackets. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? isBuiltInDate(id)
    : /[ymdhs]/iu.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '').replace(/general/giu, ''));

/**
 * A date of a spreadsheet as ISO 8601, with its time where it has one; undefined for what is no date.
 *
 * @example dateText(45_000, false) // '2023-03-15'
 */
export function dateText(days: number, is1904: boolean): string | undefined {
  if (!Number.isFinite(days) || Math.abs(days) > 3_000_000) return undefined;
  const time = (is1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(days * DAY * 1e-3) * 1e3;
  const iso = new Date(time).toISOString();
  if (days >= 0 && days < 1) return iso.slice(11, 19);
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19);
}
