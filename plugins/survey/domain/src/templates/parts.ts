import type { JsonObject } from '../json/json';
import { ageBands, districts, genders } from './choice-sets';
import { both } from './template';

/** Questions that several templates ask in the same words, so that their answers can be compared. */
export const gender: JsonObject = {
  type: 'radiogroup',
  name: 'gender',
  title: both('성별을 골라 주십시오.', 'What is your gender?'),
  choices: genders,
};

export const ageBand: JsonObject = {
  type: 'radiogroup',
  name: 'ageBand',
  title: both('나이대를 골라 주십시오.', 'Which age band are you in?'),
  choices: ageBands,
};

export const neighbourhood: JsonObject = {
  type: 'dropdown',
  name: 'neighbourhood',
  title: both('사시는 동을 골라 주십시오.', 'Which neighbourhood do you live in?'),
  placeholder: both('동을 골라 주십시오', 'Choose a neighbourhood'),
  choices: [
    ...districts,
    { value: 'elsewhere', text: both('다른 곳에 삽니다', 'I live elsewhere') },
    { value: 'undisclosed', text: both('답하지 않겠습니다', 'I would rather not say') },
  ],
};

/** Under every question for free text. */
export const noNames = both(
  '이름, 전화번호처럼 누구인지 알 수 있는 내용은 적지 마십시오.',
  'Please write nothing that shows who you are, such as a name or a phone number.',
);

export const something = both('그 밖에', 'Something else');

/** A greeting says who asks, what for, how long it takes and what happens to the answers. */
export const greeting = (ko: string, en: string): JsonObject => ({
  type: 'html',
  name: 'greeting',
  html: both(`<p>${ko}</p>`, `<p>${en}</p>`),
});
