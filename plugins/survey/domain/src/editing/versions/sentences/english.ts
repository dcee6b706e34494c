import type { ChoiceList, Subject } from '../change';
import type { Language } from './language';
import { isLanguageTag, isPutToPeople, languageName, shorten, valueInShort } from './phrases';
import { PROPERTY_WORDS, TYPE_WORDS, wordFor } from './words';

const quoted = (text: string): string => `“${shorten(text)}”`;

function whatIs({ thing, number, title, name }: Subject): string {
  const owner = number > 0 ? ` of question ${String(number)}` : '';
  switch (thing) {
    case 'survey':
      return 'the survey';
    case 'page':
      return number > 0 ? `page ${String(number)}` : `page ${quoted(title)}`;
    case 'panel':
      return `the block ${quoted(title)}`;
    case 'question':
      return number > 0 ? `question ${String(number)}` : quoted(title);
    case 'column':
      return `the column ${quoted(title)}${owner}`;
    case 'item':
      return `the box ${quoted(title)}${owner}`;
    case 'calculated':
      return `the calculated value ${quoted(name)}`;
  }
}

/** What has to be told apart from what is not there any more. */
const withTitle = (subject: Subject): string =>
  subject.thing === 'question' && subject.number > 0
    ? `${whatIs(subject)} ${quoted(subject.title)}`
    : whatIs(subject);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const LISTS: Readonly<Record<ChoiceList, string>> = {
  choices: 'choice',
  rateValues: 'score',
  rows: 'row',
  columns: 'column',
};

const propertyWord = (property: string, { thing }: Subject): string => {
  if (property === 'title' && (thing === 'page' || thing === 'panel' || thing === 'survey')) return 'title';
  return wordFor(PROPERTY_WORDS, property, 'en') ?? `setting ${quoted(property)}`;
};

const typeWord = (type: string): string => wordFor(TYPE_WORDS, type, 'en') ?? type;
const number = (count: number): string => count.toLocaleString('en');
const answers = (count: number | undefined): string => {
  if (count === undefined) return 'The answers so far';
  return count === 1 ? 'The one answer so far' : `The ${number(count)} answers so far`;
};
const verb = (count: number | undefined, plural: string, singular: string): string =>
  count === 1 ? singular : plural;
const inLanguage = (locale: string): string => (isLanguageTag(locale) ? languageName(locale, 'en') : locale);

