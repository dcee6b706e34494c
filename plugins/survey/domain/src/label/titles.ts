import { textIn } from '../questionnaire/localized';
import type { BooleanQuestion, Choice, LocalizedText } from '../questionnaire/model';
import { standardWords } from './standard-words';

/** The title of a question or of an item; its name when it has none. */
export function titleOf(
  titled: { readonly name: string; readonly title: LocalizedText },
  locale: string,
): string {
  return textIn(titled.title, locale, titled.name);
}

/** The text of a choice; its value when the author gave no text, or the usual word for "none" and "other". */
export function choiceText(choice: Choice, locale: string): string {
  return textIn(
    choice.text,
    locale,
    choice.kind === 'plain' ? String(choice.value) : standardWords(locale)[choice.kind],
  );
}

/** What the two answers of a yes-or-no question are called. */
export function booleanTexts(
  question: BooleanQuestion,
  locale: string,
): { readonly yes: string; readonly no: string } {
  const words = standardWords(locale);
  return {
    yes: textIn(question.labelTrue, locale, words.yes),
    no: textIn(question.labelFalse, locale, words.no),
  };
}
