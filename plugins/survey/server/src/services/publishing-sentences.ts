import type { QuestionnaireProblem } from '../../../domain/src';

type Params = QuestionnaireProblem['params'];

const say = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

/** What an administrator reads who publishes through Strapi's own buttons; the editor has its own translations. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  closesBeforeOpening: () => 'it closes before it opens',
  notJson: ({ message }) => `the questionnaire is no JSON: ${say(message)}`,
  notJsonOrTooLarge: () => 'the questionnaire is too large or too deeply nested',
  notAnObject: () => 'an object is expected here',
  noQuestions: () => 'the questionnaire asks nothing',
  emptyName: () => 'the name is missing',
  duplicateName: ({ name }) => `the name “${say(name)}” is used twice`,
  reservedName: ({ name }) => `the name “${say(name)}” is reserved`,
  unusableName: ({ name }) => `the name “${say(name)}” has spaces around it or brackets in it`,
  nameTooLong: () => 'the name is too long',
  noChoices: () => 'there is nothing to choose',
  tooManyChoices: ({ max }) => `there are more than ${say(max)} choices`,
  duplicateChoice: ({ value }) => `the choice “${say(value)}” occurs twice`,
  choiceWithoutValue: () => 'a choice has no value',
  itemWithoutName: () => 'an item has no name',
  unknownType: ({ type }) => `the question type “${say(type)}” does not exist`,
  unknownValidator: ({ type }) => `the validator “${say(type)}” does not exist`,
  unsafePattern: () => 'the regular expression could take too long to run; write it more simply',
  choicesByUrl: () => 'choices may not be loaded from an address; write them into the questionnaire',
  unknownFunction: ({ name, source }) => `“${say(source)}” calls “${say(name)}”, which does not exist`,
  unknownReference: ({ name, source }) => `“${say(source)}” names “${say(name)}”, which does not exist`,
};

/** @example sentenceOf(problem) // 'Question “age” (/pages/0/elements/2): the name “age” is used twice.' */
export function sentenceOf({ code, question, path, params }: QuestionnaireProblem): string {
  const source = params.source === undefined ? '' : ` in “${say(params.source)}”`;
  const sentence = SENTENCES[code]?.(params) ?? `${code}${source}`;
  const place = path === '' ? '' : ` (${path})`;
  const subject = question === undefined ? `Survey${place}` : `Question “${question}”${place}`;
  return `${subject}: ${sentence}.`;
}
