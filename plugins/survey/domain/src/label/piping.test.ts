import fc from 'fast-check';
import { Model, type PanelModel } from 'survey-core';
import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { readFlow } from '../flow/flow';
import type { Answers } from '../json/json';
import { questionTexts, surveyTexts } from './flow-texts';

const context = { today: '2025-11-22' };
const titles = [
  'Hello {name}',
  '{ name } and {NAME}',
  '{city} / {towns} / {agree}',
  '{nobody} {} {a:b} {',
  '{towns[0]} {name}{name}',
  '{city}-{total}',
];
const json = {
  elements: [
    { type: 'text', name: 'name' },
    {
      type: 'dropdown',
      name: 'city',
      choices: [{ value: 'p', text: 'Paju' }],
      showOtherItem: true,
      otherText: 'Other',
    },
    {
      type: 'checkbox',
      name: 'towns',
      choices: [
        { value: 1, text: 'One' },
        { value: 2, text: 'Two' },
      ],
    },
    { type: 'boolean', name: 'agree', labelTrue: 'Agreed', labelFalse: 'Refused' },
    { type: 'expression', name: 'total', expression: '1 + 1' },
    ...titles.map((title, index) => ({ type: 'text', name: `t${String(index)}`, title })),
    {
      type: 'paneldynamic',
      name: 'kids',
      templateElements: [
        { type: 'text', name: 'nick' },
        { type: 'text', name: 'toy', title: '{panelIndex}: {panel.nick} of {name}' },
      ],
    },
  ],
};
const questionnaire = questionnaireFrom(json);

const answersArbitrary: fc.Arbitrary<Answers> = fc
  .record(
    {
      name: fc.constantFrom('Kim', '<b>', '{city}', '김'),
      city: fc.constantFrom('p', 'other'),
      'city-Comment': fc.constantFrom('Seoul', 'x'),
      towns: fc.subarray([1, 2], { minLength: 1 }),
      agree: fc.boolean(),
      kids: fc.array(fc.record({ nick: fc.constantFrom('Tori', 'Bom') }), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((made) => {
    const copy: Answers = JSON.parse(JSON.stringify(made));
    return copy;
  });

describe('texts with answers in them', () => {
  it('read as in survey-core, as plain text', () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const model = new Model(json);
        model.data = JSON.parse(JSON.stringify(answers));
        const settled: Answers = JSON.parse(JSON.stringify(model.data));
        const flow = readFlow(questionnaire, settled, context);
        const outer = surveyTexts(questionnaire, flow, settled, 'en');
        for (const question of flow.questions.values()) {
          const theirs: string = model.getQuestionByName(question.question.name).locTitle.renderedHtml;
          if (!question.question.name.startsWith('t') || question.question.name === 'towns') continue;
          if (question.question.name === 'total') continue;
          expect(questionTexts(outer, question).text(question.question.title)).toBe(theirs);
        }
        const kids: PanelModel[] = model.getQuestionByName('kids').panels;
        flow.questions.get('kids')?.items.forEach((item, index) => {
          const toy = item.questions.get('toy');
          const theirs: string | undefined = kids[index]?.getQuestionByName('toy').locTitle.renderedHtml;
          expect(toy && questionTexts(outer, toy, item).text(toy.question.title)).toBe(theirs);
        });
      }),
      { numRuns: 60 },
    );
  });
});
