import { greeting, noNames } from './parts';
import { both, option, type QuestionnaireTemplate } from './template';

export const ideaCall: QuestionnaireTemplate = {
  id: 'idea-call',
  title: both('의견 공모', 'Call for ideas'),
  description: both('주제를 걸고 자유롭게 제안받습니다.', 'A topic, and room for anybody’s proposal.'),
  minutes: 3,
  questionnaire: {
    title: both('의견을 들려주십시오', 'Tell us your idea'),
    locale: 'ko',
    showQuestionNumbers: true,
    pages: [
      {
        name: 'idea',
        elements: [
          greeting(
            '동네를 더 살기 좋게 할 생각을 받습니다. 3분쯤 걸립니다. 담당 부서가 하나하나 읽고, 어떻게 했는지 누리집에 알립니다.',
            'We are looking for ideas that make our neighbourhoods better. It takes about 3 minutes. The department in charge reads each of them and says on the website what came of it.',
          ),
          {
            type: 'radiogroup',
            name: 'field',
            isRequired: true,
            title: both('어느 분야의 의견입니까?', 'What is your idea about?'),
            choices: [
              option('safety', '안전', 'Safety'),
              option('transport', '교통', 'Transport'),
              option('environment', '환경', 'Environment'),
              option('welfare', '복지', 'Welfare'),
              option('culture', '문화', 'Culture'),
            ],
            showOtherItem: true,
            otherText: both('그 밖의 분야', 'Something else'),
          },
          {
            type: 'text',
            name: 'headline',
            isRequired: true,
            maxLength: 60,
            title: both('의견을 한 줄로 적어 주십시오.', 'Say your idea in one line.'),
            description: both(
              '예: 초등학교 앞길에 그늘막 놓기',
              'For example: Shade on the way to the primary school',
            ),
          },
          {
            type: 'comment',
            name: 'problem',
            isRequired: true,
            maxLength: 1_000,
            title: both('지금 무엇이 문제입니까?', 'What is the problem now?'),
            description: noNames,
          },
          {
            type: 'comment',
            name: 'proposal',
            isRequired: true,
            maxLength: 2_000,
            title: both('어떻게 하면 좋겠습니까?', 'What should be done?'),
          },
          {
            type: 'comment',
            name: 'benefit',
            maxLength: 1_000,
            title: both('그러면 누구에게 무엇이 나아집니까?', 'Who would be better off, and how?'),
          },
        ],
      },
    ],
  },
};
