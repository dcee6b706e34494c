import fc from 'fast-check';
import type { GroupDraft } from './draft';
import { NEW_METHOD } from './method-draft';
import { parseCells, parsePaste } from './paste';

const VOTED = { method: NEW_METHOD, places: undefined, ties: [] };
const groups: readonly GroupDraft[] = [
  { id: 'g1', key: 'metro', label: { ko: '광역', en: 'Metropolitan' }, ...VOTED },
  { id: 'g2', key: 'city', label: { ko: '시', en: 'City' }, ...VOTED },
];

describe('parseCells', () => {
  it('reads rows and cells as a spreadsheet copies them', () => {
    expect(parseCells('가\tA\t파주시\r\n나\tB\t부산시\r\n')).toEqual([
      ['가', 'A', '파주시'],
      ['나', 'B', '부산시'],
    ]);
  });

  it('reads line breaks, tabs and quotes within quotes', () => {
    expect(parseCells('"밤길\n함께"\t"""모두""의\t집"\n다음')).toEqual([
      ['밤길\n함께', '"모두"의\t집'],
      ['다음'],
    ]);
  });

  it('takes a quote within a cell as it is', () => {
    expect(parseCells('5" 화면\t"반쪽')).toEqual([['5" 화면', '"반쪽']]);
  });

  it('leaves out empty rows, and keeps empty cells', () => {
    expect(parseCells('\n\t\n가\t\t\t시\n\n')).toEqual([['가', '', '', '시']]);
  });

  it('reads back any table that a spreadsheet may hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('가', 'a', '"', '\t', '\n', ' ', ',') }).map((text) => {
      return text.trim();
    });
    const table = fc.array(
      fc.array(cell, { minLength: 1, maxLength: 4 }).filter((row) => row.some((one) => one !== '')),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const copied = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join('\t'))
          .join('\r\n');
        expect(parseCells(copied)).toEqual(rows);
      }),
    );
  });
});

describe('parsePaste', () => {
  it('takes title in both languages, owner and group, which is found by key or name', () => {
    expect(parsePaste('순찰대\tPatrol\t파주시\tCITY\n정원\tGarden\t부산시\t광역', groups)).toEqual([
      {
        title: { ko: '순찰대', en: 'Patrol' },
        owner: '파주시',
        groupName: 'CITY',
        group: 'city',
        cost: undefined,
      },
      {
        title: { ko: '정원', en: 'Garden' },
        owner: '부산시',
        groupName: '광역',
        group: 'metro',
        cost: undefined,
      },
    ]);
  });

  it('leaves a group open that does not exist, and one that is not given', () => {
    expect(
      parsePaste('순찰대\t\t\t군\n정원', groups).map(({ group, groupName }) => [group, groupName]),
    ).toEqual([
      ['', '군'],
      ['', ''],
    ]);
  });

  it.each([
    ['1200000', 1_200_000],
    ['₩ 1,200,000원', 1_200_000],
    ['１２０만', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('takes the cost %j', (cell, cost) => {
    expect(parsePaste(`순찰대\t\t\t시\t${cell}`, groups)[0]?.cost).toBe(cost);
  });

  it('leaves out a row of headings', () => {
    expect(parsePaste('제목 (한국어)\t제목 (영어)\t기관\t모둠\n순찰대', groups)).toHaveLength(1);
    expect(parsePaste('Title\ten\nPatrol', groups)).toHaveLength(1);
  });
});
