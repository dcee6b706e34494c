import { corpus } from '../../../../../../tests/fixtures/questionnaires';
import { answerKindOf, operatorsFor } from './answer-kind';
import { namingOf } from './naming';
import { comparePaths, operandsFor } from './operands';
import { subjectOf } from './subjects';

describe('the tests that make sense for a question', () => {
  it.each([
    [
      { type: 'radiogroup' },
      'equal:choice notequal:choice anyof:choices noneof:choices notempty:none empty:none',
    ],
    [{ type: 'file' }, 'notempty:none empty:none'],
    [{ type: 'html' }, ''],
    [{ type: 'signaturepad' }, 'notempty:none empty:none'],
  ])('%j', (question, expected) => {
    expect(
      operatorsFor(question)
        .map(({ operator, input }) => `${operator}:${input}`)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    [{ type: 'text', inputType: 'number' }, 'number'],
    [{ type: 'text', inputType: 'date' }, 'date'],
    [{ type: 'text', inputType: 'tel' }, 'text'],
    [{ type: 'rating' }, 'scale'],
    [{ type: 'imagepicker', multiSelect: true }, 'several'],
    [{ type: 'slider', sliderType: 'range' }, 'compound'],
    [{ name: 'column', cellType: 'default' }, 'one'],
    [{ name: 'column', cellType: 'checkbox' }, 'several'],
    [{ name: 'item' }, 'text'],
  ])('%j is answered with %s', (question, kind) => {
    expect(answerKindOf(question)).toBe(kind);
  });
});

const json = {
  elements: [
    { type: 'radiogroup', name: 'first', choices: ['a', 'b'] },
    { type: 'html', name: 'words', html: 'x' },
    { type: 'matrix', name: 'grid', columns: [1, 2], rows: ['r'] },
    {
      type: 'paneldynamic',
      name: 'kids',
      templateElements: [
        { type: 'text', name: 'born', inputType: 'date' },
        { type: 'checkbox', name: 'likes', choices: ['x'] },
      ],
    },
    { type: 'matrixdropdown', name: 'days', choices: [7], rows: ['mon'], columns: [{ name: 'time' }] },
    { type: 'multipletext', name: 'parts', items: [{ name: 'one', inputType: 'number' }] },
  ],
  calculatedValues: [{ name: 'total', expression: '1' }],
};
const naming = namingOf(json);
const offered = (path: readonly (string | number)[]) =>
  operandsFor(naming, path).map(({ subject, kind, position, values }) => [
    subject,
    kind,
    position,
    values.length,
  ]);

describe('what a condition can ask about', () => {
  it('is everything before and after the element', () => {
    expect(offered(['elements', 2])).toEqual([
      ['first', 'one', 'before', 2],
      ['grid', 'compound', 'here', 2],
      ['grid.r', 'one', 'here', 2],
      ['kids', 'compound', 'after', 0],
      ['kids.length', 'number', 'after', 0],
      ['kids[0].born', 'date', 'after', 0],
      ['kids[0].likes', 'several', 'after', 1],
      ['days', 'compound', 'after', 1],
      ['days.mon.time', 'one', 'after', 1],
      ['parts', 'compound', 'after', 0],
      ['parts.one', 'number', 'after', 0],
      ['total', 'number', 'nowhere', 0],
    ]);
  });

  it('has the neighbours in a panel first, by their own word', () => {
    expect(offered(['elements', 3, 'templateElements', 1]).slice(0, 2)).toEqual([
      ['panel.born', 'date', 'before', 0],
      ['panel.likes', 'several', 'here', 1],
    ]);
  });

  it.each(corpus)('can be found again by its name: %s', (_name, questionnaire) => {
    const all = namingOf(questionnaire);
    for (const { subject, parts } of operandsFor(all, ['nowhere']))
      expect([subject, subjectOf(all, subject).parts]).toEqual([subject, parts]);
  });
});

describe('the order of a questionnaire', () => {
  it('is that of its lists', () => {
    expect(comparePaths(['pages', 0, 'elements', 9], ['pages', 1])).toBeLessThan(0);
    expect(comparePaths(['elements', 10], ['elements', 9])).toBeGreaterThan(0);
    expect(comparePaths(['elements', 1], ['elements', 1, 'columns', 0])).toBeLessThan(0);
  });
});
