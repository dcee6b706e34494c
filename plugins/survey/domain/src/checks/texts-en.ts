import type { PersonalKind } from './finding';
import type { CheckTexts, Sentence } from './check-texts';

const quoted = (text: string): string => `“${text}”`;
const said = (what: string, why = ''): Sentence => ({ what, why });
const amount = (value: number): string => value.toLocaleString('en-GB');

const KINDS: Readonly<Record<PersonalKind, string>> = {
  residentNumber: 'a resident registration number',
  name: 'a name',
  phone: 'a phone number',
  address: 'an address',
  email: 'an e-mail address',
  birthDate: 'a date of birth',
  health: 'health details',
};

const LANGUAGES: Readonly<Record<string, string>> = { ko: 'Korean', en: 'English' };

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const inWords = (count: number): string => SMALL[count] ?? amount(count);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const textsEn: CheckTexts = {
  rules: {
    removedQuestion: ({ name }) =>
      said(`Refers to the removed question ${quoted(name)}.`, 'It was renamed or removed.'),
    removedChoice: ({ value, question }, { question: name }) =>
      said(`Refers to the removed choice ${quoted(value)}.`, `${capital(name(question))} does not offer it.`),
    removedDefault: ({ value, property }) =>
      said(
        `The ${property === 'defaultValue' ? 'answer chosen beforehand' : 'answer that is set'}, ${quoted(value)}, is not among the choices.`,
      ),
    neverShown: ({ kind, cause, tests, at }, { tests: words }) => {
      const what = `Nobody can see this ${kind}.`;
      if (cause === 'written') return said(what, 'It is hidden, and no condition shows it.');
      if (cause === 'hidden')
        return said(what, `It is shown when ${words(tests, at)}, but nobody can give that answer.`);
      return said(what, `It is shown when ${words(tests, at)}, which can never be.`);
    },
    contradiction: ({ tests, at }, { tests: words }) =>
      said('This condition never holds.', `It needs that ${words(tests, at)}, which can never be.`),
    laterOnly: ({ questions }, { question }) =>
      said(
        'Depends on later answers only.',
        `Nobody knows before ${questions.map(question).join(', ')} ${questions.length === 1 ? 'is' : 'are'} answered.`,
      ),
    circular: ({ kind, questions }, { question }) => {
      const isOne = questions.length === 1;
      const chain = [...questions, ...questions.slice(0, 1)].map(question).join(' → ');
      if (kind === 'stuck')
        return said(
          isOne ? 'Waits for its own answer.' : 'These wait for each other.',
          `${chain}. Nobody can ever answer.`,
        );
      if (kind === 'values')
        return said('The value is worked out from itself.', `${chain}. It never comes out right.`);
      return said(
        isOne ? 'Depends on its own answer.' : 'These depend on each other.',
        `${chain}. What happens depends on what is answered first.`,
      );
    },
    duplicateName: ({ name, first, second }, { question }) => {
      const [one, other] = [question(first), question(second)];
      const why = `Both are called ${quoted(name)}. Their answers would be mixed up.`;
      return one === '' || other === '' || one === other
        ? said('Two questions share a data name.', why)
        : said(`${capital(one)} and ${other} share a data name.`, why);
    },
    duplicateChoice: ({ value }) =>
      said(
        `The stored value ${quoted(value)} is there twice.`,
        'Nobody could tell later which one was chosen.',
      ),
    noChoices: () => said('There is nothing to choose.'),
    emptyContainer: ({ kind }) => said(`This ${kind} has no questions.`, 'Respondents will not see it.'),
    emptyTitle: () => said('The question is empty.', 'Respondents would see its data name.'),
    requiredReadOnly: () => said('Must be answered, but cannot be.', 'The question is read-only.'),
    impossibleLimits: ({ min, max }) =>
      said('No answer is ever accepted.', `It would have to be at least ${min} and at most ${max}.`),

    imageWithoutText: () => said('The image has no text for people who cannot see it.'),
    choiceImageWithoutText: ({ count }) =>
      said(
        `${capital(inWords(count))} image ${count === 1 ? 'choice has' : 'choices have'} no text for people who cannot see ${count === 1 ? 'it' : 'them'}.`,
      ),
    drawnOnly: () =>
      said(
        'Can only be answered by drawing.',
        'People who use a keyboard cannot answer. Add a field for the name as well.',
      ),
    wideMatrix: ({ columns }) =>
      said(
        'The table is wider than a phone.',
        `It has ${inWords(columns)} columns, so people have to scroll sideways.`,
      ),
    colourAlone: ({ words }) =>
      said(
        `Relies on colour alone: ${quoted(words)}.`,
        'People who do not tell colours apart cannot find it.',
      ),

    doubleBarrelled: ({ first, second }) =>
      said(
        `Asks two things at once: ${first} and ${second}.`,
        'Nobody can answer when one is good and the other is not.',
      ),
    doubleNegative: ({ words }) =>
      said(`Says no twice: ${quoted(words)}.`, 'It is hard to tell what “no” means.'),
    leading: ({ words }) => said(`Leads the answer: ${quoted(words)}.`),
    unbalancedScale: ({ positive, negative }) =>
      said(
        `${capital(inWords(positive))} positive ${positive === 1 ? 'option' : 'options'} against ${inWords(negative)} negative.`,
        'One side is easier to choose.',
      ),
    overlappingRanges: ({ value, first, second }) =>
      said(
        `The ranges overlap: ${amount(value)} fits two of them.`,
        `${quoted(first)} and ${quoted(second)}.`,
      ),
    gappedRanges: ({ from, to, first, second }) =>
      said(
        from === to
          ? `A range is missing: ${amount(from)} fits none.`
          : `A range is missing: ${amount(from)} to ${amount(to)} fits none.`,
        `Between ${quoted(first)} and ${quoted(second)}.`,
      ),
    longSentence: ({ length, max }) =>
      said(
        'The sentence is long.',
        `It has ${amount(length)} words. Up to ${amount(max)} are easier to read.`,
      ),
    officialese: ({ word, plain }) =>
      said(`Official language: ${quoted(word)}.`, `You could write ${quoted(plain)}.`),

    asksPersonal: ({ kind }) =>
      said(
        `Asks for ${KINDS[kind]} without being marked as personal.`,
        'Once marked, the answer is sealed, and people are asked for consent.',
      ),
    residentNumber: () =>
      said(
        'Asks for a resident registration number.',
        'The law allows that in few cases only (Personal Information Protection Act, article 24-2).',
      ),
    personalWithoutConsent: ({ kind, missing, languages }) => {
      const spoken = languages.map((language) => LANGUAGES[language] ?? language).join(' and ');
      const consent = spoken === '' ? 'a consent notice' : `a consent notice in ${spoken}`;
      const lacking = { consent, retention: 'a retention period', both: `${consent} or a retention period` };
      const fields = {
        consent: '“Personal data”',
        retention: '“Days kept”',
        both: '“Personal data” and “Days kept”',
      };
      return said(
        `Asks for ${kind === undefined ? 'personal data' : KINDS[kind]} without ${lacking[missing]}.`,
        `Set it under ${fields[missing]} on the survey’s page in the content manager. Without it, publishing is refused.`,
      );
    },
    openText: () => said('People could write a name or phone number here.', 'Nothing asks them not to.'),
  },
  fixes: {
    removeTest: 'Remove from the condition',
    useOr: 'Change to “or”',
    show: 'Show it',
    removeDefault: 'Remove the answer',
    removeName: 'Remove from the list',
    rename: 'Give a new name',
    removeChoice: 'Remove one',
    renameChoice: 'Give a new value',
    removeContainer: 'Remove',
    allowAnswers: 'Allow answers',
    swapLimits: 'Swap the two',
    listRows: 'Show one row at a time',
    lowerLimit: 'Lower to what there is',
    separateRanges: 'Separate the ranges',
    closeGap: 'Close the gap',
    balanceScale: 'Balance the two sides',
    plainWord: 'Use the plain word',
    markPersonal: 'Mark as personal',
    addNote: 'Add a note',
  },
};
