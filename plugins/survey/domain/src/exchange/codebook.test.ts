import { corpus, fixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { exportColumns } from '../export/export-columns';
import { codebookOf, codebookTable } from './codebook';

describe('the codebook', () => {
  it('has the variables of the exported responses, in their order', () => {
    for (const [name, json] of corpus) {
      const questionnaire = questionnaireFrom(json);
      const variables = codebookOf(questionnaire, 'ko').map(({ variable }) => variable);
      expect([name, variables]).toEqual([name, exportColumns(questionnaire, 'ko').map(({ key }) => key)]);
    }
  });

  it('says what each variable asks and what its values mean', () => {
    const rows = codebookOf(questionnaireFrom(fixtures.everyNativeType), 'en');
    const row = (variable: string): unknown => rows.find((each) => each.variable === variable);
    expect(row('visitor')).toMatchObject({ question: 'What kind of visitor are you?', type: 'radiogroup' });
    expect(row('services=room')).toMatchObject({
      part: 'Reading room',
      values: '1 = chosen\n0 = not chosen',
    });
    expect(row('aspects.staff')).toMatchObject({
      part: 'Staff',
      values: expect.stringContaining('good = Good'),
    });
    expect(row('card')).toMatchObject({ values: 'true = Yes\nfalse = No' });
    expect(row('since')).toMatchObject({ values: expect.stringContaining('date') });
  });

  it('tells missing values apart, and when something is asked at all', () => {
    const questionnaire = questionnaireFrom({
      pages: [
        {
          name: 'p',
          title: { ko: '이용', en: 'Use' },
          visibleIf: '{a} = 1',
          elements: [
            {
              type: 'panel',
              name: 'g',
              visibleIf: '{a} > 0',
              elements: [
                {
                  type: 'radiogroup',
                  name: 'b',
                  visibleIf: '{a} < 9',
                  isRequired: true,
                  choices: [1, { value: 'undisclosed', text: '답하지 않겠습니다' }],
                  showDontKnowItem: true,
                },
              ],
            },
          ],
        },
      ],
    });
    expect(codebookOf(questionnaire, 'ko')).toEqual([
      {
        variable: 'b',
        page: '이용',
        question: 'b',
        part: '',
        type: 'radiogroup',
        values: '1 = 1',
        missing:
          'undisclosed = 답하지 않겠습니다\ndontknow = 잘 모르겠음\n(빈칸) = 답하지 않았거나 묻지 않음',
        isRequired: true,
        condition: '({a} = 1) and ({a} > 0) and ({a} < 9)',
      },
    ]);
  });

  it('is a table with headings', () => {
    const [headings, first] = codebookTable(questionnaireFrom(fixtures.everyNativeType), 'ko');
    expect(headings?.[0]).toBe('변수');
    expect(first).toHaveLength(headings?.length ?? 0);
  });
});
