import {
  namingOf,
  operatorsOfKind,
  operandsFor,
  treeFrom,
  expressionFrom,
  type OperandOffer,
} from '../../../../domain/src/editing/conditions';
import { asGroup, newTest, testOf, tidied, valuesIn } from './tree-changes';

const json = {
  locale: 'ko',
  elements: [
    { type: 'checkbox', name: 'a', title: '창구', choices: ['x', 'y'] },
    { type: 'text', name: 'b', inputType: 'number' },
    { type: 'text', name: 'c' },
  ],
};
const offers = operandsFor(namingOf(json), ['elements', 2]);
const offer = (subject: string): OperandOffer => {
  const found = offers.find((each) => each.subject === subject);
  if (found === undefined) throw new Error(`nothing offered for ${subject}`);
  return found;
};

describe('a condition that is being drawn', () => {
  it('is a group, so that there is a place for more', () => {
    expect(asGroup(treeFrom('{b} > 1')).items).toHaveLength(1);
    expect(asGroup(treeFrom('')).items).toEqual([]);
    expect(asGroup(treeFrom('{b} > 1 or {b} < 0'))).toMatchObject({ mode: 'any' });
  });

  it('loses groups that hold nothing when it is written', () => {
    const tree = { kind: 'group', mode: 'all', items: [asGroup(treeFrom('')), treeFrom('{b} > 1')] } as const;
    expect(tidied(tree)).toEqual(treeFrom('{b} > 1'));
    expect(tidied(asGroup(treeFrom('')))).toBeUndefined();
    const text = treeFrom('telepathy({b}) and {b} > 1');
    expect(expressionFrom(tidied(asGroup(text)) ?? text)).toBe('telepathy({b}) and {b} > 1');
  });

  it('begins with what is most usual', () => {
    expect(newTest(offer('a'))).toEqual({
      kind: 'test',
      subject: 'a',
      operator: 'contains',
      operand: { kind: 'value', value: 'x' },
    });
    expect(newTest(offer('b'))).toMatchObject({ operator: 'equal', operand: { kind: 'value', value: '' } });
    expect(newTest({ ...offer('b'), subject: 'd', operators: operatorsOfKind('text') })).toMatchObject({
      kind: 'answered',
      wanted: 'notempty',
    });
  });

  it('keeps what was compared with when the operator changes', () => {
    const one = testOf(offer('a'), 'contains');
    const several = testOf(offer('a'), 'anyof', one);
    expect(valuesIn(several)).toEqual(['x']);
    expect(valuesIn(testOf(offer('a'), 'contains', several))).toEqual(['x']);
    expect(valuesIn(testOf(offer('b'), 'equal', several))).toEqual(['']);
    expect(testOf(offer('a'), 'empty', several)).toEqual({ kind: 'answered', subject: 'a', wanted: 'empty' });
  });
});
