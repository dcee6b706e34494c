import { pathOf, type VariablePath } from '../expressions/path';
import { referencesOf } from '../expressions/references';
import type { Condition, Element, Page, Panel, Question, Questionnaire } from '../questionnaire/model';
import { elementsInside } from './nested-questions';

/** A question or calculated value, and what has to be known before it has its answer. */
export interface Dependant {
  /** JSON pointer. */
  readonly path: string;
  readonly name: string;
  /** Undefined for a calculated value. */
  readonly question: Question | undefined;
  /** Its value is worked out, nobody gives it. */
  readonly isWorkedOut: boolean;
  /** Whether it is shown and can be answered, and so for what is around it. */
  readonly blocking: readonly Condition[];
  /** Pointers of the questions and values that its conditions look at. */
  readonly needs: readonly string[];
  /** Finds what a name between braces in its conditions stands for: pointers. */
  readonly find: (name: string) => readonly string[];
}

type Find = (path: VariablePath) => readonly string[];

/** Every question, also those in rows and panels, and every calculated value. */
export function dependantsIn(questionnaire: Questionnaire): readonly Dependant[] {
  const { calculated, pages } = questionnaire;
  const find = finderIn(questionnaire);
  const values = calculated.map(({ path, name, expression }): Dependant => ({
    ...{ path, name, question: undefined, isWorkedOut: true, blocking: [] },
    needs: needsOf([expression], find),
    find: (text) => find(pathOf(text)),
  }));
  return [...pages.flatMap((page) => within(page, [], find)), ...values];
}

function finderIn({ questionByFoldedName, calculated }: Questionnaire): Find {
  const values = new Map(calculated.map(({ name, path }) => [name.toLowerCase(), path]));
  return ({ heads }) =>
    heads.flatMap((head) => [questionByFoldedName.get(head)?.path, values.get(head)].filter(isThere));
}

const isThere = (path: string | undefined): path is string => path !== undefined;

const NEIGHBOUR = /^(?:row|panel)$/iu;

/** In a row or panel, `{row.x}` and `{panel.x}` are what is asked beside it. */
function finderInside(questions: readonly Question[], outer: Find): Find {
  const beside = new Map(questions.map(({ name, path }) => [name.toLowerCase(), path]));
  return (path) => {
    const [first] = path.segments;
    if (first === undefined || path.rest === undefined || !NEIGHBOUR.test(first.name)) return outer(path);
    return path.rest.heads.map((head) => beside.get(head)).filter(isThere);
  };
}

function within(
  element: Page | Element,
  around: readonly (Page | Panel)[],
  find: Find,
): readonly Dependant[] {
  if ('isRequired' in element) return [dependantOf(element, around, find), ...inside(element, find)];
  return element.elements.flatMap((inner) => within(inner, [...around, element], find));
}

function inside(question: Question, outer: Find): readonly Dependant[] {
  const elements = elementsInside(question);
  const questions = elements.flatMap(allIn);
  const find = finderInside(questions, outer);
  return elements.flatMap((element) => within(element, [], find));
}

const allIn = (element: Element): readonly Question[] =>
  element.type === 'panel' ? element.elements.flatMap(allIn) : [element];

function dependantOf(question: Question, around: readonly (Page | Panel)[], find: Find): Dependant {
  const { path, name, values } = question;
  const isWorkedOut = question.type === 'expression';
  const blocking = [question, ...around]
    .flatMap(({ visibleIf, enableIf }) => [visibleIf, enableIf])
    .filter((condition) => condition !== undefined);
  // What sets an answer may look at the answer that is there.
  const setBy = needsOf([values.setIf, values.setExpression], find).filter((each) => each !== path);
  const worked = needsOf(isWorkedOut ? [question.expression] : [], find);
  return {
    ...{ path, name, question, isWorkedOut, blocking },
    needs: [...new Set([...needsOf(blocking, find), ...worked, ...setBy])],
    find: (text) => find(pathOf(text)),
  };
}

const needsOf = (conditions: readonly (Condition | undefined)[], find: Find): readonly string[] => [
  ...new Set(
    conditions.flatMap((condition) =>
      condition?.expression === undefined
        ? []
        : referencesOf(condition.expression).variables.flatMap(({ path }) => find(path)),
    ),
  ),
];
