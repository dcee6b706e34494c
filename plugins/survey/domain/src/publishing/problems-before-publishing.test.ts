import fc from 'fast-check';
import {
  corpus,
  fixtures,
  nativeFixtures,
  questionnaireFrom,
} from '../../../../../tests/fixtures/questionnaires';
import { engineSupport, pageSupport } from '../questionnaire/native-support';
import { problemsBeforePublishing } from './problems-before-publishing';

function errorsOf(input: unknown): string[] {
  return problemsBeforePublishing(input)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`)
    .sort();
}

function warningsOf(input: unknown): string[] {
  return problemsBeforePublishing(input)
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, path }) => `${code} ${path}`);
}

describe('before publishing', () => {
  it.each(Object.entries(nativeFixtures))('%s has no errors and is shown as HTML', (_name, json) => {
    expect(errorsOf(json)).toEqual([]);
    expect(pageSupport(questionnaireFrom(json))).toEqual({ native: true });
  });

  it.each(corpus)('%s has no errors', (_name, json) => {
    expect(errorsOf(json)).toEqual([]);
  });

  it('finds what is wrong inside rows and panels', () => {
    const text = { type: 'text', name: 'a' };
    expect(
      errorsOf({
        elements: [
          { type: 'paneldynamic', name: 'p', templateElements: [text, { ...text, name: 'A' }] },
          {
            type: 'matrixdynamic',
            name: 'm',
            columns: [
              { name: '__proto__', cellType: 'text' },
              { name: 'c', cellType: 'dropdown', choices: [1, 1] },
              { name: 'r', cellType: 'text', validators: [{ type: 'regex', regex: '(a+)+' }] },
              { name: 'x', cellType: 'text', visibleIf: '{row.c} = ' },
            ],
          },
        ],
      }),
    ).toEqual([
      'duplicateChoice /elements/1/columns/1/choices/1',
      'duplicateName /elements/0/templateElements/1',
      'reservedName /elements/1/columns/0',
      'unexpectedEnd /elements/1/columns/3/visibleIf',
      'unsafePattern /elements/1/columns/2/validators/0/regex',
    ]);
  });

  it('finds what is dangerous inside templates, and says once what it said before', () => {
    const dangerous = { validators: [{ type: 'regex', regex: '^(a+)+$' }] };
    const questionnaire = {
      elements: [
        { type: 'text', name: 'a', ...dangerous },
        {
          type: 'paneldynamic',
          name: 'p',
          templateElements: [
            { type: 'dropdown', name: 'b', choicesByUrl: { url: 'https://city.example' } },
            { type: 'text', name: 'c', ...dangerous },
          ],
        },
      ],
    };
    expect(errorsOf(questionnaire)).toEqual([
      'choicesByUrl /elements/1/templateElements/0',
      'noChoices /elements/1/templateElements/0',
      'unsafePattern /elements/0/validators/0/regex',
      'unsafePattern /elements/1/templateElements/1/validators/0/regex',
    ]);
  });

  it('finds everything that is wrong with the broken questionnaire, and where', () => {
    expect(errorsOf(fixtures.broken)).toEqual([
      'choiceWithoutValue /elements/5/choices/2',
      'choicesByUrl /elements/7',
      'duplicateChoice /elements/5/choices/1',
      'duplicateName /elements/1',
      'emptyName /elements/2',
      'noChoices /elements/6',
      'reservedName /elements/3',
      'unexpectedEnd /elements/8/visibleIf',
      'unknownFunction /elements/9/visibleIf',
      'unknownReference /elements/9/visibleIf',
      'unknownType /elements/4',
      'unsafePattern /elements/10/validators/0/regex',
    ]);
  });

  it('warns of missing translations, unknown properties and what needs a script', () => {
    expect(warningsOf(fixtures.broken)).toEqual(
      expect.arrayContaining([
        'unknownProperty /elements/10/colour',
        'missingTranslation /elements/0/title',
        'shownByScript /elements/9',
      ]),
    );
    expect(warningsOf(nativeFixtures.everyNativeType)).toEqual([]);
  });

  it('says what makes survey-react-ui necessary', () => {
    const support = pageSupport(questionnaireFrom(fixtures.needsScript));
    expect(support.native ? [] : support.reasons.map(({ question, name }) => [question, name])).toEqual([
      ['signature', 'signaturepad'],
    ]);
    expect(errorsOf(fixtures.needsScript)).toEqual([]);
    // Nor is it one that the engine could check: both name the same question.
    expect(engineSupport(questionnaireFrom(fixtures.needsScript))).toMatchObject({
      native: false,
      reasons: [{ question: 'signature' }],
    });
  });

  it('says what is left to survey-core', () => {
    const support = engineSupport(questionnaireFrom(fixtures.leftToSurveyCore));
    expect(support.native ? [] : support.reasons.map(({ question, name }) => [question, name])).toEqual([
      ['signature', 'signaturepad'],
      ['note', 'visibleIf'],
    ]);
    expect(errorsOf(fixtures.leftToSurveyCore)).toEqual([]);
  });

  it.each([
    ['{', 'notJson '],
    ['[]', 'notAnObject '],
    ['{}', 'noQuestions '],
    ['{"elements":[{"type":"html","name":"h","html":"x"}]}', 'noQuestions '],
  ])('%s is no questionnaire: %s', (text, problem) => {
    expect(errorsOf(text)).toEqual([problem]);
  });

  it('refuses a questionnaire nested too deep', () => {
    const deep = `${'{"elements":['.repeat(5_000)}${']}'.repeat(5_000)}`;
    expect(errorsOf(deep)).toEqual(['notJsonOrTooLarge ']);
  });

  it('never throws, whatever is in the editor', () => {
    const element = fc.record(
      {
        type: fc.constantFrom(
          'text',
          'radiogroup',
          'matrix',
          'panel',
          'multipletext',
          'rating',
          'checkbox',
          'boolean',
        ),
        name: fc.oneof(fc.string(), fc.jsonValue()),
        title: fc.jsonValue(),
        choices: fc.jsonValue(),
        rows: fc.jsonValue(),
        columns: fc.array(fc.jsonValue()),
        items: fc.array(fc.jsonValue()),
        elements: fc.array(fc.jsonValue()),
        validators: fc.array(fc.record({ type: fc.constantFrom('regex', 'numeric'), regex: fc.string() })),
        visibleIf: fc.oneof(fc.string(), fc.jsonValue()),
        rateMin: fc.jsonValue(),
        rateStep: fc.jsonValue(),
        defaultValue: fc.jsonValue(),
      },
      { requiredKeys: ['type'] },
    );
    const json = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.record({ elements: fc.array(element) }),
      fc.anything(),
    );
    fc.assert(
      fc.property(json, (input) => {
        expect(Array.isArray(problemsBeforePublishing(input))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
