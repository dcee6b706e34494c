type Words = Readonly<Record<'ko' | 'en', string>>;

/** What authors call types of questions, and parts of other programs' files, that notes name by their codes. */
const WORDS: ReadonlyMap<string, Words> = new Map([
  ['text', { ko: '짧은 글', en: 'short text' }],
  ['comment', { ko: '긴 글', en: 'long text' }],
  ['radiogroup', { ko: '하나 고르기', en: 'choose one' }],
  ['checkbox', { ko: '여러 개 고르기', en: 'choose several' }],
  ['dropdown', { ko: '목록에서 고르기', en: 'choose from a list' }],
  ['boolean', { ko: '예·아니요', en: 'yes or no' }],
  ['matrix', { ko: '표로 묻기', en: 'table' }],
  ['geopoint', { ko: '위치', en: 'location' }],
  ['geotrace', { ko: '지나온 길', en: 'route' }],
  ['geoshape', { ko: '구역', en: 'area' }],
  ['barcode', { ko: '바코드', en: 'barcode' }],
  ['gender', { ko: '성별', en: 'gender' }],
  ['array by column', { ko: '열마다 답하는 표', en: 'array by column' }],
  [
    'multiple choice with comments',
    { ko: '의견을 적는 여러 개 고르기', en: 'multiple choice with comments' },
  ],
  ['quota', { ko: '할당(쿼터)', en: 'quotas' }],
  ['assessments', { ko: '점수 매기기', en: 'assessments' }],
  ['survey_url_parameters', { ko: '주소로 받는 값', en: 'values from the address' }],
  ['defaultvalues', { ko: '미리 채운 답', en: 'default answers' }],
]);

/** @example inPlainWords('quota', 'ko') // '할당(쿼터)' */
export const inPlainWords = (code: string, language: 'ko' | 'en'): string =>
  WORDS.get(code)?.[language] ?? code;
