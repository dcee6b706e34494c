import { agreement, satisfaction } from './choice-sets';
import { ageBand, gender, greeting, neighbourhood, noNames, something } from './parts';
import { both, option, type QuestionnaireTemplate } from './template';

const wave = {
  type: 'expression',
  name: 'wave',
  // Stored with every response, seen by nobody who answers: results of several years can be laid side by side.
  visible: false,
  clearIfInvisible: 'none',
  title: both('조사 차수', 'Wave'),
  expression: "'2026-1'",
};

const use = {
  name: 'use',
  title: both('이용 경험', 'What you have used'),
  elements: [
    greeting(
      '시가 하는 일에 얼마나 만족하시는지 해마다 같은 질문으로 여쭙니다. 4분쯤 걸립니다. 답은 통계로만 쓰고, 결과와 고칠 점을 누리집에 알립니다.',
      'Every year we ask in the same words how satisfied you are with what the city does. It takes about 4 minutes. Answers are used as statistics only, and the results are published with what will change.',
    ),
    wave,
    {
      type: 'checkbox',
      name: 'used',
      isRequired: true,
      title: both(
        '지난 1년 동안 이용하신 것을 모두 골라 주십시오.',
        'Which of these have you used in the past 12 months?',
      ),
      description: both('여러 개를 고를 수 있습니다.', 'You can choose more than one.'),
      choices: [
        option('documents', '민원 서류 발급', 'Certificates and paperwork'),
        option('online', '온라인 민원', 'Online services'),
        option('welfare', '복지 상담', 'Welfare advice'),
        option('library', '도서관', 'Libraries'),
        option('sports', '체육 시설', 'Sports facilities'),
        option('bus', '시내버스', 'City buses'),
      ],
      showOtherItem: true,
      otherText: something,
      showNoneItem: true,
      noneText: both('이용한 적 없음', 'None of these'),
    },
    {
      type: 'radiogroup',
      name: 'channel',
      isRequired: true,
      visibleIf: "{used} notempty and {used} notcontains 'none'",
      title: both('가장 최근에는 어떤 방법으로 이용하셨습니까?', 'How did you use it most recently?'),
      choices: [
        option('visit', '직접 방문', 'In person'),
        option('phone', '전화', 'By phone'),
        option('web', '누리집이나 앱', 'On the website or in an app'),
        option('post', '우편이나 팩스', 'By post or fax'),
      ],
      showOtherItem: true,
      otherText: something,
    },
  ],
};

const services = {
  name: 'services',
  title: both('행정 서비스', 'City services'),
  elements: [
    {
      type: 'rating',
      name: 'overall',
      isRequired: true,
      title: both(
        '시의 행정 서비스에 전반적으로 얼마나 만족하십니까?',
        'Overall, how satisfied are you with the services of the city?',
      ),
      rateValues: satisfaction,
    },
    {
      type: 'matrix',
      name: 'aspects',
      isRequired: true,
      eachRowRequired: true,
      visibleIf: "{used} notempty and {used} notcontains 'none'",
      title: both('이용하신 서비스는 어떠했습니까?', 'How was the service that you used?'),
      description: both('한 줄에 하나씩 골라 주십시오.', 'Choose one in each row.'),
      columns: satisfaction,
      rows: [
        option('speed', '처리 속도', 'Speed'),
        option('explanation', '직원의 설명', 'How staff explained things'),
        option('manner', '직원의 태도', 'The manner of the staff'),
        option('fairness', '공정한 처리', 'Fair treatment'),
        option('ease', '이용 절차의 편리함', 'Ease of the procedure'),
      ],
    },
    {
      type: 'checkbox',
      name: 'reasons',
      isRequired: true,
      visibleIf: '{overall} <= 2',
      title: both('만족하지 못하신 까닭을 모두 골라 주십시오.', 'What were you not satisfied with?'),
      choices: [
        option('wait', '기다리는 시간이 길다', 'Long waiting times'),
        option('unclear', '설명이 어렵다', 'Explanations are hard to follow'),
        option('visits', '여러 번 찾아가야 한다', 'Having to come several times'),
        option('hours', '이용 시간이 맞지 않는다', 'Opening hours do not suit me'),
        option('result', '필요한 도움을 받지 못했다', 'I did not get the help I needed'),
      ],
      showOtherItem: true,
      otherText: something,
    },
    {
      type: 'radiogroup',
      name: 'compared',
      title: both(
        '1년 전과 견주어 시의 서비스는 어떻습니까?',
        'Compared with a year ago, how are the services of the city?',
      ),
      choices: [
        option(1, '많이 나빠졌다', 'Much worse'),
        option(2, '나빠졌다', 'Worse'),
        option(3, '비슷하다', 'About the same'),
        option(4, '나아졌다', 'Better'),
        option(5, '많이 나아졌다', 'Much better'),
        option('dont-know', '잘 모르겠습니다', 'I do not know'),
      ],
    },
  ],
};

