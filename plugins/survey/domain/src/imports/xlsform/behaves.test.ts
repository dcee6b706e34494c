import type { Answers } from '../../json/json';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire';
import { checkResponse } from '../../validation/check-response';
import { importXlsForm } from './import-xlsform';

const HEADINGS = ['type', 'name', 'label', 'relevant', 'constraint', 'required'];

/** Which questions of a form refuse an answer. */
function refused(rows: readonly (readonly string[])[], answers: Answers): readonly string[] {
  const result = importXlsForm([
    { name: 'survey', rows: [HEADINGS, ...rows] },
    {
      name: 'choices',
      rows: [['list_name', 'name', 'label'], ...['bus', 'walk'].map((value) => ['means', value, value])],
    },
  ]);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  expect(result.report.lost).toEqual([]);
  const reading = readQuestionnaire(result.questionnaire);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const checked = checkResponse(reading.questionnaire, answers, { today: '2026-11-28', locale: 'en' });
  return checked.ok ? [] : checked.problems.map(({ question }) => question);
}

describe('an imported form', () => {
  it.each([
    ['. <= today()', 'date', '2026-11-28', true],
    ['. <= today()', 'date', '2026-11-29', false],
    ['. >= 14 and . <= 120', 'integer', 13, false],
    ['. >= 14 and . <= 120', 'integer', 120, true],
    ['string-length(.) <= 3', 'text', 'abcd', false],
    ['string-length(.) <= 3', 'text', 'abc', true],
    ["regex(., '[0-9]+')", 'text', '12a', false],
    ["regex(., '[0-9]+')", 'text', '12', true],
    ["not(. = 'x') or . = 'y'", 'text', 'x', false],
    ['. mod 2 = 0', 'integer', 4, true],
    ['. mod 2 = 0', 'integer', 5, false],
  ])('checks %s of a %s for %j: %s', (constraint, type, answer, isTaken) => {
    expect(refused([[type, 'q', 'Q', '', constraint]], { q: answer })).toEqual(isTaken ? [] : ['q']);
  });

  it.each([
    ["selected(${means}, 'bus')", ['bus', 'walk'], true],
    ["selected(${means}, 'bus')", ['walk'], false],
    ["not(selected(${means}, 'bus'))", ['walk'], true],
    ['count-selected(${means}) > 1', ['bus', 'walk'], true],
    ['count-selected(${means}) > 1', ['bus'], false],
    ["${means} = 'bus'", ['bus'], true],
    ["${means} = 'bus'", ['bus', 'walk'], false],
    ["${means} != ''", ['bus'], true],
  ])('asks for an answer where %s holds for %j: %s', (relevant, means, isAsked) => {
    const rows = [
      ['select_multiple means', 'means', 'Means'],
      ['text', 'why', 'Why', relevant, '', 'yes'],
    ];
    expect(refused(rows, { means })).toEqual(isAsked ? ['why'] : []);
  });
});
