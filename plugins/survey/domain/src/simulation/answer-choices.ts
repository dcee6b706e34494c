import type { ChoiceFlow, QuestionFlow } from '../flow/flow-model';
import { objectFrom, type JsonValue } from '../json/json';
import type { ChoiceValue, Question } from '../questionnaire/model';
import { standsAlone } from '../questionnaire/stands-alone';
import { between, shuffled } from '../random/seeded';
import { favourites, isChance, isSameScalar, pick, wishOf, type Called, type Mind } from './mind';

const valuesOf = (choices: readonly ChoiceFlow[]): readonly ChoiceValue[] =>
  choices.filter(({ isEnabled }) => isEnabled).map(({ choice }) => choice.value);

const EXCLUSIVE_SHARE = 0.08;
/** Most people tick few of many boxes. */
const USUAL_MOST = 3;

export function answerOne(
  { choices }: QuestionFlow,
  mind: Mind,
  called: Called,
  taken: readonly JsonValue[],
): JsonValue | undefined {
  return pick(
    valuesOf(choices).filter((value) => !taken.includes(value)),
    mind,
    called,
  );
}

export function answerSeveral(
  { choices, question }: QuestionFlow,
  mind: Mind,
  called: Called,
): JsonValue | undefined {
  const enabled = choices.filter(({ isEnabled }) => isEnabled);
  const alone = valuesOf(enabled.filter(({ choice }) => standsAlone(choice)));
  const plain = valuesOf(enabled.filter(({ choice }) => !standsAlone(choice)));
  const first = favourites(mind, called);
  const isLiked = (value: ChoiceValue): boolean => first.some((each) => isSameScalar(each, value));
  const exclusive = alone.find(isLiked) ?? (isChance(mind, EXCLUSIVE_SHARE) ? alone[0] : undefined);
  if (exclusive !== undefined || plain.length === 0) return exclusive === undefined ? undefined : [exclusive];
  const avoid = wishOf(mind, called)?.avoid ?? [];
  const rest = plain.filter((value) => !isLiked(value) && !avoid.some((each) => isSameScalar(each, value)));
  const { min, max } = limitsOf(question, plain.length);
  const liked = plain.filter(isLiked);
  const count = Math.max(
    between(mind.random, min, Math.min(max, min + USUAL_MOST)),
    Math.min(liked.length, max),
  );
  const selected = [...shuffled(liked, mind.random), ...shuffled(rest, mind.random)].slice(0, count);
  // In the author's order, as a form sends them.
  return question.type === 'ranking' ? selected : plain.filter((value) => selected.includes(value));
}

function limitsOf(question: Question, most: number): { readonly min: number; readonly max: number } {
  const [least, highest] = 'minSelected' in question ? [question.minSelected, question.maxSelected] : [0, 0];
  const counts = question.validators.flatMap((each) => (each.type === 'answercount' ? [each] : []));
  const min = Math.max(1, least, ...counts.map((each) => each.min));
  const max = Math.min(most, ...[highest, ...counts.map((each) => each.max)].filter((each) => each > 0));
  return { min: Math.min(min, max), max };
}

export function answerRanking(shown: QuestionFlow, mind: Mind, called: Called): JsonValue | undefined {
  const { question, choices } = shown;
  if (question.type === 'ranking' && question.selectToRank) return answerSeveral(shown, mind, called);
  const values = shuffled(valuesOf(choices), mind.random);
  const first = favourites(mind, called);
  const isLiked = (value: ChoiceValue): boolean => first.some((each) => isSameScalar(each, value));
  return [...values.filter(isLiked), ...values.filter((value) => !isLiked(value))];
}

export function answerMatrix({ question, rows, columns }: QuestionFlow, mind: Mind): JsonValue {
  const isUnique = question.type === 'matrix' && question.isEachRowUnique;
  const used: ChoiceValue[] = [];
  const entries = rows.flatMap(({ choice }): [string, JsonValue][] => {
    const options = valuesOf(columns).filter((value) => !isUnique || !used.includes(value));
    const value = pick(options, mind, { name: `${question.name}.${String(choice.value)}`, isInner: false });
    if (value === undefined) return [];
    used.push(value);
    return [[String(choice.value), value]];
  });
  return objectFrom(entries);
}