export const english: Language = {
  consequences: {
    harmless: 'Does not affect comparison.',
    breaksComparison: 'Cannot be compared directly with the version before.',
    meaningless: 'The answers so far lose their meaning.',
  },
  sentences: {
    added: ({ subject, isRequired }) =>
      `Added ${withTitle(subject)}${isRequired ? ', which must be answered' : ''}.`,
    removed: ({ subject }, count) => {
      const left =
        subject.question === ''
          ? ''
          : ` ${answers(count)} ${verb(count, 'stay', 'stays')}, but no new ones come.`;
      return `Removed ${withTitle(subject)} of the version before.${left}`;
    },
    moved: ({ subject, isAcross, numberBefore }) => {
      const isRenumbered =
        numberBefore > 0 && subject.thing === 'question' && numberBefore !== subject.number;
      const before = isRenumbered ? ` It was question ${String(numberBefore)}.` : '';
      return `Moved ${whatIs(subject)}${isAcross ? ' to another place' : ''}.${before}`;
    },
    renamed: ({ subject, from, to }) => {
      const left = subject.question === '' ? '' : ' The answers so far stay under the old name.';
      return `Changed the data name of ${whatIs(subject)} from ${quoted(from)} to ${quoted(to)}.${left}`;
    },
    retyped: ({ subject, from, to, staysValid }, count) => {
      const left = staysValid ? '' : ` ${answers(count)} cannot be read that way.`;
      return `Changed how ${whatIs(subject)} is answered, from ${quoted(typeWord(from))} to ${quoted(typeWord(to))}.${left}`;
    },
    wording: ({ subject, property, locale, before, after, isSmall }) => {
      const what = `the ${propertyWord(property, subject)} of ${whatIs(subject)}`;
      if (before === '') return `Added ${inLanguage(locale)} to ${what}.`;
      if (after === '') return `Removed ${inLanguage(locale)} from ${what}.`;
      return isSmall
        ? `Corrected letters in ${what} (${inLanguage(locale)}).`
        : `Changed ${what} from ${quoted(before)} to ${quoted(after)}.`;
    },
    choiceAdded: ({ subject, list, text }) =>
      `Added the ${LISTS[list]} ${quoted(text)} to ${whatIs(subject)}.`,
    choiceRemoved: ({ subject, list, text }, count) => {
      const stay = `${answers(count)} ${verb(count, 'stay', 'stays')}`;
      const left =
        list === 'rows'
          ? `${stay}, but no new ones come.`
          : `${stay}, but new ones cannot be compared with them directly.`;
      return `Removed the ${LISTS[list]} ${quoted(text)} from ${whatIs(subject)}. ${left}`;
    },
    choiceReworded: ({ subject, list, before, after, isSmall, locale }, count) => {
      const what = `the ${LISTS[list]} ${quoted(before === '' ? after : before)} of ${whatIs(subject)}`;
      if (before === '') return `Added ${inLanguage(locale)} to ${what}.`;
      if (after === '') return `Removed ${inLanguage(locale)} from ${what}.`;
      if (isSmall) return `Corrected ${what} to ${quoted(after)}.`;
      const left =
        list === 'rows' ? '' : ` ${answers(count)} with it ${verb(count, 'read', 'reads')} as the new one.`;
      return `Changed ${what} to ${quoted(after)}.${left}`;
    },
    choiceRecoded: ({ subject, list, text, value, valueBefore }, count) =>
      `Changed the value of the ${LISTS[list]} ${quoted(text)} of ${whatIs(subject)} from ${quoted(
        valueInShort(valueBefore) ?? '',
      )} to ${quoted(valueInShort(value) ?? '')}. ${answers(count)} ${verb(count, 'keep', 'keeps')} the old value.`,
    choicesReordered: ({ subject, list, isScale }) =>
      `Changed the order of the ${isScale ? 'scale' : `${LISTS[list]}s`} of ${whatIs(subject)}.`,
    scaleReversed: ({ subject }, count) =>
      `Turned the scale of ${whatIs(subject)} around. ${answers(count)} ${verb(count, 'read', 'reads')} as the opposite.`,
    choiceChanged: ({ subject, list, text, property }) =>
      `Changed the ${propertyWord(property, subject)} of the ${LISTS[list]} ${quoted(text)} of ${whatIs(subject)}.`,
    condition: ({ subject, property, before, after }) => {
      const act = before === undefined ? 'Set' : after === undefined ? 'Removed' : 'Changed';
      const left = property === 'visibleIf' && isPutToPeople(subject) ? ' Other people are asked now.' : '';
      return `${act} the ${propertyWord(property, subject)} of ${whatIs(subject)}.${left}`;
    },
    required: ({ subject, isRequired }) =>
      `${sentence(whatIs(subject))} ${isRequired ? 'must be answered now' : 'need not be answered any more'}.`,
    validators: ({ subject, added, removed }) => {
      if (added === 0 && removed === 0) return `Changed what the checks of ${whatIs(subject)} say.`;
      const act = removed === 0 ? 'Added' : added === 0 ? 'Removed' : 'Changed';
      return `${act} checks of the answer to ${whatIs(subject)}.`;
    },
    property: ({ subject, property, before, after }) => {
      if (property === '') return 'Only the way of writing has changed, not what it says.';
      const what = `the ${propertyWord(property, subject)} of ${whatIs(subject)}`;
      const [was, is] = [valueInShort(before), valueInShort(after)];
      return was === undefined || is === undefined
        ? `Changed ${what}.`
        : `Changed ${what} from ${quoted(was)} to ${quoted(is)}.`;
    },
  },
};
