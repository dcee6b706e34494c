/** A first questionnaire to change: one page, one question, both languages. */
const TEMPLATE = {
  title: { ko: '새 설문', en: 'New survey' },
  pages: [
    {
      name: 'page1',
      elements: [
        {
          type: 'radiogroup',
          name: 'satisfaction',
          title: {
            ko: '우리 동네에서 사는 데 만족하십니까?',
            en: 'Are you satisfied with life in your neighbourhood?',
          },
          isRequired: true,
          choices: [
            { value: 'satisfied', text: { ko: '만족합니다', en: 'Satisfied' } },
            { value: 'neutral', text: { ko: '보통입니다', en: 'Neither satisfied nor dissatisfied' } },
            { value: 'dissatisfied', text: { ko: '만족하지 않습니다', en: 'Dissatisfied' } },
          ],
        },
      ],
    },
  ],
} as const;

export const TEMPLATE_TEXT = JSON.stringify(TEMPLATE, null, 2);
