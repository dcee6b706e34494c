import type { Flow, ItemFlow, QuestionFlow } from '../flow/flow';
import { commentKey } from '../flow/comment-key';
import { own, type Answers } from '../json/json';
import { textIn } from '../questionnaire/localized';
import type { Choice, LocalizedText, Question, Questionnaire } from '../questionnaire/model';
import { pipedText, type Piping } from './piping';
import { choiceText, titleOf } from './titles';

/**
 * Texts of a questionnaire with the answers so far in them, in a reader's language.
 *
 * @example surveyTexts(questionnaire, flow, answers, 'en').text(page.title)
 */
export function surveyTexts(
  questionnaire: Questionnaire,
  flow: Flow,
  answers: Answers,
  locale: string,
): Texts {
  const questionFor: Piping['questionFor'] = (name) =>
    withComment(questionnaire.questionByFoldedName.get(name.toLowerCase()), answers);
  return textsOf({ scope: flow.scope, locale, questionFor });
}

/** The same for a question and its choices: inside a panel or a row `{panel.x}` and `{row.x}` are known. */
export function questionTexts(outer: Texts, flow: QuestionFlow, item?: ItemFlow): Texts {
  return textsOf({
    ...outer.piping,
    scope: flow.scope,
    questionFor: (name) => partFor(name, item) ?? outer.piping.questionFor(name),
  });
}

interface Titled {
  readonly name: string;
  readonly title: LocalizedText;
}

export interface Texts {
  readonly piping: Piping;
  readonly text: (text: LocalizedText, fallback?: string) => string;
  /** A title; the name of what has none. */
  readonly title: (titled: Titled) => string;
  readonly choice: (choice: Choice) => string;
  /** A text that is markup of the author's; what is put in is made fit for it first. */
  readonly markup: (text: LocalizedText, escape: (words: string) => string) => string;
}

function textsOf(piping: Piping): Texts {
  const { locale } = piping;
  return {
    piping,
    text: (text, fallback = '') => pipedText(textIn(text, locale, fallback), piping),
    title: (titled) => pipedText(titleOf(titled, locale), piping),
    choice: (choice) => pipedText(choiceText(choice, locale), piping),
    markup: (text, escape) => pipedText(textIn(text, locale), piping, escape),
  };
}

function partFor(name: string, item: ItemFlow | undefined): ReturnType<Piping['questionFor']> {
  const part = /^(?:panel|row)\.(.+)$/i.exec(name)?.[1]?.toLowerCase();
  if (part === undefined || item === undefined) return undefined;
  const flow = [...item.questions.values()].find(({ question }) => question.name.toLowerCase() === part);
  return flow && withComment(flow.question, flow.answers);
}

function withComment(question: Question | undefined, answers: Answers): ReturnType<Piping['questionFor']> {
  return question && { question, comment: own(answers, commentKey(question.name)) };
}
