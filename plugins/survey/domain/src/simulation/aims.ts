import { referencesOf } from '../expressions/references';
import type { Expression } from '../expressions/syntax';
import type { Question, Questionnaire } from '../questionnaire/model';
import type { Random } from '../random/seeded';
import { wishFor, type Scalar, type Wishes } from './wishes';

/** What conditions of a questionnaire look at, so that respondents can be made who take every branch. */
export interface Aims {
  /** Of each condition: what has to hold for it to hold, and for the questions that it looks at to be asked at all. */
  readonly branches: readonly (readonly Expression[])[];
  /** Values that conditions mention, by name in lower case. */
  readonly mentioned: ReadonlyMap<string, readonly Scalar[]>;
}

/** Conditions are followed to those that they depend on, and those in turn, so far. */
const DEEPEST = 6;

export function aimsOf(questionnaire: Questionnaire): Aims {
  const shown = questionnaire.conditions.flatMap(({ path, value: { expression } }) =>
    expression === undefined || !path.endsWith('/visibleIf')
      ? []
      : [{ around: path.slice(0, -'/visibleIf'.length), expression }],
  );
  const conditionsOf = ({ path }: Question): readonly Expression[] =>
    shown
      .filter(({ around }) => path === around || path.startsWith(`${around}/`))
      .map(({ expression }) => expression);
  const branchOf = (
    expression: Expression,
    around: readonly Expression[],
    depth: number,
  ): readonly Expression[] => {
    if (depth > DEEPEST || around.includes(expression)) return [];
    const known = [...around, expression];
    const needed = questionsIn(questionnaire, expression)
      .flatMap(conditionsOf)
      .flatMap((each) => branchOf(each, known, depth + 1));
    return [expression, ...needed];
  };
  const all = everyCondition(questionnaire);
  return {
    branches: all.map((expression) => [...new Set(branchOf(expression, [], 0))]),
    mentioned: mentionedIn(all),
  };
}

function everyCondition({ conditions, triggers }: Questionnaire): readonly Expression[] {
  const written = conditions.flatMap(({ value: { expression } }) => expression ?? []);
  return [...new Set([...written, ...triggers.flatMap(({ condition }) => condition?.expression ?? [])])];
}

const questionsIn = ({ questionByFoldedName }: Questionnaire, expression: Expression): readonly Question[] =>
  referencesOf(expression).variables.flatMap(({ path }) =>
    path.heads.flatMap((head) => questionByFoldedName.get(head) ?? []),
  );

/** Values on both sides of every test. */
function mentionedIn(conditions: readonly Expression[]): ReadonlyMap<string, readonly Scalar[]> {
  const wishes: Wishes = new Map();
  const first: Random = () => 0;
  const last: Random = () => 0.999;
  for (const expression of conditions)
    for (const random of [first, last])
      for (const isWanted of [true, false]) wishFor(expression, isWanted, wishes, { random });
  return new Map([...wishes].map(([name, { prefer, avoid }]) => [name, [...new Set([...prefer, ...avoid])]]));
}

/** What a respondent answers who aims at a branch. */
export function wishesFor(branch: readonly Expression[], random: Random): Wishes {
  const wishes: Wishes = new Map();
  for (const expression of branch) wishFor(expression, true, wishes, { random });
  return wishes;
}

/** Names, in lower case, of questions that a condition on their own page looks at. */
export function watchedIn(questionnaire: Questionnaire): ReadonlySet<string> {
  const pageOf = (path: string): number | undefined =>
    questionnaire.pages.find((page) => path.startsWith(`${page.path}/`))?.index;
  const names = questionnaire.conditions.flatMap(({ path, value: { expression } }) => {
    if (expression === undefined) return [];
    const here = pageOf(path);
    return questionsIn(questionnaire, expression).filter(({ page }) => here === undefined || page === here);
  });
  const carried = questionnaire.questions.flatMap((question) =>
    'carryForward' in question ? (question.carryForward?.from ?? []) : [],
  );
  return new Set([...names.map(({ name }) => name), ...carried].map((name) => name.toLowerCase()));
}
