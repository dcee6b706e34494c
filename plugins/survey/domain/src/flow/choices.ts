import type { Scope } from '../expressions/evaluate';
import { isJsonObject, isList, own, type JsonValue } from '../json/json';
import type {
  CarryForward,
  Choice,
  ChoiceQuestion,
  Condition,
  Question,
  RatingQuestion,
} from '../questionnaire/model';
import { decide } from './decide';
import type { ChoiceFlow, QuestionFlow } from './flow-model';
import { withItem } from './scope';

/** The choices of a list that are shown; each has conditions of its own, and the list has some for all. */
export function readChoices(
  choices: readonly Choice[],
  scope: Scope,
  visibleIf?: Condition,
  enableIf?: Condition,
): ChoiceFlow[] {
  return choices.flatMap((choice) => {
    const isPlain =
      choice.visibleIf === undefined &&
      choice.enableIf === undefined &&
      visibleIf === undefined &&
      enableIf === undefined;
    if (isPlain) return [{ choice, isEnabled: true }];
    const own = withItem(scope, choice.value);
    // A choice's own condition comes instead of the list's.
    if (!decide(choice.visibleIf ?? visibleIf, true, true, own)) return [];
    return [{ choice, isEnabled: decide(choice.enableIf ?? enableIf, true, true, own) }];
  });
}

/** The choices of a question that are shown, those carried forward from another question included. */
export function readChoiceSet(
  question: ChoiceQuestion | RatingQuestion,
  scope: Scope,
  questions: ReadonlyMap<string, QuestionFlow>,
): readonly ChoiceFlow[] {
  if (question.type === 'rating') return readChoices(question.choices, scope);
  const { visibleIfOfChoices, enableIfOfChoices } = question;
  const { carryForward } = question;
  const source = carryForward && questions.get(carryForward.from);
  const carried = source && carriedChoices(question, carryForward, source);
  const plain = carried ?? question.choices.filter(({ kind }) => kind === 'plain');
  const special = question.choices.filter(({ kind }) => kind !== 'plain');
  const shown = readChoices(plain, scope, visibleIfOfChoices, enableIfOfChoices);
  return [...shown, ...special.map((choice) => ({ choice, isEnabled: true }))];
}

/** undefined when the other question has nothing to carry forward: the question's own choices then stand. */
function carriedChoices(
  question: ChoiceQuestion,
  carry: CarryForward,
  { question: source, choices, answers }: QuestionFlow,
): Choice[] | undefined {
  const answer = own(answers, source.name);
  if ('choices' in source && source.type !== 'rating') {
    return choices.flatMap(({ choice }) => {
      if (choice.kind !== 'plain') return [];
      const isSelected = isList(answer)
        ? answer.some((item) => isValue(choice, item))
        : isValue(choice, answer);
      if (carry.mode !== 'all' && isSelected !== (carry.mode === 'selected')) return [];
      return [{ ...choice, visibleIf: undefined, enableIf: undefined }];
    });
  }
  if (source.type !== 'matrixdynamic' && source.type !== 'paneldynamic') return undefined;
  return isList(answer) ? answer.flatMap((item) => choiceFromItem(question, carry, item)) : [];
}

function isValue(choice: Choice, value: JsonValue | undefined): boolean {
  return typeof value !== 'object' && String(choice.value) === String(value);
}

function choiceFromItem({ path }: Question, { valueKey, textKey }: CarryForward, item: JsonValue): Choice[] {
  if (!isJsonObject(item)) return [];
  const value = own(item, valueKey === '' ? (Object.keys(item)[0] ?? '') : valueKey);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  if (value === '') return [];
  const text = textKey === '' ? undefined : own(item, textKey);
  return [
    {
      value,
      text: typeof text === 'string' ? { default: text } : {},
      kind: 'plain',
      path,
      visibleIf: undefined,
      enableIf: undefined,
      image: {},
    },
  ];
}
