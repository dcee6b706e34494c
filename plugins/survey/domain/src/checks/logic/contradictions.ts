import type { CheckContext } from '../context';
import type { Found } from '../finding';
import { clashIn } from './clash';
import { eitherOf } from './never-shown';
import { withFix } from './trees';

/** Conditions other than those of what is shown, such as of requiredIf, that can never hold. */
export function contradictions(context: CheckContext): readonly Found<'contradiction'>[] {
  const shown = new Set(context.elements.map(({ element }) => element.visibleIf?.path));
  const known = new Set(
    [...shown].filter((path) => path !== undefined).map((path) => JSON.stringify(context.pathFrom(path))),
  );
  return context.conditions.flatMap(({ path, tree }): readonly Found<'contradiction'>[] => {
    if (known.has(JSON.stringify(path))) return [];
    const clash = clashIn(tree, { check: context, at: path, unanswerable: NOBODY });
    if (clash === undefined) return [];
    return [
      {
        rule: 'contradiction',
        severity: 'error',
        path,
        details: { tests: clash.tests, at: path },
        ...withFix(eitherOf(tree, clash, path)),
      },
    ];
  });
}

const NOBODY: ReadonlySet<string> = new Set();
