import fc from 'fast-check';
import { fixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { withoutHiddenAnswers } from '../flow/answers';
import type { Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import { summaryOf } from './numbers';
import { resultTables } from './tables';
import { addResponse, emptyTally, mergeTally, type Tally } from './tally';

const context = { today: '2025-11-22' };

function tallyOf(questionnaire: Questionnaire, responses: readonly Answers[]): Tally {
  const tally = emptyTally();
  for (const answers of responses) addResponse(tally, questionnaire, answers, context);
  return tally;
}

describe('results', () => {
  const questionnaire = questionnaireFrom(fixtures.visibilityBetweenPages);

  it('tell answered, skipped and not asked apart', () => {
    const responses = [
      { used: 'yes', satisfaction: 1, reasons: ['slow', 'far'] },
      { used: 'yes' },
      { used: 'no', age: 20 },
    ];
    const tables = resultTables(questionnaire, tallyOf(questionnaire, responses), 'en');
    const [used, age, satisfaction, reasons] = tables;
    expect(used).toMatchObject({ answered: 3, skipped: 0, notAsked: 0 });
    expect(satisfaction).toMatchObject({ answered: 1, skipped: 1, notAsked: 1 });
    expect(age).toMatchObject({ kind: 'numbers', answered: 1, skipped: 2, mean: 20, median: 20 });
    expect(reasons).toMatchObject({
      isMultiple: true,
      answered: 1,
      notAsked: 2,
      choices: [
        { value: 'slow', text: 'Slow', count: 1, share: 1 },
        { value: 'rude', count: 0, share: 0 },
        { value: 'far', count: 1, share: 1 },
      ],
    });
  });

  it('count a matrix row by row', () => {
    const library = questionnaireFrom(fixtures.everyNativeType);
    const responses = [{ aspects: { books: 'good' } }, { aspects: { books: 'bad', staff: 'good' } }];
    const aspects = resultTables(library, tallyOf(library, responses), 'ko').find(
      ({ name }) => name === 'aspects',
    );
    const rows = aspects?.kind === 'matrix' ? aspects.rows : [];
    expect(rows.map((row) => [row.text, row.answered, ...row.cells.map(({ count }) => count)])).toEqual([
      ['책', 2, 1, 0, 1],
      ['직원', 1, 0, 0, 1],
      ['시간', 0, 0, 0, 0],
    ]);
  });

  it('are the same counted in parts and merged as counted at once', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryAnswers(questionnaire), { maxLength: 12 }),
        fc.nat({ max: 12 }),
        (given, cut) => {
          const responses = given.map((answers) => withoutHiddenAnswers(questionnaire, answers, context));
          const merged = tallyOf(questionnaire, responses.slice(0, cut));
          mergeTally(merged, tallyOf(questionnaire, responses.slice(cut)));
          const whole = tallyOf(questionnaire, responses);
          expect(resultTables(questionnaire, merged, 'ko')).toEqual(resultTables(questionnaire, whole, 'ko'));
          expect(merged.responses).toBe(responses.length);
          for (const { answered, skipped, notAsked } of resultTables(questionnaire, whole, 'ko')) {
            expect((answered ?? 0) + (skipped ?? 0) + (notAsked ?? 0)).toBe(responses.length);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('summarise numbers as a list of them would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (list) => {
        const counted = new Map<number, number>();
        for (const number of list) counted.set(number, (counted.get(number) ?? 0) + 1);
        const sorted = [...list].sort((a, b) => a - b);
        const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
        const summary = summaryOf(counted);
        expect(summary.min).toBe(sorted[0]);
        expect(summary.max).toBe(sorted.at(-1));
        expect(summary.median).toBeCloseTo(middle.reduce((sum, value) => sum + value, 0) / middle.length);
        expect(summary.mean).toBeCloseTo(list.reduce((sum, value) => sum + value, 0) / list.length);
      }),
    );
    expect(summaryOf(new Map())).toEqual({ min: null, max: null, mean: null, median: null });
  });
});
