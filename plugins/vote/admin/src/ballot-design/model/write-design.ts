import {
  CONTENT_PARTS,
  type ContentDraft,
  type DesignDraft,
  type EntryDraft,
  type GroupDraft,
  type TextDraft,
  type TieDraft,
} from './draft';
import { groupOf } from './group-of';
import { hasPlaces, writeMethod } from './method-draft';

type Json = Readonly<Record<string, unknown>>;

/** The object without the keys that hold nothing: `parseBallotDesign` takes what is absent as absent. */
function filled(pairs: Json): Json {
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => value !== undefined));
}

/** Also within: a threshold or a way to count may have empty numbers. */
function withoutEmpty(pairs: Json): Json {
  return filled(
    Object.fromEntries(
      Object.entries(pairs).map(([key, value]) => [
        key,
        typeof value === 'object' && value !== null ? withoutEmpty({ ...value }) : value,
      ]),
    ),
  );
}

function word(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

function localText(text: TextDraft): Json | undefined {
  const written = filled({ ko: word(text.ko), en: word(text.en) });
  return Object.keys(written).length === 0 ? undefined : written;
}

/** @param hasCost where the candidate stands, a budget is spent */
function entry(
  { key, group, title, owner, summary, details, imageUrl, cost }: EntryDraft,
  hasCost: boolean,
): Json {
  return filled({
    key: word(key),
    group: word(group),
    title: localText(title),
    owner: localText(owner),
    summary: localText(summary),
    details:
      details.length === 0
        ? undefined
        : details.map(({ term, text }) => filled({ term: localText(term), text: localText(text) })),
    imageUrl: word(imageUrl),
    cost: hasCost ? cost : undefined,
  });
}

function content({ uid, fields, details, groupValues, filter, order }: ContentDraft, hasCost: boolean): Json {
  const pairs = groupValues.filter(({ value, group }) => value !== '' && group !== '');
  return filled({
    kind: 'content',
    uid: word(uid),
    fields: filled(
      Object.fromEntries(
        CONTENT_PARTS.map((part) => [part, part === 'cost' && !hasCost ? undefined : word(fields[part])]),
      ),
    ),
    details:
      details.length === 0
        ? undefined
        : details.map(({ term, field }) => filled({ term: localText(term), field: word(field) })),
    groupValues:
      pairs.length === 0 ? undefined : Object.fromEntries(pairs.map(({ value, group }) => [value, group])),
    filter: filter === null ? undefined : filled({ field: word(filter.field), equals: filter.equals }),
    order: word(order),
  });
}

/** Whether rule and number of each group say everything, as they did before there were methods. */
export function isWrittenPlain({ isPlain, order, groups }: DesignDraft): boolean {
  return (
    isPlain &&
    order === 'fixed' &&
    groups.every(
      ({ method, places, ties }) => method.kind === 'choose' && places === undefined && ties.length === 0,
    )
  );
}

const tie = ({ kind, commitment }: TieDraft): Json =>
  filled({ kind, commitment: kind === 'lot' ? word(commitment) : undefined });

function group({ key, label, method, places, ties }: GroupDraft, isPlain: boolean): Json {
  const identity = { key: word(key), label: localText(label) ?? {} };
  if (isPlain) return filled({ ...identity, rule: method.rule, choose: method.choose });
  return filled({
    ...identity,
    method: withoutEmpty(writeMethod(method)),
    places: hasPlaces(method) ? places : undefined,
    ties: ties.length === 0 ? undefined : ties.map(tie),
  });
}

const spendsBudget = ({ method }: GroupDraft): boolean => method.kind === 'budget';

/**
 * The value to store: the shape that `parsePollDesign` reads, without what was not filled in. Lists keep their order
 * and length, so a problem's path leads to the same element of the draft.
 */
export function writeDesign(draft: DesignDraft): Json {
  const isPlain = isWrittenPlain(draft);
  const { groups, order } = draft;
  return filled({
    groups: groups.map((one) => group(one, isPlain)),
    order: order === 'fixed' ? undefined : order,
    candidates:
      draft.kind === 'content'
        ? content(draft.content, groups.some(spendsBudget))
        : {
            kind: 'entries',
            entries: draft.entries.map((one) => {
              const own = groupOf(one, groups);
              return entry(one, own !== undefined && spendsBudget(own));
            }),
          },
  });
}
