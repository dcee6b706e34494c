import { LOCALES, type Locale, type LocalText } from '../shared/local-text';
import { isRecord } from '../shared/reader';
import type { Candidate, CandidateDetail, ContentSource } from './types';

const WHOLE_NUMBER = /^\d+(?:\.0+)?$/u;

/** One document of the host's content type, in the languages it exists in. */
export type ContentVersions = Readonly<Partial<Record<Locale, unknown>>>;

/**
 * What a dotted path leads to. In a list (a relation to many) the first element is meant.
 *
 * @example valueAt({ agency: { name: '파주시' } }, 'agency.name') // '파주시'
 */
function valueAt(entry: unknown, path: string): unknown {
  let value: unknown = entry;
  for (const name of path.split('.')) {
    const holder: unknown = Array.isArray(value) ? value[0] : value;
    value = isRecord(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
  }
  return value;
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function localText(versions: ContentVersions, path: string | undefined): LocalText | undefined {
  if (path === undefined) return undefined;
  const pairs = LOCALES.flatMap((locale): [Locale, string][] => {
    const text = plainText(valueAt(versions[locale], path));
    return text === undefined ? [] : [[locale, text]];
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

/** Details without a text in this document are left out: nobody reads an empty heading. */
function detailsOf(source: ContentSource, versions: ContentVersions): readonly CandidateDetail[] {
  return (source.details ?? []).flatMap(({ term, field }) => {
    const text = localText(versions, field);
    return text === undefined ? [] : [{ term, text }];
  });
}

/** What stands in the first language that has it: groups and pictures are the same in every language. */
function anyText(versions: ContentVersions, path: string): string | undefined {
  for (const locale of LOCALES) {
    const text = plainText(valueAt(versions[locale], path));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A whole number, as databases give it: long ones come as text. Anything else is for `buildManifest` to miss. */
function anyCost(versions: ContentVersions, path: string | undefined): number | undefined {
  const text = path === undefined ? undefined : anyText(versions, path)?.trim();
  return text !== undefined && WHOLE_NUMBER.test(text) ? Number(text) : undefined;
}

/**
 * Makes a candidate of a content document by the mapping of a poll. `key` is its document id.
 * Nothing is checked here: a title that is missing or a group that is unknown is found by `buildManifest`.
 * A document that names no group has the group '', which `buildManifest` reads as the only one, if there is one.
 */
export function candidateFromContent(
  source: ContentSource,
  key: string,
  versions: ContentVersions,
): Candidate {
  const { fields, groupValues = {} } = source;
  const owner = localText(versions, fields.owner);
  const summary = localText(versions, fields.summary);
  const details = detailsOf(source, versions);
  const named = fields.group === undefined ? undefined : anyText(versions, fields.group);
  const mapped = named !== undefined && Object.hasOwn(groupValues, named) ? groupValues[named] : named;
  const cost = anyCost(versions, fields.cost);
  const imageUrl =
    fields.image === undefined
      ? undefined
      : (anyText(versions, fields.image) ?? anyText(versions, `${fields.image}.url`));
  return {
    key,
    group: mapped ?? '',
    title: localText(versions, fields.title) ?? {},
    ...(owner === undefined ? {} : { owner }),
    ...(summary === undefined ? {} : { summary }),
    ...(details.length === 0 ? {} : { details }),
    ...(imageUrl === undefined ? {} : { imageUrl }),
    ...(cost === undefined ? {} : { cost }),
  };
}
