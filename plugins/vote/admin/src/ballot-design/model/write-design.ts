import { CONTENT_PARTS, type ContentDraft, type DesignDraft, type EntryDraft, type TextDraft } from './draft';

type Json = Readonly<Record<string, unknown>>;

/** The object without the keys that hold nothing: `parseBallotDesign` takes what is absent as absent. */
function filled(pairs: Json): Json {
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => value !== undefined));
}

function word(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

function localText(text: TextDraft): Json | undefined {
  const written = filled({ ko: word(text.ko), en: word(text.en) });
  return Object.keys(written).length === 0 ? undefined : written;
}

function entry({ key, group, title, owner, summary, details, imageUrl }: EntryDraft): Json {
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
  });
}

function content({ uid, fields, details, groupValues, filter, order }: ContentDraft): Json {
  const pairs = groupValues.filter(({ value, group }) => value !== '' && group !== '');
  return filled({
    kind: 'content',
    uid: word(uid),
    fields: filled(Object.fromEntries(CONTENT_PARTS.map((part) => [part, word(fields[part])]))),
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

/**
 * The value to store: the shape of `BallotDesign`, without what was not filled in. Lists keep their order and
 * length, so a problem's path leads to the same element of the draft.
 */
export function writeDesign(draft: DesignDraft): Json {
  return {
    groups: draft.groups.map(({ key, label, rule, choose }) =>
      filled({ key: word(key), label: localText(label) ?? {}, rule, choose }),
    ),
    candidates:
      draft.kind === 'content'
        ? content(draft.content)
        : { kind: 'entries', entries: draft.entries.map(entry) },
  };
}
