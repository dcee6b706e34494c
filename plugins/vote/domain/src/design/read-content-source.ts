import { isRecord, type Reader } from '../shared/reader';
import { readLocalText } from '../shared/read-local-text';
import type { PlacedGroup } from './read-groups';
import type { ContentDetail, ContentFields, ContentFilter, ContentSource } from './types';

const UID = /^(?:api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/u;

/** Names of attributes, joined by dots. Prototypes are out of reach: a name starts with a letter. */
const FIELD_PATH = /^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)*$/u;

function readField(reader: Reader): string | null {
  return reader.matching(FIELD_PATH, 'badFieldPath');
}

function readOptionalField(reader: Reader): string | undefined {
  return reader.isAbsent ? undefined : (readField(reader) ?? undefined);
}

const FIELD_KEYS = ['title', 'summary', 'owner', 'image', 'group'];

function readFields(reader: Reader, groups: readonly PlacedGroup[]): ContentFields | null {
  const hasCosts = groups.some((placed) => placed.hasCosts);
  if (!reader.isObjectOf(hasCosts ? [...FIELD_KEYS, 'cost'] : FIELD_KEYS)) return null;
  const title = readField(reader.at('title'));
  const summary = readOptionalField(reader.at('summary'));
  const owner = readOptionalField(reader.at('owner'));
  const image = readOptionalField(reader.at('image'));
  const group = readOptionalField(reader.at('group'));
  const cost = hasCosts ? (readField(reader.at('cost')) ?? undefined) : undefined;
  if (groups.length > 1 && reader.at('group').isAbsent) reader.at('group').error('missing');
  if (title === null) return null;
  return {
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(owner === undefined ? {} : { owner }),
    ...(image === undefined ? {} : { image }),
    ...(group === undefined ? {} : { group }),
    ...(cost === undefined ? {} : { cost }),
  };
}

function readDetails(reader: Reader): readonly ContentDetail[] {
  if (reader.isAbsent) return [];
  return reader.items().flatMap((item) => {
    if (!item.isObjectOf(['term', 'field'])) return [];
    const term = readLocalText(item.at('term'));
    const field = readField(item.at('field'));
    return term === null || field === null ? [] : [{ term, field }];
  });
}

function readGroupValues(
  reader: Reader,
  groups: readonly PlacedGroup[],
): Readonly<Record<string, string>> | undefined {
  const { value } = reader;
  if (reader.isAbsent) return undefined;
  if (!isRecord(value)) {
    reader.error('wrongType', { expected: 'object' });
    return undefined;
  }
  const pairs = Object.keys(value).flatMap((name): [string, string][] => {
    const key = reader.at(name).text();
    if (key === null) return [];
    if (!groups.some(({ group }) => group.key === key)) {
      reader.at(name).error('unknownGroup', { group: key });
    }
    return [[name, key]];
  });
  for (const { group, reader: place } of groups) {
    if (!pairs.some(([, key]) => key === group.key)) place.error('emptyGroup', { group: group.key });
  }
  return Object.fromEntries(pairs);
}

function readFilter(reader: Reader): ContentFilter | undefined {
  if (reader.isAbsent || !reader.isObjectOf(['field', 'equals'])) return undefined;
  const field = readField(reader.at('field'));
  const equals = reader.at('equals');
  const { value } = equals;
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    const comparable = typeof value === 'string' || typeof value === 'boolean' ? value : Number(value);
    return field === null ? undefined : { field, equals: comparable };
  }
  if (equals.isAbsent) equals.error('missing');
  else equals.error('wrongType', { expected: 'text, number or flag' });
  return undefined;
}

/** A mapping to a content type of the host. Whether type and fields exist is for the server to say. */
export function readContentSource(reader: Reader, groups: readonly PlacedGroup[]): ContentSource | null {
  if (!reader.isObjectOf(['kind', 'uid', 'fields', 'details', 'groupValues', 'filter', 'order'])) return null;
  const uid = reader.at('uid').matching(UID, 'badUid');
  const fields = readFields(reader.at('fields'), groups);
  const details = readDetails(reader.at('details'));
  const groupValues = readGroupValues(reader.at('groupValues'), groups);
  const filter = readFilter(reader.at('filter'));
  const order = readOptionalField(reader.at('order'));
  if (uid === null || fields === null) return null;
  return {
    kind: 'content',
    uid,
    fields,
    ...(details.length === 0 ? {} : { details }),
    ...(groupValues === undefined ? {} : { groupValues }),
    ...(filter === undefined ? {} : { filter }),
    ...(order === undefined ? {} : { order }),
  };
}
