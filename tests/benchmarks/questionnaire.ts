/** A survey of 30 questions as cities ask them: five pages, every common type, some conditions and checks. */
const opinion = ['very-satisfied', 'satisfied', 'neutral', 'dissatisfied', 'very-dissatisfied'];

const single = (name: string, more: object = {}) => ({
  type: 'radiogroup',
  name,
  isRequired: true,
  choices: opinion,
  ...more,
});

export const questionnaire = {
  pages: [
    {
      elements: [
        { type: 'radiogroup', name: 'who', isRequired: true, choices: ['resident', 'recipient', 'official'] },
        {
          type: 'dropdown',
          name: 'district',
          isRequired: true,
          choices: Array.from({ length: 14 }, (_, index) => `dong-${String(index + 1)}`),
        },
        { type: 'boolean', name: 'heard', isRequired: true },
        { type: 'radiogroup', name: 'age', choices: ['10', '20', '30', '40', '50', '60', '70'] },
        { type: 'text', name: 'since', inputType: 'number', min: 1900, max: 2025 },
        { type: 'text', name: 'lastVisit', inputType: 'date' },
      ],
    },
    {
      elements: [
        {
          type: 'checkbox',
          name: 'services',
          isRequired: true,
          choices: ['visit', 'nurse', 'counsel', 'food', 'housing', 'jobs'],
          showOtherItem: true,
          maxSelectedChoices: 5,
        },
        { type: 'rating', name: 'ease', isRequired: true },
        { type: 'rating', name: 'speed' },
        { type: 'rating', name: 'kindness', rateMax: 10 },
        {
          type: 'matrix',
          name: 'aspects',
          isRequired: true,
          columns: opinion,
          rows: ['place', 'hours', 'staff', 'result'],
        },
        { type: 'comment', name: 'best', maxLength: 500 },
      ],
    },
    {
      elements: [
        single('overall'),
        {
          type: 'checkbox',
          name: 'reasons',
          visibleIf: "{overall} = 'dissatisfied' or {overall} = 'very-dissatisfied'",
          choices: ['slow', 'far', 'rude', 'unclear'],
          validators: [{ type: 'answercount', minCount: 1, maxCount: 3 }],
        },
        single('again', { visibleIf: "{services} contains 'visit'" }),
        single('recommend'),
        { type: 'text', name: 'visits', inputType: 'number', min: 0, max: 366 },
        {
          type: 'multipletext',
          name: 'minutes',
          items: [
            { name: 'way', inputType: 'number', min: 0, max: 600 },
            { name: 'wait', inputType: 'number', min: 0, max: 600 },
          ],
        },
      ],
    },
    {
      elements: [
        single('information'),
        single('language'),
        single('access', { isRequired: false }),
        { type: 'boolean', name: 'online' },
        {
          type: 'text',
          name: 'site',
          visibleIf: '{online} = true',
          validators: [{ type: 'regex', regex: '^[a-z0-9.-]+$' }],
        },
        { type: 'dropdown', name: 'device', choices: ['phone', 'tablet', 'computer', 'kiosk'] },
      ],
    },
    {
      elements: [
        { type: 'ranking', name: 'priorities', choices: ['hours', 'place', 'staff', 'web'] },
        { type: 'imagepicker', name: 'logo', choices: [{ value: 'a' }, { value: 'b' }] },
        { type: 'text', name: 'reply', inputType: 'email' },
        { type: 'text', name: 'phone', inputType: 'tel', maxLength: 20 },
        { type: 'comment', name: 'wish', validators: [{ type: 'text', maxLength: 1000 }] },
        { type: 'rating', name: 'survey', isRequired: true },
      ],
    },
  ],
};

/** A complete response to it: valid, with one follow-up question shown and one hidden. */
export const answers = {
  who: 'resident',
  district: 'dong-7',
  heard: true,
  age: '40',
  since: 1998,
  lastVisit: '2025-11-03',
  services: ['visit', 'nurse', 'jobs'],
  ease: 4,
  speed: 3,
  kindness: 9,
  aspects: { place: 'satisfied', hours: 'neutral', staff: 'very-satisfied', result: 'satisfied' },
  best: '담당자가 여러 기관의 서비스를 한 번에 알려 주어 다시 찾아갈 필요가 없었습니다.',
  overall: 'dissatisfied',
  reasons: ['far', 'slow'],
  again: 'satisfied',
  recommend: 'satisfied',
  visits: 12,
  minutes: { way: 15, wait: 10 },
  information: 'neutral',
  language: 'satisfied',
  access: 'satisfied',
  online: true,
  site: 'welfare.example.kr',
  device: 'phone',
  priorities: ['hours', 'staff', 'place', 'web'],
  logo: 'b',
  reply: 'resident@example.kr',
  phone: '02-330-1234',
  wish: '저녁에도 문을 열어 주십시오.',
  survey: 5,
};
