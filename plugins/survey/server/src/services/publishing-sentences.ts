import type { QuestionnaireProblem } from '../../../domain/src';

type Params = QuestionnaireProblem['params'];

const say = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

/** Why a list of choices was not loaded from its address. */
const NOT_LOADED: Readonly<Record<string, (detail: string) => string>> = {
  addressMissing: () => 'there is no address',
  addressOfAnswers: () => 'the address depends on answers; a list is loaded once, before anybody answers',
  addressNotHttps: () => 'the address has to begin with https:// and hold no password',
  hostNotListed: (host) =>
    `the host “${host}” is not on the list of allowed hosts (survey.config.remoteChoices.hosts)`,
  hostUnknown: (detail) => `the host was not found (${detail})`,
  hostPrivate: (host) => `the host “${host}” is inside a private network`,
  unreachable: (detail) => `the host did not answer (${detail})`,
  tooSlow: (ms) => `it took longer than ${ms} ms`,
  tooManyRedirects: (host) => `“${host}” leads on and on`,
  badStatus: (status) => `the host answered with status ${status}`,
  tooLarge: () => 'the list is too large',
  notJson: (detail) => `the host did not answer with JSON (${detail})`,
  listMissing: () => 'there is no list at “path” in what the host answered',
  listEmpty: () => 'the list is empty',
  valueMissing: () => 'an item of the list has no text or number at “valueName”',
  tooManyLists: (max) => `there are more than ${max} lists to load`,
};

const EXHAUSTED: Readonly<Record<string, string>> = {
  time: 'survey-core did not get through the questionnaire in time',
  memory: 'survey-core ran out of memory on the questionnaire',
  busy: 'the server is too busy to try the questionnaire; publish it again in a moment',
};

/** What an administrator reads who publishes through Strapi's own buttons; the editor has its own translations. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  reviewNotAsked: () => 'a review is required, and nobody has been asked for one',
  reviewOutdated: () => 'a review is required, and the survey has changed since it was reviewed',
  reviewWaiting: () => 'a review is required, and nobody has decided yet',
  reviewSentBack: () => 'the reviewer has sent it back',
  checkFailed: ({ en }) => say(en).replace(/\.$/u, ''),
  closesBeforeOpening: () => 'it closes before it opens',
  respondentsUnknown: () => 'who may answer is none of the ways there are',
  limitNotPositive: () => 'the limit of responses has to be a whole number from 1',
  quotasUnreadable: ({ max }) => `the quotas have to be a list of at most ${say(max)}`,
  quotaUnreadable: ({ number }) =>
    `quota ${say(number)} has to be an object with “question” and “limit” or “limits”`,
  quotaQuestionUnknown: () => 'a quota names it, but the questionnaire does not ask it',
  quotaNotSingleChoice: () => 'a quota needs a question with one answer from a list',
  quotaRepeated: () => 'two quotas name it; put all limits into one',
  quotaWithoutLimit: () => 'the quota has no limit',
  quotaLimitNotPositive: () => 'the limit of a quota has to be a whole number from 1',
  quotaValueUnknown: ({ value }) => `a quota limits “${say(value)}”, which is not on offer`,
  anonymityUnknown: () => 'what is promised about who answered is none of the promises there are',
  anonymousAsksPersonal: () => 'an anonymous survey cannot ask a personal question',
  identifiedAsksNobody: () =>
    'a survey that knows who answered needs a personal question that is required, such as the name',
  personalWithoutKey: () =>
    'there are personal questions and no key to seal them with; set SURVEY_DATA_KEYS on the server',
  consentIncomplete: ({ field, language }) =>
    `there are personal questions, and the consent form lacks “${say(field)}” in “${say(language)}”`,
  retentionMissing: () => 'there are personal questions; say after how many days personal data goes',
  retentionUnreadable: () =>
    'the time for which data is kept has to be a whole number of days from 1 to 36,525',
  retentionWithoutClose: () => 'the time for which data is kept counts from the close, which is not set',
  quotaPersonal: () => 'a quota names it, but personal answers cannot be counted',
  personalLeaks: () => 'it takes over a personal answer; mark it as personal as well, or do not store it',
  personalKey: () => 'a personal question cannot be stored under another name (valueName, flowpanel)',
  personalMisplaced: () => '“personal” can only be true or false, and only stand at a question',
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
  choicesNotLoaded: ({ reason, detail }) =>
    `its choices could not be loaded: ${NOT_LOADED[say(reason)]?.(say(detail)) ?? say(reason)}`,
  tooCostly: ({ reason, message }) =>
    EXHAUSTED[say(reason)] ?? `survey-core cannot run the questionnaire: ${say(message)}`,
  unknownFunction: ({ name, source }) => `“${say(source)}” calls “${say(name)}”, which does not exist`,
  circularStuck: ({ names }) => `it waits for its own answer: ${say(names)}; take one of the conditions away`,
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
