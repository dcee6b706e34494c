import fc from 'fast-check';
import { fixtures, nativeFixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { withoutHiddenAnswers } from '../flow/answers';
import type { Answers } from '../json/json';
import { checkPage, checkResponse } from './check-response';
import type { CheckResult } from './problem';

const context = { today: '2025-11-22' };
const library = questionnaireFrom(fixtures.everyNativeType);
const required = { visitor: 'resident', rating: 4 };

function codesOf(result: CheckResult): string[] {
  if (result.ok) return [];
  return result.problems.map(({ question, path, code }) => [question, path, code].filter(Boolean).join(' '));
}

function check(answers: unknown): string[] {
  return codesOf(checkResponse(library, answers, context));
}

describe('a response', () => {
  it('is accepted when every answer fits its question', () => {
    const answers = {
      ...required,
      branch: 2,
      services: ['loan', 'class'],
      card: true,
      aspects: { books: 'good', staff: 'fair' },
      wishes: { book: '토지', visits: 3 },
      since: '2020-02-29',
      email: 'kim@example.kr',
      free: '좋습니다.\n고맙습니다.',
    };
    expect(checkResponse(library, answers, context)).toEqual({ ok: true, answers });
  });

  it('is stored with choices as the author wrote them and without what is blank', () => {
    const result = checkResponse(
      library,
      { ...required, branch: '2', rating: '4', free: '', services: [] },
      context,
    );
    expect(result).toEqual({ ok: true, answers: { visitor: 'resident', branch: 2, rating: 4 } });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown key', { nobody: 1 }, 'nobody unknownKey'],
    ['a key of the prototype', { constructor: 'x' }, 'constructor unknownKey'],
    ['an answer to a text of the author', { welcome: 'x' }, 'welcome unknownKey'],
    ['a comment nobody asked for', { 'visitor-Comment': 'x' }, 'visitor -Comment hiddenAnswer'],
    ['a value off the list', { visitor: 'alien' }, 'visitor notOnList'],
    ['a list for one choice', { visitor: ['resident'] }, 'visitor wrongType'],
    ['one choice for a list', { services: 'loan' }, 'services wrongType'],
    ['an object in a list', { services: [{}] }, 'services wrongType'],
    ['a choice twice', { services: ['loan', 'loan'] }, 'services duplicate'],
    ['too many choices', { services: ['loan', 'room', 'class'] }, 'services tooMany'],
    ['a rating beyond the scale', { rating: 77 }, 'rating notOnList'],
    ['a rating between the steps', { rating: 1.5 }, 'rating notOnList'],
    ['a boolean that is a text', { card: 'maybe' }, 'card wrongType'],
    ['an unknown row', { aspects: { roof: 'good' } }, 'aspects roof unknownRow'],
    ['an unknown column', { aspects: { books: 'best' } }, 'aspects books notOnList'],
    ['a matrix that is a text', { aspects: 'good' }, 'aspects wrongType'],
    ['an unknown item', { wishes: { film: 'x' } }, 'wishes film unknownKey'],
    ['a text for a number', { wishes: { visits: '3' } }, 'wishes visits notANumber'],
    ['a number beyond the limit', { wishes: { visits: 32 } }, 'wishes visits tooLarge'],
    ['a text that is too long', { wishes: { book: 'x'.repeat(51) } }, 'wishes book tooLong'],
    ['a day that does not exist', { since: '2025-02-30' }, 'since notADate'],
    ['a day before the first', { since: '1999-12-31' }, 'since tooSmall'],
    ['no e-mail address', { email: 'kim@' }, 'email badEmail'],
    ['an object in a text', { email: { a: 1 } }, 'email wrongType'],
    ['half a surrogate pair', { free: 'a\ud800' }, 'free badCharacters'],
    ['a control character', { free: 'a\u0000' }, 'free badCharacters'],
    ['a line break in a line', { wishes: { book: 'a\nb' } }, 'wishes book badCharacters'],
    ['a missing answer', { visitor: undefined }, ' wrongType'],
  ])('with %s is refused', (_what, answers, problem) => {
    expect(check({ ...required, ...answers })).toEqual([problem.trim()]);
  });

  it.each([[null], [[]], ['text'], [NaN], [new Date(0)], [{ rating: Number.NaN }], [{ rating: Infinity }]])(
    'that is %p is refused',
    (answers) => {
      expect(check(answers)).toEqual(['wrongType']);
    },
  );

  it('with a key __proto__ is refused', () => {
    expect(check(JSON.parse('{"visitor":"guest","rating":1,"__proto__":{"a":1}}'))).toEqual([
      '__proto__ unknownKey',
    ]);
  });

  it('that lacks what is required is refused', () => {
    expect(check({})).toEqual(['visitor required', 'rating required']);
  });

  it('with an answer that its own answers hide is refused', () => {
    const questionnaire = questionnaireFrom(fixtures.visibilityBetweenPages);
    const answers = { used: 'no', satisfaction: 1 };
    expect(codesOf(checkResponse(questionnaire, answers, context))).toEqual(['satisfaction hiddenAnswer']);
    expect(withoutHiddenAnswers(questionnaire, answers, context)).toEqual({ used: 'no' });
  });

  it('asks for a text with "other" and refuses "none" with others', () => {
    const questionnaire = questionnaireFrom(fixtures.otherAndNone);
    const codes = (answers: Answers) => codesOf(checkResponse(questionnaire, answers, context));
    expect(codes({ means: ['other'] })).toEqual(['means -Comment otherWithoutText']);
    expect(codes({ means: ['other'], 'means-Comment': '걷기' })).toEqual([]);
    expect(codes({ means: ['none', 'bus'] })).toEqual(['means noneWithOthers']);
    expect(codes({ means: ['other'], 'means-Comment': 'x'.repeat(1_001) })).toEqual([
      'means -Comment tooLong',
    ]);
  });

  it('asks for every shown row, and refuses an answer to a hidden one', () => {
    const questionnaire = questionnaireFrom(fixtures.matrixWithStrictRows);
    const codes = (answers: Answers) => codesOf(checkResponse(questionnaire, answers, context));
    const contact = { name: 'Kim' };
    expect(codes({ quality: { stage: 1 }, contact })).toEqual(['quality food rowMissing']);
    expect(codes({ quality: { stage: 1, food: 2, parking: 3 }, contact })).toEqual([
      'quality parking hiddenAnswer',
    ]);
    expect(codes({ quality: { stage: 1, food: 2, parking: 3 }, car: true, contact })).toEqual([]);
    expect(codes({ quality: { stage: 1, food: 2 }, rank: { a: 'first', b: 'first' }, contact })).toEqual([
      'rank b duplicate',
    ]);
    expect(codes({ quality: { stage: 1, food: 2 } })).toEqual(['contact name required']);
  });

  it('cannot change what is read-only, and is stored with it', () => {
    const questionnaire = questionnaireFrom(fixtures.validatorsAndConditions);
    expect(codesOf(checkResponse(questionnaire, { office: '시장실' }, context))).toEqual([
      'office readOnlyChanged',
    ]);
    expect(checkResponse(questionnaire, {}, context)).toEqual({
      ok: true,
      answers: { office: '청년정책과' },
    });
  });

  it('obeys a limit that depends on today', () => {
    const questionnaire = questionnaireFrom(fixtures.datesAndNumbers);
    expect(codesOf(checkResponse(questionnaire, { born: '2025-11-23' }, context))).toContain('born tooLarge');
    expect(codesOf(checkResponse(questionnaire, { born: '2000-11-22' }, context))).toEqual([]);
  });

  it('is judged leniently where only survey-core knows the conditions', () => {
    const questionnaire = questionnaireFrom(fixtures.leftToSurveyCore);
    const answers = { signature: 'data:image/png;base64,AAAA', note: 'x' };
    expect(checkResponse(questionnaire, answers, context)).toEqual({ ok: true, answers });
    expect(codesOf(checkResponse(questionnaire, { signature: '\u0000' }, context))).toEqual([
      'signature badCharacters',
    ]);
  });

  it('never makes the check throw, whatever it holds', () => {
    const names = fc.constantFrom(
      ...library.questions.map(({ name }) => name),
      '__proto__',
      'visitor-Comment',
    );
    const answers = fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.jsonValue()), fc.anything());
    fc.assert(
      fc.property(answers, (given) => {
        const result = checkResponse(library, given, context);
        if (result.ok) expect(checkResponse(library, result.answers, context)).toEqual(result);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('one page', () => {
  const questionnaire = questionnaireFrom(fixtures.visibilityBetweenPages);

  it('is checked by itself', () => {
    expect(codesOf(checkPage(questionnaire, 0, { age: 200 }, context))).toEqual([
      'used required',
      'age tooLarge',
    ]);
    expect(codesOf(checkPage(questionnaire, 1, { used: 'yes', age: 200 }, context))).toEqual([
      'satisfaction required',
    ]);
  });

  it('drops an answer that it hides itself', () => {
    const answers = { used: 'yes', satisfaction: 5, reasons: ['slow'] };
    expect(checkPage(questionnaire, 1, answers, context)).toEqual({
      ok: true,
      answers: { used: 'yes', satisfaction: 5 },
    });
  });

  it('asks at once for what one of its own answers shows', () => {
    const answers = { used: 'yes', satisfaction: 1 };
    expect(codesOf(checkPage(questionnaire, 1, answers, context))).toEqual(['reasons required']);
  });
});

describe.each(Object.entries(nativeFixtures))('hidden answers of %s', (_name, json) => {
  it('are gone after they were taken away, so that none is ever refused as hidden', () => {
    const questionnaire = questionnaireFrom(json);
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (answers) => {
        const visible = withoutHiddenAnswers(questionnaire, answers, context);
        const codes = codesOf(checkResponse(questionnaire, visible, context));
        expect(codes.filter((code) => /hiddenAnswer|unknown/.test(code))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
