import { type DesignDraft, NEW_DESIGN } from './draft';
import { addDetail, addEntries, changeEntry, moveEntry, removeEntry } from './entry-changes';
import {
  addGroup,
  changeGroup,
  changeMethod,
  moveGroup,
  rekeyGroup,
  relabelGroup,
  removeGroup,
} from './group-changes';

const withTwoGroups = relabelGroup(addGroup(NEW_DESIGN), 'g2', { ko: '군', en: 'County' });

const draft: DesignDraft = {
  ...addEntries(withTwoGroups, [
    { group: 'group-1', title: { ko: '가', en: 'A' } },
    { group: 'county', title: { ko: '나', en: 'B' } },
    { group: 'group-1', title: { ko: '다', en: 'C' } },
  ]),
  content: { ...NEW_DESIGN.content, groupValues: [{ id: 'v1', value: '군', group: 'county' }] },
};

function keysOf({ groups }: DesignDraft): string[] {
  return groups.map(({ key }) => key);
}

function groupsOfEntries({ entries }: DesignDraft): string[] {
  return entries.map(({ group }) => group);
}

function titlesOf({ entries }: DesignDraft): string {
  return entries.map(({ title }) => title.en).join('');
}

describe('groups', () => {
  it('get a key of their own', () => {
    expect(keysOf(addGroup(addGroup(NEW_DESIGN)))).toEqual(['group-1', 'group-2', 'group-3']);
  });

  it('take candidates and values along when their key follows their name', () => {
    const changed = relabelGroup(draft, 'g2', { ko: '군', en: 'Counties' });
    expect(keysOf(changed)).toEqual(['group-1', 'counties']);
    expect(groupsOfEntries(changed)).toEqual(['group-1', 'counties', 'group-1']);
    expect(changed.content.groupValues).toEqual([{ id: 'v1', value: '군', group: 'counties' }]);
  });

  it('keep a key that somebody wrote when their name changes', () => {
    const changed = relabelGroup(rekeyGroup(draft, 'g2', 'gun'), 'g2', { ko: '군', en: 'Counties' });
    expect(keysOf(changed)).toEqual(['group-1', 'gun']);
    expect(groupsOfEntries(changed)).toEqual(['group-1', 'gun', 'group-1']);
  });

  it('keep their key when only the Korean name changes', () => {
    expect(keysOf(relabelGroup(draft, 'g1', { ko: '시', en: '' }))).toEqual(['group-1', 'county']);
  });

  it('never swallow the candidates of another group by taking its key', () => {
    const clash = rekeyGroup(draft, 'g2', 'group-1');
    expect(groupsOfEntries(clash)).toEqual(['group-1', 'county', 'group-1']);
    expect(groupsOfEntries(rekeyGroup(clash, 'g2', 'county'))).toEqual(['group-1', 'county', 'group-1']);
  });

  it('leave their candidates without a group when they are removed', () => {
    expect(groupsOfEntries(removeGroup(draft, 'g2'))).toEqual(['group-1', '', 'group-1']);
    expect(keysOf(removeGroup(draft, 'g2'))).toEqual(['group-1']);
  });

  it('move and change', () => {
    expect(keysOf(moveGroup(draft, 'g2', -1))).toEqual(['county', 'group-1']);
    expect(moveGroup(draft, 'g2', 1).groups).toEqual(draft.groups);
    expect(changeGroup(draft, 'g2', { places: 3 }).groups[1]).toMatchObject({ places: 3 });
  });
});

describe('the method of a group', () => {
  const points = changeMethod(draft, 'g2', { kind: 'points', points: 7 });

  it('changes for that group alone, and keeps the settings of the others', () => {
    expect(points.groups.map(({ method }) => method.kind)).toEqual(['choose', 'points']);
    const back = changeMethod(changeMethod(points, 'g2', { kind: 'score' }), 'g2', { kind: 'points' });
    expect(back).toEqual(points);
    expect(changeMethod(draft, 'nobody', { kind: 'score' })).toBe(draft);
  });

  it('takes the rule for costs along only where there are costs', () => {
    const ties = [
      { id: 't1', kind: 'lowerCost', commitment: '' },
      { id: 't2', kind: 'ballotOrder', commitment: '' },
    ] as const;
    const budget = changeGroup(changeMethod(draft, 'g1', { kind: 'budget' }), 'g1', { ties });
    expect(changeMethod(budget, 'g1', { budget: 5 }).groups[0]?.ties).toEqual(ties);
    expect(changeMethod(budget, 'g1', { kind: 'yesNo' }).groups[0]?.ties).toEqual([ties[1]]);
  });
});

describe('candidates', () => {
  it('get a key that none of them has, also after one is gone', () => {
    const again = addEntries(removeEntry(draft, 'e1'), [{ group: 'county' }]);
    expect(again.entries.map(({ key }) => key)).toEqual(['c2', 'c3', 'c1']);
  });

  it('move past the candidates of other groups', () => {
    expect(titlesOf(moveEntry(draft, 'e1', 1))).toBe('BCA');
    expect(titlesOf(moveEntry(draft, 'e3', -1))).toBe('CAB');
    expect(titlesOf(moveEntry(draft, 'e2', 1))).toBe('ABC');
  });

  it('change alone', () => {
    const changed = changeEntry(draft, 'e2', { title: { ko: '나', en: 'X' } });
    expect(titlesOf(changed)).toBe('AXC');
  });

  it('get one detail after another', () => {
    const [first] = draft.entries;
    if (first === undefined) throw new Error('The draft has candidates');
    const [once] = addDetail(draft, first).entries;
    if (once === undefined) throw new Error('The draft has candidates');
    expect(addDetail(draft, once).entries[0]?.details.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });
});
