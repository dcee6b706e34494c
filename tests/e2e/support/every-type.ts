import { ANSWERS } from './every-answer';
import { LONG } from './long-words';

const said = (ko: string, en: string): object => ({ ko, en });
const long = (ko: string, en: string): object => said(`${LONG.ko} ${ko}`, `${LONG.en} ${en}`);

const choices = [
  { value: 'long', text: long('고르는 답', 'choice') },
  { value: 'short', text: said('짧은 답', 'Short') },
  { value: 'other-one', text: said('다른 답', 'Another') },
];

const wards = Array.from({ length: 16 }, (_, index) => ({
  value: `w${String(index + 1)}`,
  text: said(`${String(index + 1)}동`, `Ward ${String(index + 1)}`),
}));

const picture = (colour: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'%3E%3Crect width='4' height='3' fill='%23${colour}'/%3E%3C/svg%3E`;

const pictures = [
  { value: 'blue', text: long('파란 안내판', 'blue sign'), imageLink: picture('0b50d0') },
  { value: 'red', text: said('붉은 안내판', 'Red sign'), imageLink: picture('a91616') },
];

const points = ['매우 불만', '불만', '보통', '만족', '매우 만족'].map((ko, index) => ({
  value: index + 1,
  text: said(ko, ['Very bad', 'Bad', 'Fair', 'Good', 'Very good'][index] ?? ''),
}));

const rows = [
  { value: 'long', text: long('줄', 'row') },
  { value: 'short', text: said('짧은 줄', 'Short row') },
];

const INPUT_TYPES = [
  'text',
  'number',
  'range',
  'date',
  'datetime-local',
  'time',
  'month',
  'week',
  'email',
  'tel',
  'url',
  'color',
  'password',
] as const;

const texts = INPUT_TYPES.map((inputType) => ({
  type: 'text',
  name: inputType,
  inputType,
  title: said(`입력 ${inputType}`, `Typed ${inputType}`),
  ...(inputType === 'number' || inputType === 'range' ? { min: 0 } : {}),
}));

const chosen = [
  {
    type: 'radiogroup',
    name: 'radio',
    title: long('하나를 골라 주세요', 'one of a few'),
    choices,
    showOtherItem: true,
  },
  {
    type: 'checkbox',
    name: 'checkbox',
    title: said('모두 골라 주세요', 'All that apply'),
    description: long('도움말', 'hint'),
    choices,
    showNoneItem: true,
    showOtherItem: true,
  },
  { type: 'dropdown', name: 'dropdown', title: said('목록에서 하나', 'One of a list'), choices },
  { type: 'dropdown', name: 'ward', title: said('긴 목록에서 하나', 'One of a long list'), choices: wards },
  { type: 'buttongroup', name: 'buttons', title: said('단추 하나', 'One button'), choices },
  {
    type: 'tagbox',
    name: 'wards',
    title: said('긴 목록에서 여럿', 'Several of a long list'),
    choices: wards,
  },
  {
    type: 'rating',
    name: 'rating',
    title: said('만족도', 'Satisfaction'),
    rateMax: 5,
    minRateDescription: said('매우 불만', 'Not at all'),
    maxRateDescription: said('매우 만족', 'Entirely'),
  },
  { type: 'rating', name: 'ten', title: said('추천', 'Recommendation'), rateMin: 0, rateMax: 10 },
  { type: 'boolean', name: 'boolean', title: said('예 또는 아니요', 'Yes or no') },
  { type: 'imagepicker', name: 'sign', title: said('안내판', 'A sign'), choices: pictures },
  {
    type: 'imagepicker',
    name: 'signs',
    title: said('안내판 여럿', 'Several signs'),
    choices: pictures,
    multiSelect: true,
  },
];

const written = [
  ...texts,
  { type: 'comment', name: 'comment', title: long('자유 의견', 'free text'), maxLength: 500 },
  {
    type: 'multipletext',
    name: 'items',
    title: said('여러 칸', 'Several fields'),
    items: [
      { name: 'first', title: long('첫째 칸', 'first') },
      { name: 'second', title: said('둘째 칸', 'Second'), inputType: 'number', min: 0 },
    ],
  },
  { type: 'slider', name: 'slider', title: said('예산 비율', 'Share of the budget'), max: 100, step: 5 },
  { type: 'slider', name: 'span', title: said('여는 시간', 'Opening hours'), sliderType: 'range', max: 24 },
  { type: 'ranking', name: 'ranking', title: said('순서', 'An order'), choices },
  {
    type: 'ranking',
    name: 'some',
    title: said('두 가지', 'Two of them'),
    choices,
    selectToRankEnabled: true,
    maxSelectedChoices: 2,
  },
];

const inRows = [
  {
    type: 'matrix',
    name: 'matrix',
    title: long('항목별로', 'by aspect'),
    columns: points,
    rows,
    isAllRowRequired: true,
  },
  {
    type: 'matrix',
    name: 'wide',
    title: said('일곱 칸', 'Seven columns'),
    columns: ['월', '화', '수', '목', '금', '토', '일'].map((ko, index) => ({
      value: index,
      text: said(
        `${ko}요일`,
        ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][index] ?? '',
      ),
    })),
    rows,
  },
  {
    type: 'matrixdropdown',
    name: 'cells',
    title: said('때', 'When'),
    rows,
    columns: [
      { name: 'time', title: long('시간대', 'time of day'), cellType: 'dropdown', choices },
      {
        name: 'people',
        title: said('사람', 'People'),
        cellType: 'text',
        inputType: 'number',
        min: 0,
        totalType: 'sum',
      },
    ],
  },
  {
    type: 'matrixdynamic',
    name: 'costs',
    title: said('비용', 'Costs'),
    rowCount: 1,
    columns: [
      { name: 'item', title: said('항목', 'Item'), cellType: 'text', isRequired: true },
      { name: 'kind', title: said('종류', 'Kind'), cellType: 'radiogroup', choices },
      {
        name: 'price',
        title: said('금액', 'Price'),
        cellType: 'text',
        inputType: 'number',
        min: 0,
        totalType: 'sum',
      },
    ],
  },
  {
    type: 'paneldynamic',
    name: 'children',
    title: said('아이', 'Children'),
    panelCount: 1,
    templateTitle: said('아이: {panel.nick}', 'Child: {panel.nick}'),
    templateElements: [
      { type: 'text', name: 'nick', title: long('이름', 'name'), isRequired: true },
      { type: 'checkbox', name: 'likes', title: said('좋아하는 것', 'Likes'), choices },
    ],
  },
];

