import fc from 'fast-check';
import { corpus } from '../../../../../tests/fixtures/questionnaires';
import { isJsonObject, isList, objectFrom, type JsonObject, type JsonValue } from '../json/json';
import { keyedTextsIn } from './keyed-texts';
import { placeInWords } from './text-place';

const survey: JsonObject = {
  locale: 'ko',
  title: '조사',
  pages: [
    {
      name: 'first',
      title: '첫 쪽',
      elements: [
        { type: 'html', name: 'hello', html: '<p>안녕하세요</p>' },
        {
          type: 'radiogroup',
          name: 'visit',
          title: '오셨습니까?',
          choices: ['예', { value: 'no', text: '아니요' }, { value: '몰라요' }, 3],
          validators: [{ type: 'expression', text: '다시' }],
        },
        {
          type: 'panel',
          name: 'home',
          title: '집',
          elements: [
            {
              type: 'paneldynamic',
              name: 'kids',
              title: '아이',
              templateElements: [{ type: 'text', name: 'age', title: '나이', description: '만으로' }],
            },
            {
              type: 'matrixdropdown',
              name: 'cost',
              columns: [{ name: 'sum', title: '금액', cellType: 'text' }],
              rows: ['버스'],
            },
          ],
        },
      ],
    },
  ],
};

describe('keys of texts', () => {
  it('are made of names and values', () => {
    expect(keyedTextsIn(survey).map(({ key, texts }) => [key, texts.ko])).toEqual([
      ['survey/title', '조사'],
      ['page:first/title', '첫 쪽'],
      ['question:hello/html', '<p>안녕하세요</p>'],
      ['question:visit/title', '오셨습니까?'],
      ['question:visit/choice:예/text', '예'],
      ['question:visit/choice:no/text', '아니요'],
      ['question:visit/choice:몰라요/text', '몰라요'],
      ['question:visit/validator:expression/text', '다시'],
      ['panel:home/title', '집'],
      ['question:kids/title', '아이'],
      ['question:kids/question:age/title', '나이'],
      ['question:kids/question:age/description', '만으로'],
      ['question:cost/column:sum/title', '금액'],
      ['question:cost/row:버스/text', '버스'],
    ]);
  });

  it('stand where an author finds them', () => {
    const words = (language: 'ko' | 'en'): readonly string[] =>
      keyedTextsIn(survey).map(({ place }) => placeInWords(place, language));
    expect(words('ko')).toEqual(
      [
        '설문 제목',
        '1쪽 제목',
        '질문 ‘hello’ 글',
        '1번 질문',
        '1번 선택지 1',
        '1번 선택지 2',
        '1번 선택지 3',
      ].concat(
        ['1번 안내 문구 1', '묶음 ‘home’ 제목', '2번 질문', '2번 안 1번째 질문', '2번 안 1번째 설명'],
        ['3번 안 1번째 질문', '3번 행 1'],
      ),
    );
    expect(words('en').slice(3, 6)).toEqual([
      'Question 1, question',
      'Question 1, choice 1',
      'Question 1, choice 2',
    ]);
  });

  it('are different where names are not', () => {
    const twice = {
      elements: [
        { name: 'a', title: 'One' },
        { name: 'a', title: 'Two' },
        { name: 'a~2', title: 'x' },
      ],
    };
    expect(keyedTextsIn(twice).map(({ key }) => key)).toEqual([
      'question:a/title',
      'question:a~2/title',
      'question:a%7e2/title',
    ]);
  });

  it('are each there once, in every questionnaire', () => {
    for (const [, json] of corpus) {
      const keys = keyedTextsIn(json).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('stay when questions, choices and pages are put in another order', () => {
    const byKey = (json: JsonObject): unknown =>
      Object.fromEntries(keyedTextsIn(json).map(({ key, texts }) => [key, texts]));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(7)), (random) => {
        expect(byKey(shuffled(survey, random))).toEqual(byKey(survey));
      }),
    );
  });

  it('stay when a question moves to another page or out of its block', () => {
    const question = { type: 'text', name: 'q', title: '물음' };
    const onPage = { pages: [{ name: 'a', elements: [question] }] };
    const inPanel = {
      pages: [{ name: 'b', elements: [{ type: 'panel', name: 'p', elements: [question] }] }],
    };
    const keyIn = (json: JsonObject): unknown => keyedTextsIn(json)[0]?.key;
    expect(keyIn(onPage)).toBe('question:q/title');
    expect(keyIn(inPanel)).toBe('question:q/title');
  });
});

function shuffled(json: JsonObject, random: Iterator<number>): JsonObject {
  const within = (value: JsonValue): JsonValue => {
    if (isJsonObject(value))
      return objectFrom(Object.entries(value).map(([key, item]) => [key, within(item)]));
    if (!isList(value)) return value;
    const ranked = value.map((item) => [within(item), Number(random.next().value)] as const);
    return ranked.toSorted(([, a], [, b]) => a - b).map(([item]) => item);
  };
  return objectFrom(Object.entries(json).map(([key, value]) => [key, within(value)]));
}
