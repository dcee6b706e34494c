import { one, range, survey, text, type CheckCase } from './case-parts';
import { logicCases } from './logic-cases';

/** At least one for every rule. */
export const checkCases: readonly CheckCase[] = [
  ...logicCases,
  {
    rule: 'imageWithoutText',
    json: survey({ type: 'image', name: 'i', imageLink: '/a.png' }),
    ko: '그림을 볼 수 없는 분께 읽어 줄 말이 없습니다.',
    en: 'The image has no text for people who cannot see it.',
  },
  {
    rule: 'choiceImageWithoutText',
    json: survey(one('b', { type: 'imagepicker', choices: [{ value: 1, imageLink: '/a.png' }] })),
    ko: '그림 선택지 1개에 읽어 줄 말이 없습니다.',
    en: 'One image choice has no text for people who cannot see it.',
  },
  {
    rule: 'drawnOnly',
    json: survey(text('b', { type: 'signaturepad' })),
    ko: '그려야만 답할 수 있습니다.',
    en: 'Can only be answered by drawing.',
  },
  {
    rule: 'wideMatrix',
    json: survey(text('b', { type: 'matrix', rows: ['r'], columns: [1, 2, 3, 4, 5, 6, 7] })),
    ko: '표가 휴대전화 화면보다 넓습니다.',
    en: 'The table is wider than a phone.',
    fix: 'Show one row at a time',
  },
  {
    rule: 'colourAlone',
    json: survey(text('b', { title: { ko: '빨간색으로 표시된 칸', en: 'The red fields' } })),
    ko: '색으로만 알 수 있는 말이 있습니다: ‘빨간색으로 표시’.',
    en: 'Relies on colour alone: “The red fields”.',
  },
  {
    rule: 'doubleBarrelled',
    json: survey(
      one('b', {
        title: {
          ko: '직원의 친절과 처리 속도에 얼마나 만족하십니까?',
          en: 'How satisfied are you with the courtesy and speed of our staff?',
        },
      }),
    ),
    ko: '두 가지를 한 번에 묻습니다: 친절, 처리 속도.',
    en: 'Asks two things at once: courtesy and speed.',
  },
  {
    rule: 'doubleNegative',
    json: survey(one('b', { title: { ko: '반대하지 않으십니까?', en: 'Are you not unhappy?' } })),
    ko: '두 번 부정합니다: ‘반대하지 않’.',
    en: 'Says no twice: “not unhappy”.',
  },
  {
    rule: 'leading',
    json: survey(one('b', { title: { ko: '당연히 찬성하십니까?', en: 'You agree, of course?' } })),
    ko: '답을 이끄는 말이 있습니다: ‘당연히’.',
    en: 'Leads the answer: “of course”.',
  },
  {
    rule: 'unbalancedScale',
    json: survey(
      one('b', {
        choices: [
          { value: 1, text: { ko: '매우 만족', en: 'Very satisfied' } },
          { value: 2, text: { ko: '만족', en: 'Satisfied' } },
          { value: 3, text: { ko: '조금 만족', en: 'Fairly satisfied' } },
          { value: 4, text: { ko: '불만족', en: 'Dissatisfied' } },
        ],
      }),
    ),
    ko: '좋은 쪽이 3개, 나쁜 쪽이 1개입니다.',
    en: 'Three positive options against one negative.',
    fix: 'Balance the two sides',
  },
  {
    rule: 'overlappingRanges',
    json: survey({ ...range('30–40', '40–50') }),
    ko: '범위가 겹칩니다: 40은 두 칸에 들어갑니다.',
    en: 'The ranges overlap: 40 fits two of them.',
    fix: 'Separate the ranges',
  },
  {
    rule: 'gappedRanges',
    json: survey(range('30–40', '43–50')),
    ko: '빠진 범위가 있습니다: 41부터 42까지 들어갈 칸이 없습니다.',
    en: 'A range is missing: 41 to 42 fits none.',
    fix: 'Close the gap',
  },
  {
    rule: 'longSentence',
    json: survey(text('b', { title: { ko: '길고 '.repeat(40), en: 'long and '.repeat(20) } })),
    ko: '문장이 깁니다.',
    en: 'The sentence is long.',
  },
  {
    rule: 'officialese',
    json: survey(text('b', { title: { ko: '금번 조사', en: 'Do you utilise it?' } })),
    ko: '관공서에서만 쓰는 말입니다: ‘금번’.',
    en: 'Official language: “utilise”.',
    fix: 'Use the plain word',
  },
  {
    rule: 'asksPersonal',
    json: survey(text('b', { title: { ko: '전화번호', en: 'Phone number' } })),
    ko: '전화번호를 묻지만 개인정보로 표시하지 않았습니다.',
    en: 'Asks for a phone number without being marked as personal.',
    fix: 'Mark as personal',
  },
  {
    rule: 'residentNumber',
    json: survey(text('b', { title: { ko: '주민등록번호', en: 'Resident registration number' } })),
    ko: '주민등록번호를 묻습니다.',
    en: 'Asks for a resident registration number.',
  },
  {
    rule: 'personalWithoutConsent',
    json: survey(text('b', { title: { ko: '전화번호', en: 'Phone number' }, personal: true })),
    ko: '전화번호를 묻지만 동의 안내와 보관 기간이 없습니다.',
    en: 'Asks for a phone number without a consent notice or a retention period.',
  },
  {
    rule: 'openText',
    json: survey(text('b', { type: 'comment' })),
    ko: '이름이나 전화번호를 적을 수 있는 칸입니다.',
    en: 'People could write a name or phone number here.',
    fix: 'Add a note',
  },
];
