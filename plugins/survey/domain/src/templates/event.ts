import { satisfaction, yesNo } from './choice-sets';
import { ageBand, greeting, noNames, something } from './parts';
import { both, option, type QuestionnaireTemplate } from './template';

export const eventFeedback: QuestionnaireTemplate = {
  id: 'event-feedback',
  title: both('행사 뒤 의견', 'Feedback after an event'),
  description: both('참가한 분께 바로 묻습니다.', 'Asked of those who came, right after it.'),
  minutes: 2,
  questionnaire: {
    title: both('행사에 대한 의견', 'Your opinion of the event'),
    locale: 'ko',
    showQuestionNumbers: true,
    pages: [
      {
        name: 'event',
        elements: [
          greeting(
            '함께해 주셔서 고맙습니다. 다음 행사를 더 낫게 하려고 여쭙니다. 2분쯤 걸립니다.',
            'Thank you for coming. Your answers help us make the next event better. It takes about 2 minutes.',
          ),
          {
            type: 'rating',
            name: 'overall',
            isRequired: true,
            title: both(
              '행사에 전반적으로 얼마나 만족하십니까?',
              'Overall, how satisfied are you with the event?',
            ),
            rateValues: satisfaction,
          },
          {
            type: 'matrix',
            name: 'aspects',
            title: both('다음에는 얼마나 만족하십니까?', 'How satisfied are you with each of these?'),
            description: both(
              '겪지 않으신 것은 비워 두셔도 됩니다.',
              'Leave out what you did not experience.',
            ),
            columns: satisfaction,
            rows: [
              option('programme', '내용', 'The programme'),
              option('organisation', '진행', 'How it was run'),
              option('place', '장소', 'The place'),
              option('information', '안내', 'Information'),
              option('access', '휠체어·유모차 이용', 'Access with a wheelchair or pram'),
            ],
          },
          {
            type: 'checkbox',
            name: 'heardFrom',
            title: both('행사를 어떻게 아셨습니까?', 'How did you hear of the event?'),
            description: both('여러 개를 고를 수 있습니다.', 'You can choose more than one.'),
            choices: [
              option('website', '시 누리집', 'The website of the city'),
              option('social', '사회관계망(SNS)', 'Social media'),
              option('poster', '현수막이나 포스터', 'A banner or poster'),
              option('friends', '아는 사람', 'Somebody I know'),
              option('passing', '지나가다가', 'I was passing by'),
            ],
            showOtherItem: true,
            otherText: something,
          },
          {
            type: 'radiogroup',
            name: 'again',
            isRequired: true,
            title: both('다음에도 오시겠습니까?', 'Would you come again?'),
            choices: yesNo,
          },
          {
            type: 'comment',
            name: 'best',
            maxLength: 300,
            title: both('가장 좋았던 것은 무엇입니까?', 'What did you like best?'),
          },
          {
            type: 'comment',
            name: 'improve',
            maxLength: 300,
            title: both('고쳤으면 하는 것은 무엇입니까?', 'What should be better?'),
            description: noNames,
          },
          ageBand,
        ],
      },
    ],
  },
};
