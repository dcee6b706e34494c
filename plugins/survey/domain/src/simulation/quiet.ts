import { referencesOf } from '../expressions/references';
import { commentKey } from '../flow/comment-key';
import { isAffected, usedNames } from '../flow/dependencies';
import { isQuestionWithItems } from '../flow/items';
import type { Change } from '../flow/settle';
import { objectFrom, type Answers, type JsonValue } from '../json/json';
import { withNested } from '../publishing/nested-questions';
import type { Choice, Condition, Element, Page, Question, Questionnaire } from '../questionnaire/model';

/**
 * Names of questions, and of the comments beside them, whose answers have no consequences but for what is shown: nothing is worked
 * out, set or taken back because of them. Then answers need not be settled one by one, which is most of the work.
 */
export function freeNames(questionnaire: Questionnaire): ReadonlySet<string> {
  if (hasUnboundRules(questionnaire)) return new Set();
  const used = consequentialNames(questionnaire);
  return new Set(
    questionnaire.questions.filter(isQuietQuestion).flatMap(({ name }) => {
      const keys = [name, commentKey(name)];
      return keys.some((key) => used.has(key.toLowerCase())) ? [] : keys;
    }),
  );
}

const rulesOf = ({ values }: Question): readonly Condition[] =>
  [values.defaultExpression, values.setIf, values.setExpression, values.resetIf].filter(
    (rule) => rule !== undefined,
  );

/** Rules and triggers that look at no answer act whatever is answered. */
function hasUnboundRules({ questions, triggers }: Questionnaire): boolean {
  const setting = triggers.filter((trigger) => 'target' in trigger && trigger.type !== 'skip');
  const conditions = [...questions.flatMap(rulesOf), ...setting.map(({ condition }) => condition)];
  return conditions.some(
    (condition) => condition !== undefined && isAffected(condition, new Set()) === 'always',
  );
}

/** Names, in lower case, that decide about more than what is shown. */
function consequentialNames(questionnaire: Questionnaire): ReadonlySet<string> {
  const { conditions, questions, triggers, pages } = questionnaire;
  const showing = new Set(pages.flatMap((page) => showingPaths(page)));
  // What is hidden may lose its answer, and what is disabled is not worked out any more.
  const isAnyLost = withNested(questions).some(
    (question) => question.type === 'expression' || !isKept(question),
  );
  const deciding = conditions.filter(({ path }) => isAnyLost || !showing.has(path));
  const carried = questions.flatMap((question) =>
    'carryForward' in question && question.carryForward !== undefined ? [question.carryForward.from] : [],
  );
  const moved = triggers.flatMap((trigger) => [
    ...('source' in trigger ? [trigger.source] : []),
    ...('target' in trigger ? [trigger.target] : []),
    ...namesIn(trigger.condition),
  ]);
  return new Set(
    [...deciding.flatMap(({ value }) => namesIn(value)), ...carried, ...moved].map((name) =>
      name.toLowerCase(),
    ),
  );
}

const SHOWING = ['visibleIf', 'enableIf', 'requiredIf'] as const;

const showingPaths = (element: Page | Element): readonly string[] => [
  ...SHOWING.map((property) => `${element.path}/${property}`),
  ...('elements' in element && !('isRequired' in element) ? element.elements.flatMap(showingPaths) : []),
];

/** What an expression looks at, also what functions are given the name of. */
function namesIn(condition: Condition | undefined): readonly string[] {
  if (condition?.expression === undefined) return [];
  const given = referencesOf(condition.expression).functions.flatMap(({ args }) =>
    args.flatMap((argument) =>
      argument.kind === 'constant' && typeof argument.value === 'string' ? [argument.value] : [],
    ),
  );
  return [...usedNames(condition), ...given];
}

/** Its answer stays while it is hidden. */
const isKept = ({ values: { whenHidden } }: Question): boolean =>
  whenHidden === 'none' || whenHidden === 'onComplete';

function isQuietQuestion(question: Question): boolean {
  return (
    rulesOf(question).length === 0 &&
    isKept(question) &&
    question.type !== 'expression' &&
    !isQuestionWithItems(question) &&
    hasFixedChoices(question)
  );
}

function hasFixedChoices(question: Question): boolean {
  if ('carryForward' in question) {
    const { carryForward, visibleIfOfChoices, enableIfOfChoices } = question;
    if ([carryForward, visibleIfOfChoices, enableIfOfChoices].some((each) => each !== undefined))
      return false;
  }
  if (question.type === 'matrix') {
    const { visibleIfOfRows, visibleIfOfColumns, rows, columns } = question;
    return (
      visibleIfOfRows === undefined &&
      visibleIfOfColumns === undefined &&
      [...rows, ...columns].every(isFixed)
    );
  }
  return !('choices' in question) || question.choices.every(isFixed);
}

const isFixed = ({ visibleIf, enableIf }: Choice): boolean =>
  visibleIf === undefined && enableIf === undefined;

/** The answers with these changes and nothing else. */
export function withChanges(answers: Answers, changes: readonly Change[]): Answers {
  const changed = new Set(changes.map(([name]) => name));
  const given = changes.filter((change): change is readonly [string, JsonValue] => change[1] !== null);
  return objectFrom([...Object.entries(answers).filter(([name]) => !changed.has(name)), ...given]);
}