const city = {
  name: 'city',
  title: both('우리 시', 'Our city'),
  elements: [
    {
      type: 'matrix',
      name: 'living',
      title: both('사시는 동네에 얼마나 만족하십니까?', 'How satisfied are you with your neighbourhood?'),
      description: both('한 줄에 하나씩 골라 주십시오.', 'Choose one in each row.'),
      columns: satisfaction,
      rows: [
        option('safety', '밤길 안전', 'Safety at night'),
        option('walking', '걷기 편한 길', 'Streets for walking'),
        option('green', '공원과 녹지', 'Parks and green spaces'),
        option('transport', '대중교통', 'Public transport'),
        option('care', '돌봄 시설', 'Care facilities'),
      ],
    },
    {
      type: 'rating',
      name: 'heard',
      title: both(
        '‘시는 정책을 정할 때 주민의 의견을 듣는다’는 말에 얼마나 동의하십니까?',
        '“The city listens to residents when it decides.” How far do you agree?',
      ),
      rateValues: agreement,
    },
    {
      type: 'rating',
      name: 'recommend',
      title: both(
        '아는 분께 우리 시에 살아 보라고 얼마나 권하시겠습니까?',
        'How likely are you to recommend living in our city to somebody you know?',
      ),
      rateMin: 0,
      rateMax: 10,
      minRateDescription: both('전혀 권하지 않음', 'Not at all likely'),
      maxRateDescription: both('꼭 권함', 'Extremely likely'),
    },
    {
      type: 'checkbox',
      name: 'priorities',
      isRequired: true,
      maxSelectedChoices: 2,
      title: both('시가 가장 먼저 힘써야 할 일은 무엇입니까?', 'What should the city work on first?'),
      description: both('두 가지까지 고를 수 있습니다.', 'You can choose up to two.'),
      choices: [
        option('jobs', '일자리', 'Jobs'),
        option('housing', '주거', 'Housing'),
        option('care', '돌봄', 'Care'),
        option('transport', '교통', 'Transport'),
        option('safety', '안전', 'Safety'),
        option('climate', '기후와 환경', 'Climate and environment'),
        option('culture', '문화', 'Culture'),
      ],
      showOtherItem: true,
      otherText: something,
    },
    {
      type: 'comment',
      name: 'wish',
      maxLength: 500,
      title: both('시에 바라는 점을 자유롭게 적어 주십시오.', 'What would you like the city to do?'),
      description: noNames,
    },
  ],
};

/** What is asked again in every wave keeps its names, values and words; what is new gets names of its own. */
export const residentSatisfaction: QuestionnaireTemplate = {
  id: 'resident-satisfaction',
  title: both('주민 만족도 (차수형)', 'Resident satisfaction, in waves'),
  description: both(
    '해마다 같은 질문으로 추이를 봅니다.',
    'The same questions every year, to see how things change.',
  ),
  minutes: 4,
  questionnaire: {
    title: both('주민 만족도 조사', 'Resident satisfaction survey'),
    locale: 'ko',
    showQuestionNumbers: true,
    pages: [
      use,
      services,
      city,
      {
        name: 'respondent',
        title: both('응답자 특성', 'About you'),
        elements: [gender, ageBand, neighbourhood],
      },
    ],
  },
};
