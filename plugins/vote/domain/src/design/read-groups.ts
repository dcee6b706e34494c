import type { Reader } from '../shared/reader';
import { readLocalText, readOptionalLocalText } from '../shared/read-local-text';
import { type BallotGroup, CHOICE_RULES } from './types';

/** A group of candidates with the place it was read from, where problems found later are reported. */
export interface Placed<Group extends { readonly key: string }> {
  readonly group: Group;
  readonly reader: Reader;
  /** Its candidates cost something, and have to say how much. */
  readonly hasCosts: boolean;
  /** Looks whether what is read of the group fits so many candidates. */
  readonly checkSize: (candidates: number) => void;
}

/** What reading candidates needs to know of their groups. */
export type PlacedGroup = Placed<{ readonly key: string }>;

function place(group: BallotGroup, reader: Reader): Placed<BallotGroup> {
  const { key, choose } = group;
  return {
    group,
    reader,
    hasCosts: false,
    checkSize: (candidates) => {
      if (choose > candidates)
        reader.at('choose').error('chooseTooLarge', { group: key, choose, candidates });
    },
  };
}

/** Key of the group that a poll without groups has. */
export const SINGLE_GROUP_KEY = 'all';

/** Stands in for what could not be read, so that the group's candidates are still read; the design is refused. */
const UNREADABLE = { rule: 'atMost', choose: 1 } as const;

function readQuota(reader: Reader): Pick<BallotGroup, 'rule' | 'choose'> {
  const rule = reader.at('rule').oneOf(CHOICE_RULES);
  const choose = reader.at('choose').wholeNumber();
  if (rule === null || choose === null) return UNREADABLE;
  if (choose < 1) reader.at('choose').error('chooseTooSmall', { choose });
  return { rule, choose };
}

function readGroup(reader: Reader, isOnlyGroup: boolean): Placed<BallotGroup>[] {
  if (!reader.isObjectOf(['key', 'label', 'rule', 'choose'])) return [];
  const key = reader.at('key').key();
  const readLabel = isOnlyGroup ? readOptionalLocalText : readLocalText;
  const label = readLabel(reader.at('label')) ?? {};
  const quota = readQuota(reader);
  return key === null ? [] : [place({ key, label, ...quota }, reader)];
}

/** Groups in their order, each read by `read`. Those that cannot be read are left out, with a problem. */
export function readListOfGroups<Group extends { readonly key: string }>(
  list: Reader,
  read: (item: Reader, isOnlyGroup: boolean) => Placed<Group>[],
): readonly Placed<Group>[] {
  const items = list.items();
  if (Array.isArray(list.value) && items.length === 0) list.error('noGroups');
  const groups = items.flatMap((item) => read(item, items.length === 1));
  const seen = new Set<string>();
  for (const { group, reader } of groups) {
    if (seen.has(group.key)) reader.at('key').error('duplicateGroup', { group: group.key });
    seen.add(group.key);
  }
  return groups;
}

export function readGroups(list: Reader): readonly Placed<BallotGroup>[] {
  return readListOfGroups(list, readGroup);
}

/** A poll without groups is a poll with one: its rule stands beside the candidates. */
export function readSingleGroup(design: Reader): readonly Placed<BallotGroup>[] {
  return [place({ key: SINGLE_GROUP_KEY, label: {}, ...readQuota(design) }, design)];
}
