import { personalKindIn, warnsAgainstPersonal } from './personal-words';

describe('what asks for personal data, in Korean', () => {
  it.each([
    ['주민등록번호를 적어 주십시오.', 'residentNumber'],
    ['휴대전화 번호', 'phone'],
    ['연락처를 남겨 주십시오.', 'phone'],
    ['이메일 주소', 'email'],
    ['사시는 곳의 주소를 적어 주십시오.', 'address'],
    ['생년월일', 'birthDate'],
    ['성함을 적어 주십시오.', 'name'],
    ['이름', 'name'],
    ['보호자 이름', 'name'],
    ['앓고 계신 질환을 적어 주십시오.', 'health'],
    ['복용 중인 약', 'health'],
  ])('%s', (text, kind) => {
    expect(personalKindIn(text, 'ko')).toBe(kind);
  });

  it.each([
    '공원 이름을 지어 주십시오.',
    '자주 보시는 누리집 주소를 적어 주십시오.',
    '시청 전화번호를 적어 주십시오.',
    '시에 바라는 점을 자유롭게 적어 주십시오.',
    '전화번호를 적지 마십시오.',
    '함께 사는 사람은 본인을 포함해 몇 명인가요?',
    '몇 년에 태어나셨습니까?',
    '병원까지 몇 분 걸립니까?',
    '전화 상담에서 불편했던 점을 적어 주십시오.',
    '이름을 바꾸고 싶은 거리는 어디입니까?',
    '가장 최근에 이용한 날은 언제인가요?',
    '주소지 변경 절차에서 어려웠던 점은 무엇입니까?',
    '건강에 도움이 된 강좌를 적어 주십시오.',
    '사업장 주소를 적어 주십시오.',
    '설치를 원하는 곳의 주소를 적어 주십시오.',
  ])('leaves alone: %s', (text) => {
    expect(personalKindIn(text, 'ko')).toBeUndefined();
  });
});

describe('what asks for personal data, in English', () => {
  it.each([
    ['Your phone number', 'phone'],
    ['Mobile number', 'phone'],
    ['What is your e-mail address?', 'email'],
    ['Home address', 'address'],
    ['Date of birth', 'birthDate'],
    ['What is your full name?', 'name'],
    ['Name', 'name'],
    ['Social Security number', 'residentNumber'],
    ['Please describe your medical history.', 'health'],
    ['Which health conditions do you have?', 'health'],
  ])('%s', (text, kind) => {
    expect(personalKindIn(text, 'en')).toBe(kind);
  });

  it.each([
    'What should we name the park?',
    'Which website address do you use?',
    'The council’s phone number',
    'What should be better?',
    'Please do not write your name.',
    'How many people live in your home, including you?',
    'In which year were you born?',
    'How should the city address noise?',
    'Which phone do you use?',
    'When did you last visit?',
    'Number of rooms',
    'What would make your street healthier?',
    'Which street name would you change?',
  ])('leaves alone: %s', (text) => {
    expect(personalKindIn(text, 'en')).toBeUndefined();
  });
});

describe('a request to leave personal data out', () => {
  it.each([
    '이름, 전화번호처럼 누구인지 알 수 있는 내용은 적지 마세요.',
    '개인정보는 쓰지 않으셔도 됩니다.',
    'Please do not write anything that shows who you are, such as a name or phone number.',
    'Do not give personal details.',
  ])('is understood: %s', (text) => {
    expect(warnsAgainstPersonal(text)).toBe(true);
  });
  it.each(['500자까지 적을 수 있습니다.', 'Up to 500 characters.', ''])('is not: %s', (text) => {
    expect(warnsAgainstPersonal(text)).toBe(false);
  });
});
