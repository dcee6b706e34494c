import type { ConditionTree } from '../../editing/conditions/condition-tree';
import { asksSomething } from '../../questionnaire/questions-in';
import { isSetOtherwise } from '../../questionnaire/set-otherwise';
import type { CheckContext, PlacedElement } from '../context';
import type { Fix, Found } from '../finding';
import { clashIn, type Clash } from './clash';
import { mapLeaves, rewritten, withFix } from './trees';

type NeverShown = Found<'neverShown'>;

/** Pages, panels and questions that nobody can see, whatever they answer. */
export function neverShown(context: CheckContext): readonly NeverShown[] {
  const clashes = clashesIn(context);
  return context.elements.flatMap((placed): readonly NeverShown[] => {
    const clash = clashes.get(placed);
    if (clash !== undefined) return [becauseOf(context, placed, clash)];
    return isWrittenHidden(context, placed) ? [writtenHidden(context, placed)] : [];
  });
}

/** Elements whose own condition never holds. What is hidden makes more of them: until nothing changes. */
function clashesIn(context: CheckContext): ReadonlyMap<PlacedElement, Clash> {
  const found = new Map<PlacedElement, Clash>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    const unanswerable = unanswerableIn(context, found);
    for (const placed of context.elements) {
      const { visibleIf, path } = placed.element;
      if (visibleIf?.expression === undefined || found.has(placed)) continue;
      const at = [...context.pathFrom(path), 'visibleIf'];
      const clash = clashIn(context.treeOf(visibleIf.source), { check: context, at, unanswerable });
      if (clash !== undefined) found.set(placed, clash);
    }
  }
  return found;
}

/** Names of questions that have no answer ever: nobody sees them, and nothing sets them. */
function unanswerableIn(
  context: CheckContext,
  never: ReadonlyMap<PlacedElement, unknown>,
): ReadonlySet<string> {
  const hidden = context.elements.filter((placed) =>
    [...placed.around, placed].some((each) => never.has(each) || isHiddenByHand(context, each)),
  );
  return new Set(
    hidden.flatMap(({ element }) =>
      'isRequired' in element && !isSetOtherwise(context.questionnaire, element)
        ? [element.name.toLowerCase()]
        : [],
    ),
  );
}

function isHiddenByHand({ questionnaire }: CheckContext, { element }: PlacedElement): boolean {
  if (element.visible || element.visibleIf !== undefined) return false;
  return !questionnaire.triggers.some(
    (trigger) => trigger.type === 'visible' && trigger.elements.includes(element.name),
  );
}

/** A hidden question that something sets, or that others look at, is there to hold a value. */
function isWrittenHidden(context: CheckContext, placed: PlacedElement): boolean {
  const { element, kind } = placed;
  if (!isHiddenByHand(context, placed)) return false;
  if (kind !== 'question' || !('isRequired' in element)) return true;
  return asksSomething(element) && !isSetOtherwise(context.questionnaire, element);
}

function becauseOf(context: CheckContext, { element, kind }: PlacedElement, clash: Clash): NeverShown {
  const path = [...context.pathFrom(element.path), 'visibleIf'];
  const tree = context.treeOf(element.visibleIf?.source ?? '');
  return {
    rule: 'neverShown',
    severity: 'error',
    path,
    details: { kind, cause: clash.cause, tests: clash.tests, at: path },
    ...withFix(eitherOf(tree, clash, path)),
  };
}

function writtenHidden(context: CheckContext, { element, kind }: PlacedElement): NeverShown {
  const path = [...context.pathFrom(element.path), 'visible'];
  return {
    rule: 'neverShown',
    severity: 'hint',
    path,
    details: { kind, cause: 'written', tests: [], at: path },
    fix: { label: 'show', patches: [{ op: 'remove', path }] },
  };
}

/** “Yes and No” of one question was meant as “Yes or No”: two values that exclude each other become alternatives. */
export function eitherOf(
  tree: ConditionTree,
  { cause, tests }: Clash,
  path: NeverShown['path'],
): Fix | undefined {
  const [first, second] = tests;
  if (cause !== 'clash' || first === undefined || second === undefined) return undefined;
  const isChoice = tests.every(
    (test) => test.kind === 'test' && (test.operator === 'equal' || test.operator === 'anyof'),
  );
  if (!isChoice) return undefined;
  const [one, other] = [JSON.stringify(first), JSON.stringify(second)];
  const changed = mapLeaves(tree, (leaf) => {
    if (JSON.stringify(leaf) === one) return { kind: 'group', mode: 'any', items: [first, second] };
    return JSON.stringify(leaf) === other ? undefined : leaf;
  });
  return rewritten('useOr', path, changed);
}
