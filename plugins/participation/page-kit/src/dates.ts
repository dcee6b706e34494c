import type { Locale } from '../../domain/src/locale';

const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { ko: 'ko-KR', en: 'en-GB' };
const DAY = 24 * 60 * 60 * 1000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Intl formatters are slow to make and safe to share. */
function formatter(
  locale: Locale,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { ...options, timeZone });
  formatters.set(key, made);
  return made;
}

function part(parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((candidate) => candidate.type === type)?.value ?? '';
}

/**
 * Date and time of a deadline: `11월 19일(수) 18:00`, `Wed 19 November, 18:00`.
 * The year is added when it is not the year of `now`.
 */
export function formatMoment(locale: Locale, moment: Date, timeZone: string, now: Date): string {
  const parts = formatter(locale, timeZone, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const time = `${part(parts, 'hour')}:${part(parts, 'minute')}`;
  const year = part(parts, 'year');
  const sameYear = year === part(formatter(locale, timeZone, { year: 'numeric' }).formatToParts(now), 'year');
  if (locale === 'ko') {
    const date = `${part(parts, 'month')} ${part(parts, 'day')}일(${part(parts, 'weekday')})`;
    return `${sameYear ? '' : `${year}년 `}${date} ${time}`;
  }
  const date = `${part(parts, 'weekday')} ${part(parts, 'day')} ${part(parts, 'month')}`;
  return `${date}${sameYear ? '' : ` ${year}`}, ${time}`;
}

/** Date alone: `2025년 9월 15일`, `15 September 2025`. */
export const formatDate = (locale: Locale, moment: Date, timeZone: string): string =>
  formatter(locale, timeZone, { year: 'numeric', month: 'long', day: 'numeric' }).format(moment);

const integers: Readonly<Record<Locale, Intl.NumberFormat>> = {
  ko: new Intl.NumberFormat('ko-KR'),
  en: new Intl.NumberFormat('en-GB'),
};

export const formatNumber = (locale: Locale, value: number): string => integers[locale].format(value);

/** How long is left, in the words of a list: `7일 남음`, `3시간 남음`, `30분 남음`. */
export function timeLeft(locale: Locale, until: Date, now: Date): { text: string; isSoon: boolean } {
  const left = Math.max(0, until.getTime() - now.getTime());
  const days = Math.floor(left / DAY);
  const hours = Math.floor(left / (60 * 60 * 1000));
  const minutes = Math.ceil(left / (60 * 1000));
  const [amount, ko, en] =
    days >= 1
      ? [days, '일 남음', days === 1 ? 'day left' : 'days left']
      : hours >= 1
        ? [hours, '시간 남음', hours === 1 ? 'hour left' : 'hours left']
        : [minutes, '분 남음', minutes === 1 ? 'minute left' : 'minutes left'];
  const text = locale === 'ko' ? `${String(amount)}${ko}` : `${String(amount)} ${en}`;
  return { text, isSoon: left < 3 * DAY };
}
