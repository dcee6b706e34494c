import { isReadInKorean, withParticle } from '../../label/particles';
import type { TestOperator } from './condition-tree';
import type { ConditionWords, TestWords } from './words';

/** One saying in the forms that a sentence needs: with “and”, with “or”, before “when”, before a noun. */
type Forms = readonly [and: string, or: string, when: string, noun: string];

/** Whatever comes before it, a noun keeps the 이 of 이다 here: that is right after vowels as well. */
const BE: Forms = ['이고', '이거나', '일 때', '인 경우'];
const BE_NOT: Forms = ['아니고', '아니거나', '아닐 때', '아닌 경우'];
const GREAT: Forms = ['크고', '크거나', '클 때', '큰 경우'];
const SMALL: Forms = ['작고', '작거나', '작을 때', '작은 경우'];
const LATE: Forms = ['늦고', '늦거나', '늦을 때', '늦은 경우'];
const EARLY: Forms = ['이르고', '이르거나', '이를 때', '이른 경우'];
const SAME: Forms = ['같고', '같거나', '같을 때', '같은 경우'];
const OTHER: Forms = ['다르고', '다르거나', '다를 때', '다른 경우'];
const THERE: Forms = ['있고', '있거나', '있을 때', '있는 경우'];
const NOT_THERE: Forms = ['없고', '없거나', '없을 때', '없는 경우'];
const CHOSE: Forms = ['골랐고', '골랐거나', '골랐을 때', '고른 경우'];
const DID_NOT: Forms = ['않았고', '않았거나', '않았을 때', '않은 경우'];
const ANSWERED: Forms = ['답했고', '답했거나', '답했을 때', '답한 경우'];
const HOLDS: Forms = ['맞고', '맞거나', '맞을 때', '맞는 경우'];

const AT: Readonly<Record<'and' | 'or' | 'when' | 'noun', number>> = { and: 0, or: 1, when: 2, noun: 3 };

/** 4번 ‘민원 창구’가; where nobody knows how it is read, 4번 ‘GTX’의 답이. */
const topic = ({ subject }: TestWords): string =>
  isReadInKorean(subject) ? withParticle(subject, '이', '가') : `${subject}의 답이`;

const object = (value: string): string | undefined =>
  isReadInKorean(value) ? withParticle(value, '을', '를') : undefined;

type Saying = (test: TestWords) => readonly [text: string, forms: Forms];

/** “10번의 답 이상”: 10번 alone would be ten times. */
const compared = ({ values, isOther }: TestWords): string => `${values[0] ?? ''}${isOther ? '의 답' : ''}`;

const than =
  (number: Forms, date: Forms): Saying =>
  (test) => [`${topic(test)} ${compared(test)}보다 `, test.kind === 'date' ? date : number];

const bound =
  (number: string, date: string): Saying =>
  (test) => [`${topic(test)} ${compared(test)} ${test.kind === 'date' ? date : number}`, BE];

const equal: Saying = (test) => {
  const [value = ''] = test.values;
  if (test.isOther) return [`${topic(test)} ${value}의 답과 `, SAME];
  if (test.kind === 'several') return [`${test.subject}의 답이 바로 ${value}`, BE];
  return [`${topic(test)} ${value}`, BE];
};

const notEqual: Saying = (test) => {
  const [value = ''] = test.values;
  if (test.isOther) return [`${topic(test)} ${value}의 답과 `, OTHER];
  if (isReadInKorean(value)) return [`${topic(test)} ${withParticle(value, '이', '가')} `, BE_NOT];
  return [`${topic(test)} ${value}인 것은 `, BE_NOT];
};

const contains: Saying = (test) => {
  const [value = ''] = test.values;
  if (test.isOther) return [`${test.subject}의 답에 ${value}의 답이 `, THERE];
  if (test.kind === 'text') return [`${test.subject}의 답에 ${value} 글자가 `, THERE];
  const chosen = object(value);
  if (chosen === undefined) return [`${test.subject}의 답에 ${value} 항목이 `, THERE];
  return [`${test.subject}에서 ${chosen} `, CHOSE];
};

