import { referencesOf } from '../../expressions/references';
import { comparePaths } from '../../editing/conditions/operands';
import { ownerOf, pointerTo } from '../../editing/conditions/naming';
import { subjectOf } from '../../editing/conditions/subjects';
import type { Path } from '../../editing/patches';
import type { Condition } from '../../questionnaire/model';
import type { CheckContext, PlacedElement } from '../context';
import type { Found } from '../finding';

/** Questions whose answers a condition looks at, by path. */
function lookedAt({ naming }: CheckContext, condition: Condition | undefined, at: Path): readonly Path[] {
  if (condition?.expression === undefined) return [];
  return referencesOf(condition.expression).variables.flatMap(({ name }) => {
    const [first] = subjectOf(naming, name, at).parts;
    return first === undefined ? [] : [ownerOf(first)];
  });
}

/** Elements that are shown for answers which are only given later. */
export function laterOnly(context: CheckContext): readonly Found<'laterOnly'>[] {
  return context.elements.flatMap(({ element }): readonly Found<'laterOnly'>[] => {
    const at = context.pathFrom(element.path);
    const questions = lookedAt(context, element.visibleIf, at);
    const isLater = (path: Path): boolean =>
      path[0] !== 'calculatedValues' && comparePaths(path, at) > 0 && !isWithin(path, at);
    if (questions.length === 0 || !questions.every(isLater)) return [];
    return [
      {
        rule: 'laterOnly',
        severity: 'hint',
        path: [...at, 'visibleIf'],
        details: { questions: withoutTwins(questions) },
      },
    ];
  });
}

const isWithin = (path: Path, around: Path): boolean => around.every((key, index) => key === path[index]);

const withoutTwins = (paths: readonly Path[]): readonly Path[] => [
  ...new Map(paths.map((path) => [pointerTo(path), path])).values(),
];

/** Questions that wait for each other, and values that are worked out from themselves. */
export function circular(context: CheckContext): readonly Found<'circular'>[] {
  const edges = new Map<string, readonly Path[]>();
  const paths = new Map<string, Path>();
  const add = (path: Path, needs: readonly Path[]): void => {
    paths.set(pointerTo(path), path);
    edges.set(pointerTo(path), needs);
  };
  for (const placed of context.elements)
    if (placed.kind === 'question') add(context.pathFrom(placed.element.path), needsOf(context, placed));
  for (const { path, expression } of context.questionnaire.calculated)
    add(context.pathFrom(path), lookedAt(context, expression, []));
  return circlesIn(edges).map((circle): Found<'circular'> => {
    const questions = circle.map((pointer) => paths.get(pointer)).filter((path) => path !== undefined);
    const [first = []] = questions;
    return { rule: 'circular', severity: 'warning', path: first, details: { questions } };
  });
}

/** Whatever has to be known before a question is shown, or before its value is worked out. */
function needsOf(context: CheckContext, { element, around }: PlacedElement): readonly Path[] {
  const at = context.pathFrom(element.path);
  const worked = 'type' in element && element.type === 'expression' ? element.expression : undefined;
  return [
    ...[element, ...around.map((each) => each.element)].flatMap(({ visibleIf }) =>
      lookedAt(context, visibleIf, at),
    ),
    ...lookedAt(context, worked, at),
  ];
}

/** One circle for each question that can be reached from itself, each question in one of them only. */
function circlesIn(edges: ReadonlyMap<string, readonly Path[]>): readonly (readonly string[])[] {
  const next = new Map([...edges].map(([from, paths]) => [from, [...new Set(paths.map(pointerTo))]]));
  const told = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    if (told.has(start)) return [];
    const circle = wayBack(start, next);
    for (const each of circle ?? []) told.add(each);
    return circle === undefined ? [] : [circle];
  });
}

/** The shortest way from a question back to it. */
function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const there of next.get(here) ?? []) {
      if (there === start) return wayTo(here, start, cameFrom);
      if (cameFrom.has(there)) continue;
      cameFrom.set(there, here);
      queue.push(there);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let here: string | undefined = end; here !== undefined && here !== start;) {
    here = cameFrom.get(here);
    if (here !== undefined) way.unshift(here);
  }
  return way;
}
