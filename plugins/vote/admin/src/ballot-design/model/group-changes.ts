import { type DesignDraft, type GroupDraft, NO_TEXT, type TextDraft } from './draft';
import { isAutomaticKey, makeGroupKey } from './keys';
import { freeId, moved } from './list';
import { type MethodDraft, NEW_METHOD } from './method-draft';

/** The design after the group got another key: whoever stands in it goes along. */
function renamed(draft: DesignDraft, from: string, to: string): DesignDraft {
  const follow = <Item extends { readonly group: string }>(item: Item): Item =>
    item.group === from ? { ...item, group: to } : item;
  return {
    ...draft,
    entries: draft.entries.map(follow),
    content: { ...draft.content, groupValues: draft.content.groupValues.map(follow) },
  };
}

function otherKeys(draft: DesignDraft, id: string): readonly string[] {
  return draft.groups.filter((group) => group.id !== id).map(({ key }) => key);
}

export function addGroup(draft: DesignDraft): DesignDraft {
  const group: GroupDraft = {
    id: freeId('g', draft.groups),
    key: makeGroupKey(
      NO_TEXT,
      draft.groups.map(({ key }) => key),
    ),
    label: NO_TEXT,
    method: NEW_METHOD,
    places: undefined,
    ties: [],
  };
  return { ...draft, groups: [...draft.groups, group] };
}

/** Without the group. Its candidates stay, without a group, so that nothing written is lost. */
export function removeGroup(draft: DesignDraft, id: string): DesignDraft {
  const gone = draft.groups.find((group) => group.id === id);
  if (gone === undefined) return draft;
  const left = { ...draft, groups: draft.groups.filter((group) => group.id !== id) };
  // Another group of the same key, which is a problem of its own, keeps the candidates.
  return left.groups.some(({ key }) => key === gone.key) ? left : renamed(left, gone.key, '');
}

export function moveGroup(draft: DesignDraft, id: string, direction: -1 | 1): DesignDraft {
  const from = draft.groups.findIndex((group) => group.id === id);
  return { ...draft, groups: moved(draft.groups, from, from + direction) };
}

/** Places and rules for ties of a group; its label and key change by `relabelGroup` and `rekeyGroup`. */
export function changeGroup(
  draft: DesignDraft,
  id: string,
  change: Partial<Pick<GroupDraft, 'method' | 'places' | 'ties'>>,
): DesignDraft {
  return {
    ...draft,
    groups: draft.groups.map((group) => (group.id === id ? { ...group, ...change } : group)),
  };
}

/** Another method, or other settings of it. Only projects have costs that could tell equals apart. */
export function changeMethod(draft: DesignDraft, id: string, change: Partial<MethodDraft>): DesignDraft {
  const group = draft.groups.find((one) => one.id === id);
  if (group === undefined) return draft;
  const method = { ...group.method, ...change };
  const ties = method.kind === 'budget' ? group.ties : group.ties.filter(({ kind }) => kind !== 'lowerCost');
  return changeGroup(draft, id, { method, ties });
}

/** Another key for a group. Where two groups had the old key, nobody knows who meant which: none goes along. */
export function rekeyGroup(draft: DesignDraft, id: string, key: string): DesignDraft {
  const group = draft.groups.find((one) => one.id === id);
  if (group === undefined) return draft;
  const groups = draft.groups.map((one) => (one.id === id ? { ...one, key } : one));
  const others = otherKeys(draft, id);
  const isMine = group.key !== '' && !others.includes(group.key) && !others.includes(key);
  return isMine ? renamed({ ...draft, groups }, group.key, key) : { ...draft, groups };
}

/** Another label; the key follows it as long as nobody wrote one. */
export function relabelGroup(draft: DesignDraft, id: string, label: TextDraft): DesignDraft {
  const group = draft.groups.find((one) => one.id === id);
  if (group === undefined) return draft;
  const groups = draft.groups.map((one) => (one.id === id ? { ...one, label } : one));
  const changed = { ...draft, groups };
  const isSameEnglish = group.label.en.trim() === label.en.trim();
  if (isSameEnglish || !isAutomaticKey(group.key, group.label)) return changed;
  return rekeyGroup(changed, id, makeGroupKey(label, otherKeys(draft, id)));
}