const notContains: Saying = (test) => {
  const [value = ''] = test.values;
  if (test.isOther) return [`${test.subject}의 답에 ${value}의 답이 `, NOT_THERE];
  if (test.kind === 'text') return [`${test.subject}의 답에 ${value} 글자가 `, NOT_THERE];
  const chosen = object(value);
  if (chosen === undefined) return [`${test.subject}의 답에 ${value} 항목이 `, NOT_THERE];
  return [`${test.subject}에서 ${chosen} 고르지 `, DID_NOT];
};

const list = (test: TestWords): string => test.values.join(', ');

const SAYINGS: Readonly<Record<TestOperator, Saying>> = {
  equal,
  notequal: notEqual,
  greater: than(GREAT, LATE),
  less: than(SMALL, EARLY),
  greaterorequal: bound('이상', '또는 그 뒤'),
  lessorequal: bound('이하', '또는 그 앞'),
  contains,
  notcontains: notContains,
  anyof: (test) => {
    if (test.values.length === 1) return test.kind === 'several' ? contains(test) : equal(test);
    if (test.kind === 'several') return [`${test.subject}에서 ${list(test)} 중 하나 이상 `, CHOSE];
    return [`${topic(test)} ${list(test)} 중 하나`, BE];
  },
  allof: (test) =>
    test.values.length === 1 ? contains(test) : [`${test.subject}에서 ${list(test)} 모두 `, CHOSE],
  noneof: (test) => {
    if (test.values.length === 1) return test.kind === 'several' ? notContains(test) : notEqual(test);
    if (test.kind === 'several')
      return [`${test.subject}에서 ${list(test)} 가운데 어느 것도 고르지 `, DID_NOT];
    return [`${topic(test)} ${list(test)} 가운데 어느 것도 `, BE_NOT];
  },
};

const join = ([text, forms]: readonly [string, Forms], place: keyof typeof AT): string =>
  `${text}${forms[AT[place]] ?? ''}`;

export const wordsKo: ConditionWords = {
  numbered: (number) => (/\d$/u.test(number) ? `${number}번` : `질문 ${number}`),
  untitled: { question: '제목 없는 질문', panel: '제목 없는 묶음' },
  page: (number) => `${String(number)}쪽`,
  own: { item: '이 선택지', self: '이 질문의 답' },
  quoted: (text) => `‘${text}’`,
  inside: (outer, inner) => `${outer}의 ${inner}`,
  item: (outer, number) => `${outer} ${String(number)}번째`,
  calculated: (name) => `‘${name}’ 계산값`,
  comment: (subject) => `${subject}의 덧붙인 말`,
  count: (subject) => `${subject}의 개수`,
  date: (year, month, day) => `${String(year)}년 ${String(month)}월 ${String(day)}일`,
  points: (value) => `${value}점`,
  test: (test, place) => join(SAYINGS[test.operator](test), place),
  answered: (subject, wanted, place) =>
    wanted === 'notempty'
      ? join([`${subject}에 `, ANSWERED], place)
      : join([`${subject}에 답하지 `, DID_NOT], place),
  expression: (source, place) => join([`${source} 식이 `, HOLDS], place),
  grouped: (inner, place) => (place === 'when' ? `(${inner})` : `(${inner})${BE[AT[place]] ?? ''}`),
  glue: () => ' ',
  nothing: '언제나',
  rules: {
    visibleIf: (when) => `${when} 보입니다.`,
    enableIf: (when) => `${when} 답할 수 있습니다.`,
    requiredIf: (when) => `${when} 꼭 답해야 합니다.`,
    setValueIf: (when) => `${when} 값이 정해집니다.`,
    resetValueIf: (when) => `${when} 답을 지웁니다.`,
  },
};
