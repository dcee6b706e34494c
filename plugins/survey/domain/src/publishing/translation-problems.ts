import { isTranslated } from '../questionnaire/localized';
import type { Questionnaire, QuestionnaireProblem } from '../questionnaire/model';

/** Texts that exist, but not in every language the survey is offered in; and questions without any title. */
export function translationProblems(
  questionnaire: Questionnaire,
  locales: readonly string[],
): QuestionnaireProblem[] {
  const missing = questionnaire.texts.flatMap(({ path, question, value }) =>
    locales
      .filter(
        (locale) => !isTranslated(value, locale, questionnaire.defaultLocale) && !isSameEverywhere(value),
      )
      .map((locale): QuestionnaireProblem => warning('missingTranslation', path, question, { locale })),
  );
  const untitled = questionnaire.questions
    .filter(({ type, title }) => type !== 'html' && Object.keys(title).length === 0)
    .map(({ path, name }) => warning('missingTitle', path, name, {}));
  return [...missing, ...untitled];
}

/** '2025', '10–19' or '😀' need no translation. */
function isSameEverywhere(text: Readonly<Record<string, string>>): boolean {
  return Object.values(text).every((value) => !/\p{L}/u.test(value));
}

function warning(
  code: string,
  path: string,
  question: string | undefined,
  params: QuestionnaireProblem['params'],
): QuestionnaireProblem {
  return { severity: 'warning', code, path, question, params };
}
