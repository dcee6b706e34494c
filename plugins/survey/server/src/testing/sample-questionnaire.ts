/** One question of every type that plain pages show, on three pages, in both languages. */
export const sampleQuestionnaire = {
  showQuestionNumbers: true,
  pages: [
    {
      name: 'about',
      title: { ko: '기본 정보', en: 'About you' },
      description: { ko: '먼저 몇 가지를 여쭙니다.', en: 'First, a few questions.' },
      elements: [
        {
          type: 'html',
          name: 'intro',
          html: { ko: '<p>안내 <script>alert(1)</script><b>굵게</b></p>', en: '<p>Notice <b>bold</b></p>' },
        },
        {
          type: 'radiogroup',
          name: 'visits',
          title: { ko: '얼마나 자주 오시나요?', en: 'How often do you come?' },
          isRequired: true,
          choices: [
            { value: 'often', text: { ko: '자주', en: 'Often' } },
            { value: 'never', text: { ko: '온 적 없음', en: 'Never' } },
          ],
          showOtherItem: true,
          otherText: { ko: '그 밖에', en: 'Something else' },
        },
        {
          type: 'comment',
          name: 'why',
          title: { ko: '왜 오지 않으셨나요?', en: 'Why not?' },
          visibleIf: "{visits} = 'never'",
          isRequired: true,
          maxLength: 300,
        },
        {
          type: 'dropdown',
          name: 'district',
          title: { ko: '사는 동', en: 'District' },
          choices: ['east', 'west'],
          placeholder: { ko: '동을 골라 주세요', en: 'Choose a district' },
        },
        { type: 'boolean', name: 'resident', title: { ko: '주민이신가요?', en: 'Are you a resident?' } },
      ],
    },
    {
      name: 'use',
      title: { ko: '이용', en: 'Use' },
      visibleIf: "{visits} <> 'never'",
      elements: [
        {
          type: 'checkbox',
          name: 'helped',
          title: { ko: '도움이 된 점', en: 'What helped' },
          choices: [
            { value: 'advice', text: { ko: '상담', en: 'Advice' } },
            { value: 'speed', text: { ko: '빠름', en: 'Speed' } },
          ],
          maxSelectedChoices: 1,
          showNoneItem: true,
          noneText: { ko: '없음', en: 'Nothing' },
        },
        {
          type: 'rating',
          name: 'overall',
          title: { ko: '만족하시나요?', en: 'Are you satisfied?' },
          isRequired: true,
          minRateDescription: { ko: '불만족', en: 'not at all' },
          maxRateDescription: { ko: '만족', en: 'very' },
        },
        {
          type: 'matrix',
          name: 'aspects',
          title: { ko: '분야별로', en: 'By subject' },
          eachRowRequired: true,
          rows: [
            { value: 'staff', text: { ko: '직원', en: 'Staff' } },
            { value: 'place', text: { ko: '시설', en: 'Building' } },
          ],
          columns: [
            { value: 1, text: { ko: '나쁨', en: 'Bad' } },
            { value: 2, text: { ko: '좋음', en: 'Good' } },
          ],
        },
      ],
    },
    {
      name: 'more',
      elements: [
        {
          type: 'panel',
          name: 'home',
          title: { ko: '함께 사는 사람', en: 'Your household' },
          elements: [
            {
              type: 'text',
              name: 'people',
              title: { ko: '몇 명인가요?', en: 'How many people?' },
              inputType: 'number',
              min: 1,
              max: 20,
            },
          ],
        },
        {
          type: 'text',
          name: 'lastVisit',
          title: { ko: '마지막으로 온 날', en: 'Last visit' },
          inputType: 'date',
          max: '2025-12-31',
        },
        { type: 'text', name: 'mail', title: { ko: '이메일', en: 'Email' }, inputType: 'email' },
        {
          type: 'multipletext',
          name: 'minutes',
          title: { ko: '걸린 시간', en: 'Time taken' },
          items: [
            {
              name: 'way',
              title: { ko: '오는 길', en: 'On the way' },
              inputType: 'number',
              isRequired: true,
            },
            { name: 'wait', title: { ko: '기다림', en: 'Waiting' }, inputType: 'number' },
          ],
        },
        { type: 'comment', name: 'wishes', title: { ko: '바라는 점', en: 'Wishes' }, maxLength: 500 },
      ],
    },
  ],
};
