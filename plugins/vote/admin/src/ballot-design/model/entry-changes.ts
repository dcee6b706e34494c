import { type DesignDraft, type EntryDraft, NO_TEXT, type TextDraft } from './draft';
import { makeEntryKey } from './keys';
import { freeId, moved, neighbour } from './list';

/** What a new candidate may bring along, e.g. from a spreadsheet. */
export interface NewEntry {
  readonly group: string;
  readonly title?: TextDraft;
  readonly owner?: TextDraft;
  readonly cost?: number | undefined;
}

export function addEntries(draft: DesignDraft, added: readonly NewEntry[]): DesignDraft {
  const entries = [...draft.entries];
  for (const { group, title = NO_TEXT, owner = NO_TEXT, cost } of added) {
    entries.push({
      id: freeId('e', entries),
      key: makeEntryKey(entries.map(({ key }) => key)),
      group,
      title,
      owner,
      summary: NO_TEXT,
      details: [],
      imageUrl: '',
      cost,
    });
  }
  return { ...draft, entries };
}

export function removeEntry(draft: DesignDraft, id: string): DesignDraft {
  return { ...draft, entries: draft.entries.filter((entry) => entry.id !== id) };
}

export function changeEntry(
  draft: DesignDraft,
  id: string,
  change: Partial<Omit<EntryDraft, 'id'>>,
): DesignDraft {
  return {
    ...draft,
    entries: draft.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
  };
}

/** Before or after its neighbour in the same group: the order in which the ballot shows them. */
export function moveEntry(draft: DesignDraft, id: string, direction: -1 | 1): DesignDraft {
  const from = draft.entries.findIndex((entry) => entry.id === id);
  const group = draft.entries[from]?.group;
  const to = neighbour(draft.entries, from, direction, (entry) => entry.group === group);
  return to === null ? draft : { ...draft, entries: moved(draft.entries, from, to) };
}

export function addDetail(draft: DesignDraft, entry: EntryDraft): DesignDraft {
  const detail = { id: freeId('d', entry.details), term: NO_TEXT, text: NO_TEXT };
  return changeEntry(draft, entry.id, { details: [...entry.details, detail] });
}
