import { fixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import type { JsonValue } from '../json/json';
import { describeAnswer } from './describe-answer';

const library = questionnaireFrom(fixtures.everyNativeType);
const transport = questionnaireFrom(fixtures.otherAndNone);

function describeIn(
  questionnaire: typeof library,
  name: string,
  value: JsonValue,
  locale: string,
  comment = '',
): readonly string[] {
  const question = questionnaire.questionByName.get(name);
  if (question === undefined) throw new Error(name);
  return describeAnswer(question, value, locale, comment);
}

describe('an answer in words', () => {
  it.each<[string, JsonValue, string, string[]]>([
    ['visitor', 'resident', 'ko', ['주민']],
    ['visitor', 'resident', 'en', ['Resident']],
    ['visitor', 'resident', 'en-GB', ['Resident']],
    ['branch', 2, 'ko', ['한빛']],
    ['services', ['loan', 'class'], 'ko', ['대출', '강좌']],
    ['card', true, 'ko', ['예']],
    ['card', false, 'en', ['No']],
    ['rating', 4, 'ko', ['4']],
    ['aspects', { books: 'good', hours: 'bad' }, 'ko', ['책: 만족', '시간: 불만']],
    ['wishes', { visits: 1200 }, 'ko', ['한 달 방문 횟수: 1,200']],
    ['since', '2020-02-29', 'ko', ['2020년 2월 29일']],
    ['since', '2020-02-29', 'en', ['February 29, 2020']],
    ['free', '', 'ko', []],
  ])('%s %j in %s', (name, value, locale, lines) => {
    expect(describeIn(library, name, value, locale)).toEqual(lines);
  });

  it('carries the text of "other"', () => {
    expect(describeIn(transport, 'means', ['bus', 'other'], 'ko', '걷기')).toEqual(['버스', '기타: 걷기']);
    expect(describeIn(transport, 'purpose', 'other', 'en', 'visit')).toEqual(['Other: visit']);
  });
});
