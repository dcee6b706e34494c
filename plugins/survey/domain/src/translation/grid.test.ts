import { countOf, gridOf, languagesIn, type GridCell } from './grid';
import { staleTexts } from './stale-texts';

const survey = {
  locale: 'ko',
  title: { default: '조사', en: 'Survey' },
  elements: [
    { type: 'text', name: 'channel', title: '2025' },
    {
      type: 'radiogroup',
      name: 'visit',
      title: { default: '{channel} 창구에 만족하십니까?', en: 'Were you satisfied?' },
      choices: ['예', { value: 'no', text: { ko: '아니요', en: '아니요' } }],
    },
  ],
};

const cells = (language: string): Record<string, GridCell | undefined> =>
  Object.fromEntries(gridOf(survey, [language]).rows.map((row) => [row.key, row.cells.get(language)]));

describe('the grid of texts', () => {
  it('has the own language as its source and a column for each other', () => {
    expect(languagesIn(survey)).toEqual(['ko', 'en']);
    expect(gridOf(survey)).toMatchObject({ source: 'ko', languages: ['en'] });
    expect(gridOf(survey).rows.map(({ source }) => source)).toEqual([
      '조사',
      '2025',
      '{channel} 창구에 만족하십니까?',
      '예',
      '아니요',
    ]);
  });

  it('marks what is missing, what is the same, and what needs no words', () => {
    const states = Object.entries(cells('en')).map(([key, cell]) => [key, cell?.state]);
    expect(states).toEqual([
      ['survey/title', 'written'],
      ['question:channel/title', 'notNeeded'],
      ['question:visit/title', 'written'],
      ['question:visit/choice:예/text', 'missing'],
      ['question:visit/choice:no/text', 'sameAsSource'],
    ]);
  });

  it('marks answers that the translation does not take over', () => {
    expect(cells('en')['question:visit/title']?.lostPiping).toEqual(['channel']);
    expect(cells('ja')['question:visit/title']?.lostPiping).toEqual([]);
  });

  it('marks what is far longer than its source', () => {
    const long = {
      locale: 'ko',
      title: { default: '예', en: 'Yes, I have used it once or more often this year' },
    };
    expect(gridOf(long).rows[0]?.cells.get('en')?.isLong).toBe(true);
    expect(cells('en')['survey/title']?.isLong).toBe(false);
  });

  it('counts', () => {
    expect(countOf(gridOf(survey), 'en')).toEqual({ texts: 5, missing: 1, same: 1, lostPiping: 1, long: 0 });
  });
});

describe('translations that were left behind', () => {
  const after = (ko: string, en: string): object => ({ ...survey, title: { default: ko, en } });

  it('are those whose source alone has changed', () => {
    expect(staleTexts(survey, { ...survey, title: { default: '새 조사', en: 'Survey' } }, 'en')).toEqual([
      { key: 'survey/title', before: '조사', now: '새 조사' },
    ]);
  });

  it('are none where both or neither changed', () => {
    expect(staleTexts(survey, { ...survey, ...after('새 조사', 'New survey') }, 'en')).toEqual([]);
    expect(staleTexts(survey, survey, 'en')).toEqual([]);
  });
});
