import type { HostContentType } from '../../api/content-types';

/** A field that part of a candidate may come from. */
export interface FieldOption {
  /** As the design stores it: `title`, `agency.name`. */
  readonly path: string;
  readonly type: string;
  /** What an enumeration allows. */
  readonly values: readonly string[];
}

/** Read as words on the ballot. */
const WORDS = [
  'string',
  'text',
  'richtext',
  'uid',
  'email',
  'enumeration',
  'integer',
  'biginteger',
  'decimal',
  'float',
];
const DATES = ['date', 'datetime', 'time'];

/** Strapi's own, which say nothing about a candidate, and what the design cannot name. */
const HIDDEN = new Set(['id', 'documentId', 'createdBy', 'updatedBy', 'locale', 'localizations']);
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/u;

function ownOptions({ attributes }: HostContentType, types: ReadonlySet<string>, prefix = ''): FieldOption[] {
  return Object.entries(attributes)
    .filter(([name, { type }]) => NAME.test(name) && !HIDDEN.has(name) && types.has(type))
    .map(([name, attribute]) => ({
      path: `${prefix}${name}`,
      type: attribute.type,
      values: attribute.enum ?? [],
    }));
}

/** Fields of a content type, and one step further along its relations. */
function optionsOf(
  type: HostContentType,
  all: readonly HostContentType[],
  wanted: readonly string[],
): readonly FieldOption[] {
  const types = new Set(wanted);
  const related = Object.entries(type.attributes).flatMap(([name, { targetModel }]) => {
    const target = all.find(({ uid }) => uid === targetModel);
    return target === undefined || HIDDEN.has(name) || !NAME.test(name)
      ? []
      : ownOptions(target, types, `${name}.`);
  });
  return [...ownOptions(type, types), ...related];
}

export interface FieldOptions {
  readonly words: readonly FieldOption[];
  readonly images: readonly FieldOption[];
  /** What a filter compares and the order sorts by. */
  readonly sortable: readonly FieldOption[];
}

export function fieldOptions(type: HostContentType, all: readonly HostContentType[]): FieldOptions {
  return {
    words: optionsOf(type, all, WORDS),
    images: optionsOf(type, all, ['media']),
    sortable: optionsOf(type, all, [...WORDS, ...DATES, 'boolean']).filter(
      ({ type: kind }) => kind !== 'richtext',
    ),
  };
}

/** Content types a poll may choose its candidates from. */
export function candidateTypes(all: readonly HostContentType[], poll: string): readonly HostContentType[] {
  return all
    .filter(({ uid, kind, isDisplayed }) => isDisplayed && kind === 'collectionType' && uid !== poll)
    .toSorted((a, b) => a.info.displayName.localeCompare(b.info.displayName));
}

const TITLES = ['title', 'name', 'subject', 'headline'];
const SUMMARIES = ['summary', 'description', 'excerpt', 'intro'];

function firstOf(options: readonly FieldOption[], names: readonly string[]): string {
  return names.find((name) => options.some(({ path }) => path === name)) ?? '';
}

/** A first guess, so that most mappings are a matter of looking them over. */
export function guessFields({ words, images }: FieldOptions): {
  title: string;
  summary: string;
  image: string;
} {
  return {
    title: firstOf(words, TITLES),
    summary: firstOf(words, SUMMARIES),
    image: images.find(({ path }) => !path.includes('.'))?.path ?? '',
  };
}
