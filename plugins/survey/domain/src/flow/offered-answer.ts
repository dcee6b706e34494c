import { isList, type JsonValue } from '../json/json';
import type { ChoiceFlow, QuestionFlow } from './flow-model';

/**
 * An answer without the choices that are no longer offered, once other choices are offered than before; undefined when
 * nothing is left of it.
 */
export function offeredAnswer(
  now: QuestionFlow,
  before: QuestionFlow,
  answer: JsonValue | undefined,
): JsonValue | undefined {
  const { question, choices } = now;
  const hasChoices = 'choices' in question && question.type !== 'rating';
  if (answer === undefined || !hasChoices || isSameOffer(choices, before.choices)) return answer;
  const isOffered = (value: JsonValue): boolean =>
    typeof value !== 'object' && choices.some(({ choice }) => String(choice.value) === String(value));
  if (!isList(answer)) return isOffered(answer) ? answer : undefined;
  const kept = answer.filter(isOffered);
  if (kept.length === answer.length) return answer;
  return kept.length === 0 ? undefined : kept;
}

function isSameOffer(a: readonly ChoiceFlow[], b: readonly ChoiceFlow[]): boolean {
  return a.length === b.length && a.every(({ choice }, index) => choice.value === b[index]?.choice.value);
}
