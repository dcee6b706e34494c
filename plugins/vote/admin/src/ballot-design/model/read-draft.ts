import { z } from 'zod';
import {
  type ContentDraft,
  type DesignDraft,
  type EntryDraft,
  type GroupDraft,
  NEW_DESIGN,
  NO_CONTENT,
} from './draft';
import { readMethodDraft } from './read-method';

/** The key `parseBallotDesign` gives to the group of a poll without groups. */
const SINGLE_GROUP_KEY = 'all';

const word = z.string().catch('');
const localText = z.object({ ko: word, en: word }).catch({ ko: '', en: '' });
const number = z.number().optional().catch(undefined);
const tie = z.object({
  kind: z.enum(['ballotOrder', 'lowerCost', 'lot']).catch('ballotOrder'),
  commitment: word,
});
/** A group, or a design without groups: both say how is voted. */
const contest = z.object({
  rule: z.unknown().optional(),
  choose: z.unknown().optional(),
  method: z.unknown().optional(),
  places: number,
  ties: z.array(tie.catch({ kind: 'ballotOrder', commitment: '' })).catch([]),
});
const group = contest.extend({ key: word, label: localText }).catch({
  key: '',
  label: { ko: '', en: '' },
  rule: undefined,
  choose: undefined,
  method: undefined,
  places: undefined,
  ties: [],
});
const detail = z.object({ term: localText, text: localText });
const entry = z.object({
  key: word,
  group: word,
  title: localText,
  owner: localText,
  summary: localText,
  details: z.array(detail).catch([]),
  imageUrl: word,
  cost: number,
});
const content = z.object({
  uid: word,
  fields: z
    .object({ title: word, summary: word, owner: word, image: word, group: word, cost: word })
    .catch({ ...NO_CONTENT.fields }),
  details: z
    .array(z.object({ term: localText, field: word }).catch({ term: { ko: '', en: '' }, field: '' }))
    .catch([]),
  groupValues: z.record(z.string(), word).catch({}),
  filter: z
    .object({ field: word, equals: z.union([z.string(), z.number(), z.boolean()]).catch('') })
    .nullable()
    .catch(null),
  order: word,
});
const source = z.union([
  z.object({ kind: z.literal('content') }).and(content),
  z.object({ kind: z.literal('entries').catch('entries'), entries: z.array(entry).catch([]) }),
]);

type Loose<Schema extends z.ZodType> = z.infer<Schema>;

function withId<Item>(prefix: string, list: readonly Item[]): (Item & { readonly id: string })[] {
  return list.map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }));
}

function entriesOf(list: readonly Loose<typeof entry>[]): readonly EntryDraft[] {
  return withId('e', list).map(({ cost, ...item }) => ({
    ...item,
    cost,
    details: withId('d', item.details),
  }));
}

function contentOf(found: Loose<typeof content>): ContentDraft {
  const pairs = Object.entries(found.groupValues).map(([value, key]) => ({ value, group: key }));
  const { uid, fields, filter, order } = found;
  const details = withId('d', found.details);
  return { uid, fields, details, filter, order, groupValues: withId('v', pairs) };
}

const designSchema = z.object({
  order: z.enum(['fixed', 'perVoter']).catch('fixed'),
  groups: z.array(group).optional().catch(undefined),
  candidates: source.catch({ kind: 'entries', entries: [] }),
});

function howVoted({
  rule,
  choose,
  method,
  places,
  ties,
}: z.infer<typeof contest>): Pick<GroupDraft, 'method' | 'places' | 'ties'> {
  const stored = method === undefined ? { kind: 'choose', rule, choose } : method;
  return { method: readMethodDraft(stored), places, ties: withId('t', ties) };
}

function groupsOf(value: object, groups: readonly Loose<typeof group>[] | undefined): readonly GroupDraft[] {
  if (groups === undefined) {
    const only = howVoted(contest.parse(value));
    return [{ id: 'g1', key: SINGLE_GROUP_KEY, label: { ko: '', en: '' }, ...only }];
  }
  return withId('g', groups).map(({ id, key, label, ...rest }) => ({ id, key, label, ...howVoted(rest) }));
}

/** Nothing in it names a method, or anything else that came with methods. */
function isPlainDesign(value: object, groups: readonly Loose<typeof group>[] | undefined): boolean {
  const parts = groups ?? [contest.parse(value)];
  return parts.every(({ method }) => method === undefined);
}

/** Strapi hands a JSON field over as what it means or, after another editor was at it, as its text. */
function meant(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/**
 * Reads a stored design for editing. What is missing or of another type is read as empty: the form then shows
 * it as missing, which is where it can be mended. `null` when it is no design at all.
 */
export function readDraft(stored: unknown): DesignDraft | null {
  if (isNothing(stored)) return NEW_DESIGN;
  const value = meant(stored);
  if (value === null) return NEW_DESIGN;
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  const { groups, candidates, order } = designSchema.parse(value);
  return {
    isPlain: isPlainDesign(value, groups),
    order,
    groups: groupsOf(value, groups),
    kind: candidates.kind,
    entries: candidates.kind === 'entries' ? entriesOf(candidates.entries) : [],
    content: candidates.kind === 'content' ? contentOf(candidates) : NO_CONTENT,
  };
}
