import type { DesignDraft, EntryDraft, GroupDraft } from './draft';

/** Candidates with their place in the whole list, which is the place of their problems. */
export interface PlacedEntry {
  readonly entry: EntryDraft;
  readonly index: number;
}

/** The group a candidate stands in. Where there is only one group, nobody has to name it. */
export function groupOf({ group }: EntryDraft, groups: readonly GroupDraft[]): GroupDraft | undefined {
  const [first] = groups;
  if (group === '' && groups.length === 1) return first;
  return groups.find(({ key }) => key === group);
}

/** The candidates of a group, or of none, in the order of the ballot. */
export function entriesOf(
  { entries, groups }: DesignDraft,
  group: GroupDraft | undefined,
): readonly PlacedEntry[] {
  return entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => groupOf(entry, groups)?.id === group?.id);
}
