import { referencesOf } from '../../expressions/references';
import { comparePaths } from '../../editing/conditions/operands';
import { ownerOf, pointerTo } from '../../editing/conditions/naming';
import { subjectOf } from '../../editing/conditions/subjects';
import type { Path } from '../../editing/patches';
import type { Condition } from '../../questionnaire/model';
import { circlesIn } from '../../publishing/circles';
import type { CheckContext } from '../context';
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
export const circular = (context: CheckContext): readonly Found<'circular'>[] =>
  circlesIn(context.questionnaire).map(({ kind, members }): Found<'circular'> => {
    const questions = members.map(({ path }) => context.pathFrom(path));
    const [first = []] = questions;
    const severity = kind === 'stuck' ? 'error' : 'warning';
    return { rule: 'circular', severity, path: first, details: { kind, questions } };
  });
