import { objectFrom, type Answers, type JsonValue } from '../json/json';
import type { Flow, QuestionFlow } from './flow-model';
import { isQuestionWithItems } from './items';

/**
 * The answers with one more row or panel, and nothing in it, wherever citizens add them; inside the new ones too. Read as
 * a flow, the last item of every such question is what a new one looks like.
 */
export function withBlankItems({ questions }: Pick<Flow, 'questions'>, answers: Answers): Answers {
  return objectFrom([...Object.entries(answers), ...[...questions.values()].flatMap(blankIn)]);
}

function blankIn(shown: QuestionFlow): [string, JsonValue][] {
  const { question, items } = shown;
  if (!isQuestionWithItems(question)) return [];
  const lists = items.map(
    ({ key, answers, questions }) => [key, withBlankItems({ questions }, answers)] as const,
  );
  if (question.type === 'matrixdropdown') return [[question.name, objectFrom(lists)]];
  return [[question.name, [...lists.map(([, item]) => item), {}]]];
}
