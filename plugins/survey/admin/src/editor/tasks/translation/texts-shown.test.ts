import { applyPatches } from '../../../../../domain/src/editing';
import { gridOf } from '../../../../../domain/src/translation/grid';
import { cellAfter, cellBeside, nextMissing, textIn } from './grid-moves';
import { columnsOf, keysFor, languagesFor, missingIn, rowsWith, writtenCell } from './texts-shown';

const json = {
  locale: 'ko',
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'text', name: 'name', title: { default: '이름', en: 'Name' } },
        { type: 'comment', name: 'why', title: { default: '{name} 님의 까닭은?', en: 'Why?' } },
        { type: 'radiogroup', name: 'pick', title: '고르기', choices: ['하나', { value: 2, text: '둘' }] },
      ],
    },
  ],
};
const grid = gridOf(json, languagesFor(json, ['ko', 'en', 'ja']));
const SIZE = { rows: 5, columns: 4 };

describe('texts that are shown', () => {
  it('are in the languages of questionnaire and survey', () => {
    expect(columnsOf(grid)).toEqual(['ko', 'en', 'ja']);
  });

  it('can be only those where something is to be done', () => {
    expect(missingIn(grid)).toBe(3 + 5);
    expect(keysFor(grid, 'missing').size).toBe(5);
    expect([...keysFor(grid, 'lostPiping')]).toEqual(['question:why/title']);
    expect(keysFor(grid, 'same').size).toBe(0);
    expect(keysFor(grid, 'all').size).toBe(5);
  });

  it('are found by their words in any language, and by their place', () => {
    expect(rowsWith(grid, ' why', 'ko').map(({ key }) => key)).toEqual(['question:why/title']);
    expect(rowsWith(grid, '3번 선택지 2', 'ko').map((row) => textIn(row, 'ko'))).toEqual(['둘']);
  });

  it('are written where they still are', () => {
    const key = 'question:pick/choice:하나/text';
    const { json: after } = applyPatches(json, writtenCell(json, { key, language: 'en', text: 'One' }));
    expect(
      gridOf(after)
        .rows.find((row) => row.key === key)
        ?.cells.get('en')?.text,
    ).toBe('One');
    expect(writtenCell(json, { key, language: 'ko', text: '하나' })).toEqual([]);
    expect(writtenCell(json, { key: 'question:gone/title', language: 'en', text: 'x' })).toEqual([]);
  });
});

describe('moving in the grid', () => {
  it.each([
    ['ArrowUp', false, { row: 0, column: 1 }],
    ['ArrowDown', false, { row: 1, column: 1 }],
    ['ArrowLeft', false, { row: 0, column: 0 }],
    ['ArrowRight', false, { row: 0, column: 2 }],
    ['PageDown', false, { row: 4, column: 1 }],
    ['End', false, { row: 0, column: 3 }],
    ['End', true, { row: 4, column: 3 }],
  ])('follows %s (with Control: %s)', (key, ctrlKey, expected) => {
    expect(cellAfter({ row: 0, column: 1 }, { key, ctrlKey }, SIZE)).toEqual(expected);
  });

  it('leaves other keys alone', () => {
    expect(cellAfter({ row: 0, column: 1 }, { key: 'a', ctrlKey: false }, SIZE)).toBeUndefined();
  });

  it('goes from text to text, and out at the ends', () => {
    expect(cellBeside({ row: 0, column: 3 }, 1, SIZE)).toEqual({ row: 1, column: 1 });
    expect(cellBeside({ row: 1, column: 1 }, -1, SIZE)).toEqual({ row: 0, column: 3 });
    expect(cellBeside({ row: 4, column: 3 }, 1, SIZE)).toBeUndefined();
    expect(cellBeside({ row: 0, column: 1 }, -1, SIZE)).toBeUndefined();
  });

  it('finds what is missing, all around', () => {
    const columns = columnsOf(grid);
    expect(nextMissing(grid.rows, columns, { row: 0, column: 0 })).toEqual({ row: 0, column: 3 });
    expect(nextMissing(grid.rows, columns, { row: 4, column: 3 })).toEqual({ row: 0, column: 3 });
    expect(nextMissing(grid.rows, ['ko'], { row: 0, column: 0 })).toBeUndefined();
  });
});
