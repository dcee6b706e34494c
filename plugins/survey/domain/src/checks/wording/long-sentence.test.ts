import { longSentenceEn, longSentenceKo } from './long-sentence';

const KO = '우리 시가 지난해부터 여러 동에서 차례로 벌이고 있는 찾아가는 복지 상담을 이용하신 적이 있는지, ';
const EN =
  'Since last year our city has sent welfare officials to the homes of residents in several districts, ';

const longKo = [
  `${KO}있다면 언제 어디에서 누구와 함께 이용하셨는지 알려 주십시오.`,
  `${KO}${KO}`,
  `짧은 문장입니다. ${KO}있다면 어느 동에서 이용하셨고 무엇이 도움이 되었는지 적어 주십시오.`,
  `${KO}그리고 앞으로도 계속 이용하실 뜻이 있는지 골라 주시기 바랍니다.`,
  `${'길고 '.repeat(40)}긴 말`,
  `첫 줄\n${KO}있다면 그때 느끼신 점을 생각나는 대로 모두 적어 주십시오.`,
  `가${'나'.repeat(90)}.`,
  `${KO}없다면 왜 이용하지 않으셨는지를 아래에서 하나만 골라 주십시오.`,
];
const longEn = [
  `${EN}and we would like to know whether you have ever been visited and what you thought of it.`,
  `${EN}${EN}`,
  `A short one. ${EN}so please tell us when they came to see you and what they did for you.`,
  `${'very '.repeat(31)}long`,
  `First line\n${EN}and we would be glad to hear from you about everything that you remember of it.`,
  `${EN}which is why we ask you to think back to the last time when you were visited.`,
  `${EN}and whether you would like to be visited again in the year that is coming up.`,
  `Please ${'and then '.repeat(16)}go.`,
];
const shortKo = [
  '',
  '우리 동네에서 사는 데 얼마나 만족하십니까?',
  '동주민센터를 이용하신 경험을 여쭙니다. ‘선택’이라고 적힌 질문은 비워 두셔도 됩니다. 어느 질문도 꼭 답하실 필요는 없습니다. 편하게 답해 주십시오.',
  '숫자로 적어 주세요. 예: 3',
  '첫째 줄입니다\n둘째 줄입니다\n셋째 줄입니다\n넷째 줄입니다\n다섯째 줄입니다\n여섯째 줄입니다\n일곱째 줄입니다\n여덟째 줄입니다\n아홉째 줄입니다',
  '지난 1년 동안 동주민센터를 얼마나 자주 이용하셨나요?',
  '최근 1년 동안 시청이나 행정복지센터를 이용하신 적이 있습니까?',
  '시에 바라는 점을 자유롭게 적어 주십시오.',
  '이름, 전화번호처럼 누구인지 알 수 있는 내용은 적지 마세요.',
  '여러 개를 고를 수 있습니다.',
  '둘 이상이면 가장 가까운 것을 골라 주세요.',
  '앞에서 불만족을 고르신 분께 여쭙니다.',
];
const shortEn = [
  '',
  'Overall, how satisfied are you with the centre?',
  'These questions are about your visits to the community service centre. You can leave any question marked “optional” empty. Nobody has to answer. Take the time that you need. Thank you for helping us.',
  'Write a number. For example, 3',
  'Please do not write anything that shows who you are, such as a name or phone number.',
  'Welfare officials and visiting nurses come to people’s homes.',
  'We ask this because you said you were dissatisfied.',
  'How often did you use the centre in the past 12 months?',
  'One line of words\nanother line of words\na third line of words\na fourth line of words\na fifth line of words\na sixth line of words\na seventh',
  'Which services did you use in the past 12 months?',
  'If more than one fits, choose the closest.',
  'In which neighbourhood do you live or work?',
];

describe('a long sentence', () => {
  it.each(longKo)('is found in Korean: %s', (text) => {
    expect(longSentenceKo(text)?.length).toBeGreaterThan(80);
  });
  it.each(longEn)('is found in English: %s', (text) => {
    expect(longSentenceEn(text)?.length).toBeGreaterThan(30);
  });
  it.each(shortKo)('is not one of several short ones in Korean: %s', (text) => {
    expect(longSentenceKo(text)).toBeUndefined();
  });
  it.each(shortEn)('is not one of several short ones in English: %s', (text) => {
    expect(longSentenceEn(text)).toBeUndefined();
  });
});
