import { ageBand, greeting, neighbourhood, noNames, something } from './parts';
import { both, option, type QuestionnaireTemplate } from './template';

/** One list for what is needed and for what comes first, so that the two can be compared. */
const needs = [
  option('child-care', '아이 돌봄', 'Child care'),
  option('elder-care', '어르신 돌봄', 'Care for older people'),
  option('meals', '식사와 반찬', 'Meals'),
  option('housework', '집안일', 'Housework'),
  option('company', '병원이나 관공서에 함께 가기', 'Company to a hospital or an office'),
  option('advice', '마음 건강 상담', 'Advice on mental health'),
  option('repairs', '집수리', 'Repairs at home'),
];

export const needsSurvey: QuestionnaireTemplate = {
  id: 'needs',
  title: both('수요 조사', 'Needs survey'),
  description: both('무엇이 얼마나 필요한지 순위로 묻습니다.', 'Asks what is needed, and what first.'),
  minutes: 3,
  questionnaire: {
    title: both('생활 지원 수요 조사', 'Survey of everyday support'),
    locale: 'ko',
    showQuestionNumbers: true,
    pages: [
      {
        name: 'household',
        title: both('함께 사는 분', 'Your household'),
        elements: [
          greeting(
            '내년에 늘릴 생활 지원을 정하려고 여쭙니다. 3분쯤 걸립니다. 답은 통계로만 쓰며, 지금 받으시는 지원에는 영향이 없습니다.',
            'Your answers help us decide which everyday support to extend next year. It takes about 3 minutes. Answers are used as statistics only and change nothing about the support you receive now.',
          ),
          {
            type: 'radiogroup',
            name: 'household',
            isRequired: true,
            title: both('누구와 함께 사십니까?', 'Who do you live with?'),
            description: both(
              '둘 이상이면 가장 가까운 것을 골라 주십시오.',
              'If more than one fits, choose the closest.',
            ),
            choices: [
              option('alone', '혼자', 'Nobody'),
              option('partner', '배우자나 동반자', 'A partner'),
              option('children', '미성년 자녀', 'Children under age'),
              option('parents', '부모님', 'Parents'),
            ],
            showOtherItem: true,
            otherText: something,
          },
          ageBand,
          neighbourhood,
        ],
      },
      {
        name: 'needs',
        title: both('필요한 도움', 'What you need'),
        elements: [
          {
            type: 'checkbox',
            name: 'needed',
            isRequired: true,
            title: both(
              '지난 1년 동안 도움이 필요했던 것을 모두 골라 주십시오.',
              'What did you need help with in the past 12 months?',
            ),
            choices: needs,
            showOtherItem: true,
            otherText: something,
            showNoneItem: true,
            noneText: both('필요하지 않았음', 'I needed no help'),
          },
          {
            type: 'radiogroup',
            name: 'received',
            isRequired: true,
            visibleIf: "{needed} notempty and {needed} notcontains 'none'",
            title: both('필요할 때 도움을 받으셨습니까?', 'Did you get help when you needed it?'),
            choices: [
              option('all', '모두 받았다', 'Yes, all of it'),
              option('part', '일부만 받았다', 'Some of it'),
              option('none', '받지 못했다', 'No'),
            ],
          },
          {
            type: 'checkbox',
            name: 'barriers',
            isRequired: true,
            visibleIf: "{received} anyof ['part', 'none']",
            title: both(
              '도움을 다 받지 못하신 까닭을 모두 골라 주십시오.',
              'Why did you not get all the help you needed?',
            ),
            choices: [
              option('unknown', '있는 줄 몰랐다', 'I did not know about it'),
              option('not-eligible', '대상이 아니었다', 'I was not eligible'),
              option('waiting', '기다려야 했다', 'There was a waiting list'),
              option('procedure', '신청이 어려웠다', 'Applying was difficult'),
              option('cost', '비용이 부담되었다', 'It cost too much'),
              option('distance', '멀었다', 'It was too far away'),
            ],
            showOtherItem: true,
            otherText: something,
          },
        ],
      },
      {
        name: 'wishes',
        title: both('먼저 할 일', 'What comes first'),
        elements: [
          {
            type: 'ranking',
            name: 'priorities',
            isRequired: true,
            selectToRankEnabled: true,
            minSelectedChoices: 1,
            maxSelectedChoices: 3,
            title: both(
              '시가 먼저 늘리기를 바라는 순서대로 골라 주십시오.',
              'Which should the city extend first?',
            ),
            description: both(
              '세 가지까지 고를 수 있습니다.',
              'Choose up to three, the most important first.',
            ),
            choices: needs,
          },
          {
            type: 'checkbox',
            name: 'times',
            title: both('언제 이용하기 좋으십니까?', 'When would suit you?'),
            description: both('여러 개를 고를 수 있습니다.', 'You can choose more than one.'),
            choices: [
              option('weekday-morning', '평일 오전', 'Weekday mornings'),
              option('weekday-afternoon', '평일 오후', 'Weekday afternoons'),
              option('weekday-evening', '평일 저녁', 'Weekday evenings'),
              option('weekend', '주말', 'Weekends'),
            ],
          },
          {
            type: 'comment',
            name: 'more',
            maxLength: 500,
            title: both('그 밖에 필요한 것을 적어 주십시오.', 'What else do you need?'),
            description: noNames,
          },
        ],
      },
    ],
  },
};
