import { commentKey } from '../flow/comment-key';
import { booleanTexts, choiceText, titleOf } from '../label/titles';
import type { Choice, Question } from '../questionnaire/model';

type Language = 'ko' | 'en';

/** What a column says by itself, whatever question it belongs to. */
export interface CodebookColumn {
  /** The choice, row or item that it is about. */
  readonly part: string;
  /** The type of the question, as SurveyJS calls it. */
  readonly type: string;
  /** `value = label`, one a line; for texts and numbers what may be written. */
  readonly values: string;
  /** What stands for "no answer", of whatever kind. */
  readonly missing: string;
  readonly isRequired: boolean;
}

const WORDS = {
  ko: {
    chosen: '고름',
    notChosen: '고르지 않음',
    blank: '(빈칸) = 답하지 않았거나 묻지 않음',
    number: '수',
    text: '글',
    date: '날짜(ISO 8601)',
    several: '한 줄에 하나',
    comment: '적은 글',
  },
  en: {
    chosen: 'chosen',
    notChosen: 'not chosen',
    blank: '(blank) = not answered or not asked',
    number: 'number',
    text: 'text',
    date: 'date (ISO 8601)',
    several: 'one a line',
    comment: 'text that was written',
  },
} as const;

/** The columns of a question in the export, with what is in them. */
export function answerColumnsOf(
  question: Question,
  language: Language,
): readonly (readonly [string, CodebookColumn])[] {
  const columns = [...columnsOf(question, language)];
  const other = 'choices' in question ? question.choices.find(({ kind }) => kind === 'other') : undefined;
  if (other === undefined && !question.hasComment) return columns;
  const part = other === undefined ? '' : choiceText(other, language);
  const comment = { ...base(question, language), part, values: WORDS[language].comment, isRequired: false };
  return [...columns, [commentKey(question.name), comment]];
}

const base = (question: Question, language: Language): CodebookColumn => ({
  part: '',
  type: question.type === 'foreign' ? question.declaredType : question.type,
  values: '',
  missing: WORDS[language].blank,
  isRequired: question.isRequired,
});

function columnsOf(question: Question, language: Language): readonly (readonly [string, CodebookColumn])[] {
  const { name } = question;
  const plain = base(question, language);
  const words = WORDS[language];
  switch (question.type) {
    case 'checkbox':
    case 'tagbox':
      return question.choices.map((choice) => [
        `${name}=${String(choice.value)}`,
        {
          ...plain,
          part: choiceText(choice, language),
          values: `1 = ${words.chosen}\n0 = ${words.notChosen}`,
        },
      ]);
    case 'matrix':
      return question.rows.map((row) => [
        `${name}.${String(row.value)}`,
        { ...plain, part: choiceText(row, language), ...listed(question.columns, language) },
      ]);
    case 'multipletext':
      return question.items.map((item) => [
        `${name}.${item.name}`,
        {
          ...plain,
          part: titleOf(item, language),
          values: inputWords(item, language),
          isRequired: item.isRequired,
        },
      ]);
    default:
      return [[name, { ...plain, ...valuesOf(question, language) }]];
  }
}

function valuesOf(question: Question, language: Language): Partial<CodebookColumn> {
  const words = WORDS[language];
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'rating':
      return listed(question.choices, language);
    case 'ranking':
    case 'imagepicker': {
      const { values } = listed(question.choices, language);
      return { values: `${values} (${words.several})` };
    }
    case 'boolean': {
      const { yes, no } = booleanTexts(question, language);
      return { values: `${String(question.valueTrue)} = ${yes}\n${String(question.valueFalse)} = ${no}` };
    }
    case 'text':
      return { values: inputWords(question, language) };
    case 'slider':
      return { values: rangeWords(question.min, question.max, language) };
    case 'expression':
      return { values: question.expression?.source ?? '' };
    default:
      return { values: words.text };
  }
}

/** Choices that say that there is no answer are missing values to researchers. */
function listed(
  choices: readonly Choice[],
  language: Language,
): { readonly values: string; readonly missing: string } {
  const line = (choice: Choice): string => `${String(choice.value)} = ${choiceText(choice, language)}`;
  const isMissing = ({ kind, value }: Choice): boolean =>
    kind === 'refuse' || kind === 'dontknow' || MISSING_VALUES.has(String(value));
  return {
    values: choices
      .filter((choice) => !isMissing(choice))
      .map(line)
      .join('\n'),
    missing: [...choices.filter(isMissing).map(line), WORDS[language].blank].join('\n'),
  };
}

/** Values by which our own templates say that somebody would rather not answer, or cannot. */
export const MISSING_VALUES: ReadonlySet<string> = new Set(['undisclosed', 'dont-know', 'not-applicable']);

function inputWords(
  input: {
    readonly inputType: string;
    readonly min: string | number | undefined;
    readonly max: string | number | undefined;
  },
  language: Language,
): string {
  const words = WORDS[language];
  const kind = NUMBERS.has(input.inputType)
    ? words.number
    : DATES.has(input.inputType)
      ? words.date
      : words.text;
  const range = rangeWords(input.min, input.max, language);
  return range === '' ? kind : `${kind}, ${range}`;
}

const NUMBERS = new Set(['number', 'range']);
const DATES = new Set(['date', 'datetime-local', 'time', 'month', 'week']);

function rangeWords(
  min: string | number | undefined,
  max: string | number | undefined,
  language: Language,
): string {
  if (min === undefined && max === undefined) return '';
  if (max === undefined) return `≥ ${min ?? ''}`;
  if (min === undefined) return `≤ ${max}`;
  return language === 'ko' ? `${min}–${max}` : `${min} to ${max}`;
}
