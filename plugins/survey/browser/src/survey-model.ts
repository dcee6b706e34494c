import { CustomError, Model, getLocaleStrings } from 'survey-core';
import 'survey-core/i18n/korean';
import type { SubmissionProblem } from '../../contracts';
import type { Settings } from './settings';

/** Accent and ground of the citizen pages: survey-core's own green is too faint to read a button by. */
const THEME = {
  cssVariables: {
    '--sjs2-color-project-brand-600': '#0b50d0',
    '--sjs2-color-utility-surface-survey': '#f4f6fa',
  },
};

/** survey-core's own Korean is blunt in places; these are the words of our pages. */
function speakAsThePage({ locale, words }: Settings): void {
  const strings: unknown = getLocaleStrings(locale);
  if (typeof strings !== 'object' || strings === null) return;
  Object.assign(strings, {
    pageNextText: words.next,
    pagePrevText: words.back,
    completeText: words.send,
    requiredError: words.answer,
  });
}

/** The questionnaire as survey-react-ui shows it: ready to be answered, without leaving the page by itself. */
export function createModel(settings: Settings): Model {
  speakAsThePage(settings);
  const model = new Model(settings.questionnaire);
  model.locale = settings.locale;
  model.showTitle = false;
  model.showCompletePage = false;
  model.navigateToUrl = '';
  model.navigateToUrlOnCondition = [];
  model.applyTheme(THEME);
  return model;
}

/** What is sent: survey-core takes answers to hidden questions away only after it has let a survey end. */
export function answersOf(model: Model): Readonly<Record<string, unknown>> {
  const data: unknown = model.data;
  const answers = new Map<string, unknown>(Object.entries(data ?? {}));
  if (model.clearInvisibleValues === 'none') return Object.fromEntries(answers);
  for (const question of model.getAllQuestions()) {
    if (question.isVisibleInSurvey) continue;
    answers.delete(question.getValueName());
    answers.delete(`${question.getValueName()}${model.commentSuffix}`);
  }
  return Object.fromEntries(answers);
}

/** Puts what the server says at the questions it is about and leads to the first of them. */
export function showProblems(model: Model, problems: readonly SubmissionProblem[]): void {
  const concerned = problems.flatMap(({ question: name, message }) => {
    const question = model
      .getAllQuestions()
      .find((known) => known.name === name || known.getValueName() === name);
    question?.addError(new CustomError(message));
    return question ?? [];
  });
  concerned[0]?.focus(true);
}
