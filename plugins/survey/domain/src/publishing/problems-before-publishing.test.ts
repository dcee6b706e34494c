import fc from 'fast-check';
import { fixtures, nativeFixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { nativeSupport } from '../questionnaire/native-support';
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
    expect(nativeSupport(questionnaireFrom(json))).toEqual({ native: true });
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
    const support = nativeSupport(questionnaireFrom(fixtures.needsScript));
    expect(support.native ? [] : support.reasons.map(({ question, name }) => [question, name])).toEqual([
      [undefined, 'triggers'],
      ['order', 'ranking'],
      ['photo', 'file'],
      ['note', 'visibleIf'],
    ]);
    expect(errorsOf(fixtures.needsScript)).toEqual([]);
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
