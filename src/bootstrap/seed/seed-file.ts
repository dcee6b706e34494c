/** Every seeded text exists in these; the first is written first, as the site's default. */
export const SEED_LOCALES = ['ko', 'en'] as const;

export type SeedLocale = (typeof SEED_LOCALES)[number];

/** Attributes of a content type by name: texts, numbers, lists, and relations as the slug of their target. */
export type SeedValues = Readonly<Record<string, unknown>>;

/** One document. Without a slug it is the document of a single type. */
export interface SeedEntry {
  readonly slug: string | null;
  /** The same in every language. */
  readonly shared: SeedValues;
  readonly localized: Readonly<Record<SeedLocale, SeedValues>>;
}

/** The documents of one content type, in the order in which they are made. */
export interface SeedFile {
  readonly uid: string;
  readonly entries: readonly SeedEntry[];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordAt(holder: SeedValues, key: string, place: string): SeedValues {
  const value = holder[key] ?? {};
  if (!isRecord(value)) throw new Error(`${place}.${key} has to be an object.`);
  return value;
}

function parseEntry(input: unknown, place: string): SeedEntry {
  if (!isRecord(input)) throw new Error(`${place} has to be an object.`);
  const { slug = null } = input;
  if (slug !== null && typeof slug !== 'string') throw new Error(`${place}.slug has to be a text.`);
  const shared = recordAt(input, 'shared', place);
  const localized = { ko: recordAt(input, 'ko', place), en: recordAt(input, 'en', place) };
  return { slug, shared, localized };
}

/**
 * Reads a seed: `{ uid, entries: [{ slug, shared: { … }, ko: { … }, en: { … } }] }`.
 *
 * @throws Error that names the place, when the shape is another.
 */
export function parseSeedFile(input: unknown): SeedFile {
  if (!isRecord(input)) throw new Error('A seed has to be an object.');
  const { uid, entries } = input;
  if (typeof uid !== 'string' || !Array.isArray(entries))
    throw new Error('A seed has to have uid and entries.');
  return { uid, entries: entries.map((entry, index) => parseEntry(entry, `entries[${index}]`)) };
}