const required = (questions: readonly object[]): object[] =>
  questions.map((question) => ({ ...question, isRequired: true }));

const FIXED: ReadonlySet<string> = new Set(
  'radio checkbox dropdown buttons rating boolean sign text date comment items slider ranking matrix cells costs children'.split(
    ' ',
  ),
);

const fixed = [...chosen, ...written, ...inRows]
  .filter(({ name }) => FIXED.has(name))
  .map((question) => ({
    ...question,
    name: `fixed-${question.name}`,
    readOnly: true,
    defaultValue: ANSWERS[question.name],
  }));

/**
 * A questionnaire with every native question type, in words as long as authors write them: a Korean sentence of several
 * lines, and an English word that no browser may break at a space.
 */
export const EVERY_TYPE = {
  title: said('모든 질문', 'Every question'),
  locale: 'ko',
  showQuestionNumbers: true,
  pages: [
    {
      name: 'chosen',
      title: long('고르기', 'Choosing'),
      elements: [
        {
          type: 'html',
          name: 'welcome',
          html: said('<p>안내 <a href="/">글</a>입니다.</p>', '<p>A <a href="/">text</a>.</p>'),
        },
        {
          type: 'image',
          name: 'plan',
          imageLink: picture('0b6243'),
          altText: said('초록 계획도', 'The plan, in green'),
        },
        ...required(chosen),
      ],
    },
    {
      name: 'written',
      title: said('적기', 'Writing'),
      elements: [
        ...required(written),
        { type: 'file', name: 'file', title: said('사진', 'A photo'), acceptedTypes: 'image/*' },
        { type: 'expression', name: 'sum', title: said('두 배', 'Twice'), expression: '{number} * 2' },
      ],
    },
    {
      name: 'rows',
      title: said('표', 'Rows'),
      elements: [{ type: 'panel', name: 'group', title: long('묶음', 'group'), elements: required(inRows) }],
    },
    { name: 'fixed', title: said('정해진 답', 'Fixed answers'), elements: fixed },
  ],
};

/** Of which pages errors can be made. */
export const PAGES_TO_ANSWER = 3;
export const ALL_PAGES = EVERY_TYPE.pages.length;
