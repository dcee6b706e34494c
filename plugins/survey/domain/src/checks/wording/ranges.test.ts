import { misfitsIn } from './ranges';

const found = (choices: string): readonly string[] =>
  misfitsIn(choices.split(' / ')).map((misfit) =>
    misfit.kind === 'overlap'
      ? `overlap ${String(misfit.value)}`
      : `gap ${String(misfit.from)}-${String(misfit.to)}`,
  );

describe('ranges that do not fit, in Korean', () => {
  it.each([
    ['20–30세 / 30–40세 / 40–50세', ['overlap 30', 'overlap 40']],
    ['15세 이하 / 16~30세 / 30~40세', ['overlap 30']],
    ['19세 이하 / 21~39세 / 40세 이상', ['gap 20-20']],
    ['100만 원 이하 / 100만~200만 원 / 200만 원 초과', ['overlap 1000000']],
    ['1~5회 / 5~10회 / 11회 이상', ['overlap 5']],
    ['20세 미만 / 20세 이상 40세 미만 / 45세 이상', ['gap 40-44']],
    ['1~3명 / 5~6명 / 7명 이상', ['gap 4-4']],
    ['10분 이하 / 10~30분 / 30분 이상', ['overlap 10', 'overlap 30']],
    ['100~199만 원 / 300~399만 원 / 400만 원 이상', ['gap 2000000-2990000']],
  ])('%s', (choices, expected) => {
    expect(found(choices)).toEqual(expected);
  });

  it.each([
    '19세 이하 / 20–39세 / 40–59세 / 60–69세 / 70세 이상 / 답하지 않겠습니다',
    '20세 미만 / 20세 이상 40세 미만 / 40세 이상',
    '100만 원 미만 / 100만 원 이상 200만 원 미만 / 200만 원 이상',
    '1명 / 2명 / 3명 / 4명 이상',
    '5천 원 / 1만 원 / 3만 원',
    '주 1~2회 / 주 3~4회 / 월 1~2회',
    '오전 9:00–12:00 / 오후 12:00–18:00',
    '1월 1일~3월 1일 / 3월 1일~6월 1일',
    '100만~199만 원 / 200만~299만 원 / 300만 원 이상',
    '한 달에 한 번 이상 / 두세 달에 한 번 / 1년에 한두 번',
    '101동 / 102동 / 103동',
    '매우 만족 / 만족 / 보통 / 불만족',
    '1점 / 2점 / 3점 / 4점 / 5점',
    '10대 / 20대 / 30대 / 40대 이상',
    '버스 1~2번 / 자전거',
  ])('leaves alone: %s', (choices) => {
    expect(found(choices)).toEqual([]);
  });
});

describe('ranges that do not fit, in English', () => {
  it.each([
    ['20 to 30 / 30 to 40 / 41 or older', ['overlap 30']],
    ['Under 20 / 20–29 / 31 or older', ['gap 30-30']],
    ['18-25 / 25-35 / 36-45', ['overlap 25']],
    ['1 to 5 times / 5 to 10 times / More than 10 times', ['overlap 5']],
    ['Less than 10 / 10-20 / 20-30', ['overlap 20']],
    ['0–1,000 / 1,000–2,000 / 2,001 or more', ['overlap 1000']],
    ['19 or younger / 22 to 39 / 40 or older', ['gap 20-21']],
    ['Up to 10 miles / 10 to 20 miles / Over 20 miles', ['overlap 10']],
    ['1-2 people / 4-5 people / 6 or more people', ['gap 3-3']],
  ])('%s', (choices, expected) => {
    expect(found(choices)).toEqual(expected);
  });

  it.each([
    '19 or younger / 20 to 39 / 40 to 59 / 60 to 69 / 70 or older / I would rather not say',
    'Under 20 / 20 to 39 / 40 or older',
    '1 / 2 / 3 / 4 or more',
    '10 / 20 / 50 / 100',
    '1-2 times a week / 1-2 times a month / Never',
    '9:00-12:00 / 12:00-15:00',
    'Less than 10 / 10-19 / 20 or more',
    'Bus 1-2 / Tram / Bike',
    'Very good / Good / Poor',
    '0-6 / 7-8 / 9-10',
    'Room 101 / Room 102',
    'Once a month or more / Every two or three months',
    '1,000–1,999 / 2,000–2,999 / 3,000 or more',
    '2020-01-05 / 2020-02-05',
  ])('leaves alone: %s', (choices) => {
    expect(found(choices)).toEqual([]);
  });
});
