import type { TextDraft } from './draft';
import { firstFree } from './list';

const LONGEST = 48;
const NUMBERED = 'group-';

/** Letters and digits of a text, joined by dashes; empty where it has none that a key may hold. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
}

/**
 * The key of a group with that label: from its English name, or numbered where there is none.
 *
 * @example makeGroupKey({ ko: '기초', en: 'Cities and counties' }, []) // 'cities-and-counties'
 */
export function makeGroupKey(label: TextDraft, taken: readonly string[]): string {
  const base = slug(label.en);
  if (base === '') return firstFree(NUMBERED, taken);
  return taken.includes(base) ? firstFree(`${base}-`, taken) : base;
}

/** True while nobody wrote a key of their own, so that it may follow the label. */
export function isAutomaticKey(key: string, label: TextDraft): boolean {
  const base = slug(label.en);
  if (base === '') return key === '' || /^group-\d+$/u.test(key);
  return key === base || (key.startsWith(`${base}-`) && /^\d+$/u.test(key.slice(base.length + 1)));
}

/** Key of a new candidate. It is never shown to citizens and does not follow the title. */
export function makeEntryKey(taken: readonly string[]): string {
  return firstFree('c', taken);
}
