/** What a way of showing who one is tells besides who it is. Only what it really says; nothing is guessed. */
export interface Claims {
  /** ISO 8601, `1990-03-01`. */
  readonly birthDate?: string;
  /** Code of the place somebody lives in, as the provider writes it: a Korean 법정동 code, an ISO 3166-2 code. */
  readonly region?: string;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * A day as providers write it: `1990-03-01` (OpenID Connect) or `19900301` (Korean identity services).
 *
 * @returns ISO 8601; `null` for what is no day, such as OpenID Connect's year alone or `0000-03-01`
 * @example readDay('19900301') // '1990-03-01'
 */
export function readDay(text: string): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/u.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const most = DAYS_IN_MONTH[Number(month) - 1] ?? 0;
  const exists = Number(day) >= 1 && Number(day) <= (month === '02' && !isLeap(Number(year)) ? 28 : most);
  return exists && year !== '0000' ? `${year}-${month}-${day}` : null;
}

/** What was read under a provider's own names. What cannot be read is left out, never kept as it came. */
export function readClaims(found: { readonly birthDate: unknown; readonly region: unknown }): Claims {
  const birthDate = typeof found.birthDate === 'string' ? readDay(found.birthDate) : null;
  const region = typeof found.region === 'string' ? found.region.trim() : '';
  return {
    ...(birthDate === null ? {} : { birthDate }),
    ...(region === '' || region.length > 64 ? {} : { region }),
  };
}
