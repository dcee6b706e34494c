import type { JsonObject, JsonValue } from '../json/json';
import { both, option, type Both } from './template';

/** Choices that are written once and used in many questions. */
export interface ChoiceSet {
  readonly id: string;
  readonly name: Both;
  readonly description: Both;
  /** A scale goes from low to high, so that more is always better, or more. */
  readonly isScale: boolean;
  readonly choices: readonly JsonValue[];
}

export const satisfaction: readonly JsonObject[] = [
  option(1, '매우 불만족', 'Very dissatisfied'),
  option(2, '불만족', 'Dissatisfied'),
  option(3, '보통', 'Neither satisfied nor dissatisfied'),
  option(4, '만족', 'Satisfied'),
  option(5, '매우 만족', 'Very satisfied'),
];

export const agreement: readonly JsonObject[] = [
  option(1, '전혀 그렇지 않다', 'Strongly disagree'),
  option(2, '그렇지 않다', 'Disagree'),
  option(3, '보통이다', 'Neither agree nor disagree'),
  option(4, '그렇다', 'Agree'),
  option(5, '매우 그렇다', 'Strongly agree'),
];

export const frequency: readonly JsonObject[] = [
  option(1, '전혀 없음', 'Never'),
  option(2, '거의 없음', 'Rarely'),
  option(3, '가끔', 'Sometimes'),
  option(4, '자주', 'Often'),
  option(5, '항상', 'Always'),
];

const undisclosed = option('undisclosed', '답하지 않겠습니다', 'I would rather not say');

/** Every age fits one band, and only one. */
export const ageBands: readonly JsonObject[] = [
  option('under-19', '18세 이하', '18 or younger'),
  option('19-29', '19–29세', '19 to 29'),
  option('30-39', '30–39세', '30 to 39'),
  option('40-49', '40–49세', '40 to 49'),
  option('50-59', '50–59세', '50 to 59'),
  option('60-69', '60–69세', '60 to 69'),
  option('70-plus', '70세 이상', '70 or older'),
  undisclosed,
];

export const genders: readonly JsonObject[] = [
  option('woman', '여성', 'Woman'),
  option('man', '남성', 'Man'),
  option('another', '그 밖의 성별', 'Another gender'),
  undisclosed,
];

/** Of the demonstration city; a city puts its own in their place. */
export const districts: readonly JsonObject[] = [
  option('kkotnae', '꽃내동', 'Kkotnae-dong'),
  option('dalmaji', '달맞이동', 'Dalmaji-dong'),
  option('saeteo', '새터동', 'Saeteo-dong'),
  option('solsup', '솔숲동', 'Solsup-dong'),
  option('winmal', '윗말동', 'Winmal-dong'),
  option('jangteo', '장터동', 'Jangteo-dong'),
];

export const yesNo: readonly JsonObject[] = [
  option('yes', '예', 'Yes'),
  option('no', '아니요', 'No'),
  option('dont-know', '잘 모르겠습니다', 'I do not know'),
];

/** The question says what 0 and 10 mean. */
export const zeroToTen: readonly JsonValue[] = Array.from({ length: 11 }, (_, point) => point);

export const CHOICE_SETS: readonly ChoiceSet[] = [
  {
    id: 'satisfaction-5',
    name: both('5점 만족도', 'Satisfaction, five points'),
    description: both('매우 불만족 – 매우 만족', 'Very dissatisfied to very satisfied'),
    isScale: true,
    choices: satisfaction,
  },
  {
    id: 'agreement-5',
    name: both('5점 동의', 'Agreement, five points'),
    description: both('전혀 그렇지 않다 – 매우 그렇다', 'Strongly disagree to strongly agree'),
    isScale: true,
    choices: agreement,
  },
  {
    id: 'frequency-5',
    name: both('5점 빈도', 'Frequency, five points'),
    description: both('전혀 없음 – 항상', 'Never to always'),
    isScale: true,
    choices: frequency,
  },
  {
    id: 'recommendation-0-10',
    name: both('추천 의향 0–10점', 'Recommendation, 0 to 10'),
    description: both('순추천지수(NPS)를 낼 때 씁니다', 'For a net promoter score (NPS)'),
    isScale: true,
    choices: zeroToTen,
  },
  {
    id: 'yes-no',
    name: both('예·아니요', 'Yes or no'),
    description: both('‘잘 모르겠습니다’ 포함', 'With “I do not know”'),
    isScale: false,
    choices: yesNo,
  },
  {
    id: 'age-bands',
    name: both('나이대', 'Age bands'),
    description: both(
      '18세 이하부터 70세 이상까지 7칸, ‘답하지 않겠습니다’ 포함',
      'Seven bands, and “I would rather not say”',
    ),
    isScale: false,
    choices: ageBands,
  },
  {
    id: 'genders',
    name: both('성별', 'Gender'),
    description: both(
      '‘그 밖의 성별’과 ‘답하지 않겠습니다’ 포함',
      'With another gender and “I would rather not say”',
    ),
    isScale: false,
    choices: genders,
  },
  {
    id: 'districts',
    name: both('한빛시 행정동', 'Neighbourhoods of Hanbit'),
    description: both('6개 동', '6 neighbourhoods'),
    isScale: false,
    choices: districts,
  },
];
