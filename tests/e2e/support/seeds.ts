import polls from '../../../database/seeds/polls.json';
import questionnaire from '../../../database/seeds/questionnaires/resident-satisfaction.json';
import surveys from '../../../database/seeds/surveys.json';
import { at } from '../../support/admin-client';
import type { Language } from './test';

export const SURVEY = 'resident-satisfaction';
export const POLL = 'local-innovation';
export const SURVEY_UID = 'plugin::survey.survey';
export const POLL_UID = 'plugin::vote.poll';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Everything inside a value that has this property with this value: questions, choices, groups. */
function findAll(value: unknown, key: string, wanted: string | number): readonly unknown[] {
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap((each: unknown) => findAll(each, key, wanted));
  return at(value, key) === wanted ? [value, ...inner] : inner;
}

function textOf(value: unknown, language: Language): string {
  const text = at(value, language);
  if (typeof text === 'string') return text;
  throw new Error(`The seeds have no ${language} text here: ${JSON.stringify(value)}`);
}

const questionNamed = (name: string): unknown => findAll(questionnaire, 'name', name)[0];

/** The words of the seeded survey in one language. */
export const surveyWords = (language: Language) => ({
  title: textOf(
    Object.fromEntries((['ko', 'en'] as const).map((each) => [each, surveys.entries[0]?.[each].title])),
    language,
  ),
  question: (name: string): string => textOf(at(questionNamed(name), 'title'), language),
  /** A choice, row, column or item of a question. */
  choice: (name: string, value: string | number): string =>
    textOf(at(findAll(questionNamed(name), 'value', value)[0], 'text'), language),
  row: (name: string, value: string): string => {
    const rows = findAll(at(questionNamed(name), 'rows'), 'value', value);
    return textOf(at(rows[0], 'text'), language);
  },
  label: (name: string, property: string): string => textOf(at(questionNamed(name), property), language),
});

export const MATRIX_ROWS = ['advice', 'speed', 'staff', 'building', 'news'] as const;

const seededPoll = polls.entries[0];
if (seededPoll === undefined) throw new Error('The seeds have no poll');

export const BALLOT_DESIGN: unknown = seededPoll.shared.ballotDesign;
export const QUESTIONNAIRE: unknown = questionnaire;

export const pollTitle = (language: Language): string => seededPoll[language].title;

/** Keys of the groups of the seeded ballot with how many are to be chosen in each. */
export const GROUPS = seededPoll.shared.ballotDesign.groups.map(({ key, choose, label }) => ({
  key,
  choose,
  label,
}));
