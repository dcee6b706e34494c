import type { DesignDraft, GroupDraft, TieDraft } from './draft';
import { changeGroup } from './group-changes';
import { freeId, moved } from './list';

type Change = (ties: readonly TieDraft[], group: GroupDraft) => readonly TieDraft[];

function changeTies(draft: DesignDraft, groupId: string, change: Change): DesignDraft {
  const group = draft.groups.find(({ id }) => id === groupId);
  return group === undefined ? draft : changeGroup(draft, groupId, { ties: change(group.ties, group) });
}

/** What the lots of this poll are drawn by; empty where there is none yet. A poll has one seed for all of them. */
export function commitmentOf({ groups }: DesignDraft): string {
  const lots = groups.flatMap(({ ties }) => ties.filter(({ kind }) => kind === 'lot'));
  return lots.find(({ commitment }) => commitment !== '')?.commitment ?? '';
}

export function addTie(draft: DesignDraft, groupId: string, kind: TieDraft['kind']): DesignDraft {
  const commitment = kind === 'lot' ? commitmentOf(draft) : '';
  return changeTies(draft, groupId, (ties) => [...ties, { id: freeId('t', ties), kind, commitment }]);
}

export function removeTie(draft: DesignDraft, groupId: string, id: string): DesignDraft {
  return changeTies(draft, groupId, (ties) => ties.filter((tie) => tie.id !== id));
}

export function moveTie(draft: DesignDraft, groupId: string, id: string, direction: -1 | 1): DesignDraft {
  return changeTies(draft, groupId, (ties) => {
    const from = ties.findIndex((tie) => tie.id === id);
    return moved(ties, from, from + direction);
  });
}

/** The commitment of every lot of the poll. */
export function commit(draft: DesignDraft, commitment: string): DesignDraft {
  const committed = (tie: TieDraft): TieDraft => (tie.kind === 'lot' ? { ...tie, commitment } : tie);
  return {
    ...draft,
    groups: draft.groups.map((group) => ({ ...group, ties: group.ties.map(committed) })),
  };
}

/** The rules for equals that a group may still be given. */
export function otherTies({ method, ties }: GroupDraft): readonly TieDraft['kind'][] {
  const kinds: readonly TieDraft['kind'][] =
    method.kind === 'budget' ? ['ballotOrder', 'lowerCost', 'lot'] : ['ballotOrder', 'lot'];
  return kinds.filter((kind) => ties.every((tie) => tie.kind !== kind));
}
