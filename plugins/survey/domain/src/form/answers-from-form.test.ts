import fc from 'fast-check';
import { fixtures, nativeFixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { withoutHiddenAnswers } from '../flow/answers';
import type { Answers } from '../json/json';
import { checkResponse } from '../validation/check-response';
import { answersFromForm, withPageAnswers } from './answers-from-form';
import { commentFieldName, fieldName } from './field-names';
import { fieldsFromAnswers } from './fields-from-answers';
import { parseNumber } from './parse-number';

const context = { today: '2025-11-22' };
const library = questionnaireFrom(fixtures.everyNativeType);

describe('a form', () => {
  it('becomes typed answers', () => {
    const { answers } = answersFromForm(library, 0, [
      ['q.visitor', 'guest'],
      ['q.branch', '2'],
      ['q.services', 'loan'],
      ['q.services', 'class'],
      ['q.card', 'false'],
      ['q.rating', '5'],
    ]);
    expect(answers).toEqual({ visitor: 'guest', branch: 2, services: ['loan', 'class'], card: false });
  });

  it('keeps what was typed when it cannot be read, and shows it again', () => {
    const field = fieldName('wishes', 'visits');
    const { answers, raw } = answersFromForm(library, 1, [
      [field, '세 번'],
      ['q.aspects.books', 'good'],
      ['other', 'x'],
    ]);
    expect(answers).toEqual({ aspects: { books: 'good' }, wishes: { visits: '세 번' } });
    expect(raw).toEqual({ [field]: ['세 번'], 'q.aspects.books': ['good'] });
  });

  it('takes a text for "other" only when "other" is selected', () => {
    const questionnaire = questionnaireFrom(fixtures.otherAndNone);
    const text = [commentFieldName('means'), 'walking\r\nalone'] as const;
    const chosen = answersFromForm(questionnaire, 0, [['q.means', 'other'], text]).answers;
    expect(chosen).toEqual({ means: ['other'], 'means-Comment': 'walking\nalone' });
    expect(answersFromForm(questionnaire, 0, [['q.means', 'bus'], text]).answers).toEqual({ means: ['bus'] });
  });

  it('takes back what is missing from it, on its own page only', () => {
    const before = { visitor: 'guest', card: true, rating: 3 };
    expect(withPageAnswers(library, 0, before, { visitor: 'worker' })).toEqual({
      visitor: 'worker',
      rating: 3,
    });
  });

  it('tells apart the item b of a and the question a.b', () => {
    expect(fieldName('a', 'b')).not.toBe(fieldName('a.b'));
    expect(fieldName('a.b', 'c%2E')).toBe('q.a%2Eb.c%252E');
  });

  it('never makes anything throw', () => {
    const names = fc.constantFrom(
      'q.visitor',
      'q.wishes.visits',
      'q.aspects.books',
      'q.__proto__',
      '__proto__',
      'q.',
    );
    const fields = fc.array(fc.tuple(fc.oneof(names, fc.string()), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(fields, fc.integer({ min: -1, max: 3 }), (given, page) => {
        const { answers } = answersFromForm(library, page, given);
        expect(() => checkResponse(library, answers, context)).not.toThrow();
      }),
    );
  });
});

describe.each(Object.entries(nativeFixtures))('%s', (_name, json) => {
  it('comes back from its form as it went in', () => {
    const questionnaire = questionnaireFrom(json);
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (given) => {
        const answers = withoutHiddenAnswers(questionnaire, given, context);
        const checked = checkResponse(questionnaire, answers, context);
        const back = questionnaire.pages.reduce<Answers>((all, { index }) => {
          const fields = Object.entries(fieldsFromAnswers(questionnaire, index, answers));
          const typed = fields.flatMap(([name, values]) => values.map((value) => [name, value] as const));
          return withPageAnswers(
            questionnaire,
            index,
            all,
            answersFromForm(questionnaire, index, typed).answers,
          );
        }, {});
        expect(checkResponse(questionnaire, back, context)).toEqual(checked);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a typed number', () => {
  it.each([
    ['12', 12],
    [' -3.5 ', -3.5],
    ['１２３', 123],
    ['１，２３４', 1_234],
    ['1,234,567.5', 1_234_567.5],
    ['−7', -7],
    ['.5', 0.5],
    ['1,2', undefined],
    ['12명', undefined],
    ['1e5', undefined],
    ['0x10', undefined],
    ['', undefined],
    ['NaN', undefined],
  ])('%p is %p', (typed, expected) => {
    expect(parseNumber(typed)).toBe(expected);
  });
});
