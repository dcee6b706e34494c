import fc from 'fast-check';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { cellsOf, firstFullCell, isFull, type Quota } from './quotas';
import { offersOf, valueInWords } from './offered-values';

const VALUES = ['east', 'west', 'south'] as const;

const quota = fc.record({
  limit: fc.option(fc.integer({ min: 1, max: 6 })),
  limits: fc.uniqueArray(fc.tuple(fc.constantFrom(...VALUES), fc.integer({ min: 1, max: 6 })), {
    selector: ([value]) => value,
  }),
});

const quotas = fc.tuple(quota, quota).map(([a, b]): readonly Quota[] => [
  { question: 'home', limit: a.limit, limits: new Map(a.limits) },
  { question: 'work', limit: b.limit, limits: new Map(b.limits) },
]);

const answers = fc.record(
  { home: fc.constantFrom(...VALUES), work: fc.constantFrom(...VALUES), other: fc.string() },
  { requiredKeys: [] },
);

/** What the tables do, one response after the other: all cells of a response are counted, or none. */
function take(rules: readonly Quota[], responses: readonly Record<string, string>[]) {
  const counts = new Map<string, number>();
  const key = (cell: { question: string; value: string }): string => `${cell.question} ${cell.value}`;
  const countOf = (cell: { question: string; value: string }): number => counts.get(key(cell)) ?? 0;
  const taken = responses.filter((response) => {
    const cells = cellsOf(rules, response);
    if (firstFullCell(cells, countOf) !== null) return false;
    cells.forEach((cell) => counts.set(key(cell), countOf(cell) + 1));
    return true;
  });
  return { taken, counts };
}

describe('quotas', () => {
  it('are never exceeded, and refuse only who would exceed one', () => {
    fc.assert(
      fc.property(quotas, fc.array(answers, { maxLength: 60 }), (rules, responses) => {
        const { taken, counts } = take(rules, responses);
        for (const { question, limit, limits } of rules)
          for (const value of VALUES) {
            const most = limits.get(value) ?? limit ?? Infinity;
            expect(counts.get(`${question} ${value}`) ?? 0).toBeLessThanOrEqual(most);
          }
        for (const refused of responses.filter((response) => !taken.includes(response)))
          expect(
            cellsOf(rules, refused).some(({ question, value, limit }) =>
              isFull(counts.get(`${question} ${value}`) ?? 0, limit),
            ),
          ).toBe(true);
      }),
    );
  });

  it('count the same, whichever order responses are counted in again', () => {
    fc.assert(
      fc.property(quotas, fc.array(answers, { maxLength: 40 }), (rules, responses) => {
        const unlimited = rules.map((rule) => ({ ...rule, limit: null, limits: new Map<string, number>() }));
        const { taken, counts } = take(rules, responses);
        const again = take(unlimited, [...taken].reverse()).counts;
        expect(new Map([...again].sort())).toEqual(new Map([...counts].sort()));
      }),
    );
  });

  it('count an answer once, and nothing that was not answered', () => {
    const [home] = [{ question: 'home', limit: 2, limits: new Map([['east', 1]]) }];
    expect(cellsOf([home], { home: 'east' })).toEqual([{ question: 'home', value: 'east', limit: 1 }]);
    expect(cellsOf([home], { home: 5 })).toEqual([{ question: 'home', value: '5', limit: 2 }]);
    expect(cellsOf([home], { home: false })).toEqual([{ question: 'home', value: 'false', limit: 2 }]);
    for (const home_ of ['', null, ['east'], { east: 1 }])
      expect(cellsOf([home], { home: home_ })).toEqual([]);
    expect(cellsOf([{ ...home, question: 'constructor' }], {})).toEqual([]);
  });
});

describe('questions that quotas can be about', () => {
  it('take one answer from a list', () => {
    const read = readQuestionnaire({
      elements: [
        { type: 'radiogroup', name: 'home', choices: ['east', 2], showOtherItem: true },
        { type: 'dropdown', name: 'work', choices: ['a'] },
        { type: 'rating', name: 'stars', rateMax: 3 },
        { type: 'boolean', name: 'resident' },
        { type: 'checkbox', name: 'several', choices: ['a'] },
        { type: 'text', name: 'words' },
      ],
    });
    if (!read.ok) throw new Error('no questionnaire');
    expect([...offersOf(read.questionnaire)]).toEqual([
      ['home', ['east', '2', 'other']],
      ['work', ['a']],
      ['stars', ['1', '2', '3']],
      ['resident', ['true', 'false']],
      ['several', null],
      ['words', null],
    ]);
  });

  it('have their values told in words', () => {
    const read = readQuestionnaire({
      elements: [
        { type: 'dropdown', name: 'home', choices: [{ value: 1, text: { ko: '동쪽', en: 'East' } }] },
        { type: 'boolean', name: 'resident', labelTrue: 'Resident' },
        { type: 'text', name: 'words' },
      ],
    });
    if (!read.ok) throw new Error('no questionnaire');
    const say = (name: string, value: string, locale: string): string =>
      valueInWords(read.questionnaire.questionByName.get(name), value, locale);
    expect([say('home', '1', 'ko'), say('home', '1', 'en'), say('home', '2', 'en')]).toEqual([
      '동쪽',
      'East',
      '2',
    ]);
    expect([say('resident', 'true', 'en'), say('resident', 'false', 'ko')]).toEqual(['Resident', '아니요']);
    expect([say('resident', 'x', 'en'), say('words', 'x', 'en'), say('none', 'x', 'en')]).toEqual([
      'x',
      'x',
      'x',
    ]);
  });
});
