import { type DesignDraft, NEW_DESIGN } from './draft';
import { addGroup, changeMethod } from './group-changes';
import { addTie, commit, commitmentOf, moveTie, otherTies, removeTie } from './tie-changes';

const COMMITMENT = 'ab'.repeat(32);
const draft = addGroup(NEW_DESIGN);

const kindsOf = ({ groups }: DesignDraft, index = 0): readonly string[] | undefined =>
  groups[index]?.ties.map(({ kind }) => kind);

describe('rules for equals', () => {
  const both = addTie(addTie(draft, 'g1', 'ballotOrder'), 'g1', 'lot');

  it('are added, moved and removed in one group', () => {
    expect(kindsOf(both)).toEqual(['ballotOrder', 'lot']);
    expect(kindsOf(both, 1)).toEqual([]);
    expect(kindsOf(moveTie(both, 'g1', 't2', -1))).toEqual(['lot', 'ballotOrder']);
    expect(kindsOf(moveTie(both, 'g1', 't2', 1))).toEqual(['ballotOrder', 'lot']);
    expect(kindsOf(removeTie(both, 'g1', 't1'))).toEqual(['lot']);
    expect(addTie(both, 'nobody', 'lot')).toBe(both);
  });

  it('are offered as long as the group has not got them, and by cost only where there are costs', () => {
    const [group] = draft.groups;
    const [full] = both.groups;
    const [budget] = changeMethod(both, 'g1', { kind: 'budget' }).groups;
    if (group === undefined || full === undefined || budget === undefined) throw new Error('no group');
    expect(otherTies(group)).toEqual(['ballotOrder', 'lot']);
    expect(otherTies(full)).toEqual([]);
    expect(otherTies(budget)).toEqual(['lowerCost']);
  });

  it('have one commitment for every lot of the poll', () => {
    const once = commit(both, COMMITMENT);
    expect(commitmentOf(both)).toBe('');
    expect(commitmentOf(once)).toBe(COMMITMENT);
    const twice = addTie(once, 'g2', 'lot');
    expect(twice.groups[1]?.ties).toEqual([{ id: 't1', kind: 'lot', commitment: COMMITMENT }]);
    const changed = commit(twice, 'cd'.repeat(32));
    expect(changed.groups.map(({ ties }) => ties.at(-1)?.commitment)).toEqual([
      'cd'.repeat(32),
      'cd'.repeat(32),
    ]);
    expect(changed.groups[0]?.ties[0]).toEqual({ id: 't1', kind: 'ballotOrder', commitment: '' });
  });
});
