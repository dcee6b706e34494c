import everyPageType from '../../../../../tests/fixtures/questionnaires/every-page-type.json';
import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { exportColumns, exportRow } from '../export/export-columns';
import type { Answers } from '../json/json';
import { resultTables } from '../results/tables';
import { addResponse, emptyTally } from '../results/tally';
import { describeAnswer } from './describe-answer';

const questionnaire = questionnaireFrom(everyPageType);
const answers: Answers = {
  visit: 'week',
  wants: ['bench', 'lamp'],
  share: 1000,
  hours: [9, 17],
  order: ['pond', 'trees', 'path'],
  some: ['water'],
  sign: 'b',
  days: { week: { time: 'pm', people: 2 }, end: {} },
  'days-total': { people: 2 },
  costs: [{}, { item: 'Bus', price: 1500, twice: 3000 }],
  children: [{ nick: 'Bom', age: 7, school: 'near' }],
  sum: 7,
};

describe('an answer in words', () => {
  it.each([
    ['visit', ['Every week']],
    ['wants', ['Benches', 'Lamps']],
    ['share', ['1,000']],
    ['hours', ['9 – 17']],
    ['order', ['1. A pond', '2. Trees', '3. Paths']],
    ['some', ['1. Water']],
    ['sign', ['The red sign']],
    ['days', ['Weekdays – Time: Afternoon, People with you: 2']],
    ['costs', ['2 – Item: Bus, Price: 1,500, Both ways: 3000']],
    ['children', ['1 – Name: Bom, Age: 7, The school of {panel.nick}: Near']],
    ['sum', ['7']],
  ])('%s', (name, expected) => {
    const question = questionnaire.questionByName.get(name);
    expect(question && describeAnswer(question, answers[name], 'en')).toEqual(expected);
  });

  it('stands in an export, one cell a question, and nothing prints its innards', () => {
    const cells = exportRow(exportColumns(questionnaire, 'en'), answers).map(String);
    expect(cells).toContain('Weekdays – Time: Afternoon, People with you: 2');
    expect(cells.filter((cell) => cell.includes('{"') || cell.includes('[object'))).toEqual([]);
  });

  it('has its place in the result tables', () => {
    const tally = emptyTally();
    addResponse(tally, questionnaire, answers, { today: '2025-11-22' });
    const kinds = resultTables(questionnaire, tally, 'en').map(({ name, kind, answered }) => [
      name,
      kind,
      answered,
    ]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['wants', 'choices', 1],
        ['share', 'numbers', 1],
        ['order', 'texts', 1],
        ['days', 'texts', 1],
        ['costs', 'texts', 1],
        ['children', 'texts', 1],
      ]),
    );
  });
});
