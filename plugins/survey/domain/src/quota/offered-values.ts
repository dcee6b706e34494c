import { booleanTexts, choiceText } from '../label/titles';
import type { Question, Questionnaire } from '../questionnaire/model';

/**
 * The values of which a question takes exactly one, as texts: what a form sends and a quota names. `null` where it takes
 * several, or none from a list: such an answer stands in no single cell.
 *
 * The one place where quotas look into questions; whoever adds a type with one answer from a list adds it here.
 */
export function offeredValues(question: Question): readonly string[] | null {
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'rating':
      return question.choices.map(({ value }) => String(value));
    case 'boolean':
      return [String(question.valueTrue), String(question.valueFalse)];
    default:
      return null;
  }
}

/** The same for a whole questionnaire, by name of the question. */
export const offersOf = ({ questions }: Questionnaire): ReadonlyMap<string, readonly string[] | null> =>
  new Map(questions.map((question) => [question.name, offeredValues(question)]));

/** One of those values in the words of a language; the value itself where the question no longer offers it. */
export function valueInWords(question: Question | undefined, value: string, locale: string): string {
  if (question === undefined) return value;
  if (question.type === 'boolean') {
    const { yes, no } = booleanTexts(question, locale);
    if (value === String(question.valueTrue)) return yes;
    return value === String(question.valueFalse) ? no : value;
  }
  const choices = 'choices' in question ? question.choices : [];
  const choice = choices.find((offered) => String(offered.value) === value);
  return choice === undefined ? value : choiceText(choice, locale);
}
