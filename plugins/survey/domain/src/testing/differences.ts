import type { AnswerProblemCode } from '../validation/problem';

/**
 * Where this engine differs from survey-core on purpose, each with its reason. The differential tests accept these
 * differences and no others.
 */
export interface Difference {
  readonly code: AnswerProblemCode;
  readonly reason: string;
}

/** Answers that survey-core lets through, and that are refused here. */
export const stricter: readonly Difference[] = [
  {
    code: 'notOnList',
    reason: 'survey-core removes or keeps what is off a list or a scale; nobody is told.',
  },
  { code: 'tooMany', reason: 'maxSelectedChoices and maxFiles only bind survey-core’s own page.' },
  { code: 'notANumber', reason: 'A number is a number; survey-core takes any text.' },
  { code: 'notADate', reason: 'survey-core takes dates that do not exist.' },
  { code: 'badUrl', reason: 'survey-core takes any text for an address.' },
  { code: 'badEmail', reason: 'An input for addresses is checked without a validator.' },
  {
    code: 'tooLong',
    reason: 'maxLength only binds survey-core’s own page, and without one nothing is bounded.',
  },
  { code: 'tooSmall', reason: 'Limits of items, ranges and sliders only bind survey-core’s own page.' },
  { code: 'tooLarge', reason: 'As tooSmall.' },
  { code: 'rangeTooShort', reason: 'As tooSmall.' },
  { code: 'rangeTooLong', reason: 'As tooSmall.' },
  { code: 'readOnlyChanged', reason: 'What is read-only or worked out can only be what it is.' },
  { code: 'noneWithOthers', reason: '"None" with something else contradicts itself.' },
  {
    code: 'notRanked',
    reason: 'survey-core completes a ranking that lacks choices in an order nobody gave.',
  },
  { code: 'tooManyItems', reason: 'maxRowCount and maxPanelCount only bind survey-core’s own page.' },
  { code: 'tooFewItems', reason: 'minPanelCount only binds survey-core’s own page.' },
  { code: 'fileType', reason: 'acceptedTypes only binds survey-core’s own page.' },
  { code: 'duplicate', reason: 'A choice counts once.' },
];

export interface OtherMeaning {
  /** What is different, and where it is allowed for. */
  readonly what: string;
  readonly reason: string;
}

/** Where the same questionnaire means something else here. */
export const otherMeanings: readonly OtherMeaning[] = [
  {
    what: 'What only a hidden answer had called for is hidden too (withoutHiddenAnswers, to a fixed point).',
    reason:
      'survey-core takes hidden answers away one by one when a response is completed, in the order of the questions, ' +
      'and keeps what an answer that is already gone had called for.',
  },
  {
    what: 'Hidden cells of rows and everything in hidden panels is left out of what is stored, without a complaint.',
    reason:
      'survey-core keeps them: they were never taken back, and nobody was asked. A browser sends them honestly.',
  },
  {
    what: 'The text of a choice "other" that was taken back inside a row is left out.',
    reason: 'survey-core clears such texts of the questionnaire, but not of rows.',
  },
  {
    what: 'A read-only default belongs to every response.',
    reason: 'survey-core forgets it when answers are loaded.',
  },
  {
    what: 'Totals are stored with an answered matrix only, worked out again.',
    reason:
      'survey-core stores them as soon as a matrix is drawn, and not before: what is stored would depend on the page.',
  },
  {
    what: 'A row that nobody has filled in is stored blank, whatever is worked out in it.',
    reason: 'survey-core fills it when it is drawn.',
  },
  {
    what: 'An answer to choices that another answer carries forward stays until the response is sent without it.',
    reason:
      'survey-core clears it with some later change of any other answer; here a question that ' +
      'comes back brings its answer back.',
  },
  {
    what: 'A worked-out date is stored as an ISO date.',
    reason: 'survey-core stores a Date, which becomes a text in the time zone of whoever writes it as JSON.',
  },
  {
    what: 'A calculated value that uses itself has no value there.',
    reason: 'In survey-core it has the one before, so that it depends on how often it was worked out.',
  },
  {
    what: 'A trigger that shows or hides is as written until an answer it looks at is there, and follows it from then on.',
    reason: 'In survey-core it runs when an answer changes, so that a reloaded page shows something else.',
  },
  {
    what: 'What complete and skip triggers pass by is not demanded, but may be answered.',
    reason: 'Whoever goes back has answered it honestly.',
  },
  {
    what: 'A condition of sumInArray that an answer holds as a text is not run.',
    reason: 'Nobody but the author writes expressions.',
  },
  {
    what: 'Words for "other", "none", yes and no are our own where the author gave none.',
    reason: 'survey-core’s Korean words are partly machine-translated.',
  },
];
