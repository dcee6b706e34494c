import fc from 'fast-check';
import {
  corpus,
  fixtures,
  nativeFixtures,
  questionnaireFrom,
} from '../../../../../tests/fixtures/questionnaires';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { withoutHiddenAnswers } from '../flow/answers';
import type { Answers } from '../json/json';
import { checkResponse } from '../validation/check-response';
import { readFlow } from '../flow/flow';
import { answersFromForm } from './answers-from-form';
import { changesOnPage } from './changes-on-page';
import { commentField, fieldName } from './field-names';
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
    const text = [commentField(fieldName('means')), 'walking\r\nalone'] as const;
    const chosen = answersFromForm(questionnaire, 0, [['q.means', 'other'], text]).answers;
    expect(chosen).toEqual({ means: ['other'], 'means-Comment': 'walking\nalone' });
    expect(answersFromForm(questionnaire, 0, [['q.means', 'bus'], text]).answers).toEqual({ means: ['bus'] });
  });

  it('takes back what is missing from it, on its own page only', () => {
    const before = { visitor: 'guest', card: true, rating: 3 };
    const flow = readFlow(library, before, context);
    expect(changesOnPage(flow, 0, { visitor: 'worker' })).toEqual([
      ['visitor', 'worker'],
      ['card', null],
    ]);
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

/** Files have no fields: they are sent on their own. */
const withForms = corpus.filter(([, json]) =>
  questionnaireFrom(json).questions.every(({ type }) => type !== 'file'),
);

describe.each(withForms)('%s', (name, json) => {
  it('comes back from its form as it went in', () => {
    const questionnaire = questionnaireFrom(json);
    const numRuns = name in nativeFixtures ? 50 : 15;
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (given) => {
        const answers = withoutHiddenAnswers(questionnaire, given, context);
        const checked = checkResponse(questionnaire, answers, context);
        const back = questionnaire.pages.reduce<Answers>((all, { index }) => {
          const fields = Object.entries(fieldsFromAnswers(questionnaire, index, answers));
          const typed = fields.flatMap(([field, values]) => values.map((value) => [field, value] as const));
          return { ...all, ...answersFromForm(questionnaire, index, typed).answers };
        }, {});
        expect(checkResponse(questionnaire, back, context)).toEqual(checked);
      }),
      { numRuns },
    );
  });
});

describe('places that make no order', () => {
  const ranking = questionnaireFrom({ elements: [{ type: 'ranking', name: 'r', choices: ['a', 'b.c', 3] }] });
  const given = (places: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
    Object.entries(places).map(([choice, place]) => [fieldName('r', choice), place]);

  it('make one when each choice has its own', () => {
    expect(answersFromForm(ranking, 0, given({ a: '2', 'b.c': '3', 3: '1' })).answers).toEqual({
      r: [3, 'a', 'b.c'],
    });
    expect(answersFromForm(ranking, 0, given({ a: '', 'b.c': '', 3: '' })).answers).toEqual({});
  });

  it('stay as they were chosen, and each choice is told what is wrong', () => {
    const { answers } = answersFromForm(ranking, 0, given({ a: '2', 'b.c': '2', 3: '' }));
    expect(answers).toEqual({ r: { a: 2, 'b.c': 2 } });
    expect(fieldsFromAnswers(ranking, 0, answers)).toEqual({ 'q.r.a': ['2'], 'q.r.b%2Ec': ['2'] });
    const checked = checkResponse(ranking, answers, context);
    expect(checked.ok ? [] : checked.problems.map(({ path, code }) => [path, code])).toEqual([
      ['b.c', 'rankTaken'],
      ['3', 'rankMissing'],
    ]);
  });
});

describe('a range', () => {
  const slider = questionnaireFrom({
    elements: [{ type: 'slider', sliderType: 'range', name: 's', min: 0, max: 24, minRangeLength: 2 }],
  });

  it.each([
    [{ from: '9', to: '17' }, [9, 17], []],
    [{ from: '', to: '' }, undefined, []],
    [{ from: '9', to: '' }, [9, null], [['to', 'notANumber']]],
    [
      { from: 'nine', to: '25' },
      ['nine', 25],
      [
        ['from', 'notANumber'],
        ['to', 'tooLarge'],
      ],
    ],
    [{ from: '9', to: '8' }, [9, 8], [['to', 'rangeReversed']]],
    [{ from: '9', to: '10' }, [9, 10], [['to', 'rangeTooShort']]],
  ])('%j is %j', (ends, expected, problems) => {
    const typed = Object.entries(ends).map(([end, text]) => [fieldName('s', end), text] as const);
    const { answers } = answersFromForm(slider, 0, typed);
    expect(answers.s).toEqual(expected);
    const checked = checkResponse(slider, answers, context);
    expect(checked.ok ? [] : checked.problems.map(({ path, code }) => [path, code])).toEqual(problems);
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
