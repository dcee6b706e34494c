import { pathOf } from '../expressions/path';
import { usedNames } from '../flow/dependencies';
import { isQuestionWithItems } from '../flow/items';
import type { Question, Questionnaire } from '../questionnaire/model';
import { questionsOfItem } from '../questionnaire/questions-in';

/** Names of what stands around a question: its row, its panel, its own answer. */
const around = [
  'self',
  'row',
  'panel',
  'prevrow',
  'nextrow',
  'totalrow',
  'prevpanel',
  'nextpanel',
  'parentpanel',
];

const inBraces = /\{([^{}:]+)\}/gu;

/**
 * Whether an answer on this page can change the page itself: what is shown, enabled or required on it, its choices, its
 * values, its words, its rows. In doubt it can.
 */
export function dependsOnItself(questionnaire: Questionnaire, pageIndex: number): boolean {
  const { pages, questions, conditions, texts, triggers } = questionnaire;
  const page = pages[pageIndex];
  if (page === undefined) return false;
  const here = questions.filter((question) => question.page === pageIndex);
  const names = new Set(here.map(({ name }) => name.toLowerCase()));
  const moving = new Set([...names, ...followingNames(questionnaire), ...around]);
  const isHere = ({ path }: { readonly path: string }): boolean =>
    path.startsWith(`${page.path}/`) && !path.includes('/validators/');
  const isMoving = (name: string): boolean => moving.has(name);
  return (
    conditions.some((found) => isHere(found) && usedNames(found.value).some(isMoving)) ||
    texts.some(
      (found) => isHere(found) && Object.values(found.value).some((text) => namesIn(text).some(isMoving)),
    ) ||
    triggers.some((trigger) => targetsOf(trigger).some((target) => names.has(target.toLowerCase()))) ||
    here.some((question) => hasChangingItems(question) || takesChoicesFrom(question, names))
  );
}

/** Answers that the questionnaire itself gives, wherever they stand: they may follow from this page. */
function followingNames({ questions, calculated, triggers }: Questionnaire): string[] {
  const following = questions.filter(
    ({ type, values }) =>
      type === 'expression' ||
      (values.defaultExpression ?? values.setIf ?? values.setExpression ?? values.resetIf),
  );
  return [...following, ...calculated]
    .map(({ name }) => name)
    .concat(triggers.flatMap(targetsOf))
    .map((name) => name.toLowerCase());
}

function targetsOf(trigger: Questionnaire['triggers'][number]): readonly string[] {
  if (trigger.type === 'visible') return trigger.elements;
  return 'target' in trigger && trigger.type !== 'skip' ? [trigger.target] : [];
}

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(inBraces)].flatMap(([, name = '']) => pathOf(name.trim()).heads);

function hasChangingItems(question: Question): boolean {
  if (!isQuestionWithItems(question)) return false;
  if (question.type === 'matrixdropdown')
    return (
      question.columns.some(({ total }) => total !== undefined) ||
      questionsOfItem(question).some(hasChangingItems)
    );
  return question.canAdd || question.canRemove;
}

function takesChoicesFrom(question: Question, names: ReadonlySet<string>): boolean {
  return (
    'carryForward' in question &&
    question.carryForward !== undefined &&
    names.has(question.carryForward.from.toLowerCase())
  );
}
