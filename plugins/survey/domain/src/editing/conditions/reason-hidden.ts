import type { Scope } from '../../expressions/evaluate';
import type { ElementFlow, Flow, QuestionFlow } from '../../flow/flow-model';
import { passedPages } from '../../flow/navigation';
import { readShown } from '../../flow/read-shown';
import type { FlowContext } from '../../flow/scope';
import { shownByTriggers } from '../../flow/shown-by-triggers';
import type { Answers } from '../../json/json';
import type { ElementBase, Questionnaire } from '../../questionnaire/model';
import { judge, type Judged } from './judged';

/** Why one element is not there. */
export interface HiddenBy {
  /** JSON pointer of the page, panel or question. */
  readonly path: string;
  /**
   * `condition`: its own is false. `written`: it is hidden by hand. `trigger`: a trigger hides it. `item`: the row or panel that
   * it is in is hidden. `passed`: the way leads past its page. `empty`: nothing in it is shown.
   */
  readonly cause: 'condition' | 'written' | 'trigger' | 'item' | 'passed' | 'empty';
  readonly condition: Judged | undefined;
}

export interface HiddenContext extends FlowContext {
  /** Which row or panel of a question that has several, from 0. */
  readonly item?: number;
}

/**
 * Why an element is not shown with these answers: everything that hides it or what is around it, outermost first. Empty where it
 * is shown; undefined where no element is there.
 *
 * @param path JSON pointer of a page, panel or question
 * @example reasonHidden(questionnaire, { age: 12 }, '/elements/3', { today: '2026-11-28' })
 */
export function reasonHidden(
  questionnaire: Questionnaire,
  answers: Answers,
  path: string,
  context: HiddenContext,
): readonly HiddenBy[] | undefined {
  const flow = readShown(questionnaire, answers, context);
  const steps = stepsTo(flow, path, context.item ?? 0);
  if (steps === undefined) return undefined;
  const triggers = shownByTriggers(questionnaire, flow.scope);
  const passed = passedPages(questionnaire, flow);
  return steps.flatMap((step, index): readonly HiddenBy[] => {
    const condition = conditionOf(step);
    const cause = causeOf(step, condition, triggers);
    const is = (each: HiddenBy['cause']): HiddenBy => ({ path: step.element.path, cause: each, condition });
    if (cause !== undefined) return [is(cause)];
    if (step.page !== undefined && passed.has(step.page)) return [is('passed')];
    return step.isEmpty && index === steps.length - 1 ? [is('empty')] : [];
  });
}

/** One of the elements around, from the page to the element itself. */
interface Step {
  readonly element: ElementBase;
  readonly scope: Scope;
  readonly isEmpty: boolean;
  /** Index of the page, where it is one. */
  readonly page: number | undefined;
  readonly isItemHidden: boolean;
}

function conditionOf({ element: { visibleIf }, scope }: Step): Judged | undefined {
  return visibleIf?.expression === undefined ? undefined : judge(visibleIf.source, scope);
}

function causeOf(
  { element, isItemHidden }: Step,
  condition: Judged | undefined,
  triggers: ReadonlyMap<string, boolean>,
): HiddenBy['cause'] | undefined {
  if (isItemHidden) return 'item';
  // What this engine cannot judge counts as shown, as it does for the citizen.
  if (condition !== undefined)
    return element.visibleIf?.isReliable === true && condition.holds === false ? 'condition' : undefined;
  const isShown = triggers.get(element.name) ?? element.visible;
  if (isShown) return undefined;
  return triggers.has(element.name) ? 'trigger' : 'written';
}

/** The steps from the page to the element; undefined where it is not there. */
function stepsTo(flow: Flow, path: string, item: number): readonly Step[] | undefined {
  for (const { page, elements, isVisible } of flow.pages) {
    const step: Step = {
      element: page,
      scope: flow.scope,
      isEmpty: !isVisible,
      page: page.index,
      isItemHidden: false,
    };
    if (page.path === path) return [step];
    const rest = stepsIn(elements, { path, item, scope: flow.scope, isItemHidden: false });
    if (rest !== undefined) return [step, ...rest];
  }
  return undefined;
}

interface Search {
  readonly path: string;
  readonly item: number;
  /** Of panels: questions have their own. */
  readonly scope: Scope;
  readonly isItemHidden: boolean;
}

function stepsIn(elements: readonly ElementFlow[], search: Search): readonly Step[] | undefined {
  for (const flow of elements) {
    const element = flow.kind === 'panel' ? flow.panel : flow.question;
    if (search.path !== element.path && !search.path.startsWith(`${element.path}/`)) continue;
    const step: Step = {
      element,
      scope: flow.kind === 'panel' ? search.scope : flow.scope,
      isEmpty: flow.kind === 'panel' && !flow.isVisible,
      page: undefined,
      isItemHidden: search.isItemHidden,
    };
    if (element.path === search.path) return [step];
    const rest =
      flow.kind === 'panel'
        ? stepsIn(flow.elements, { ...search, isItemHidden: false })
        : stepsInItem(flow, search);
    return rest === undefined ? undefined : [step, ...rest];
  }
  return undefined;
}

function stepsInItem({ items }: QuestionFlow, search: Search): readonly Step[] | undefined {
  const item = items[search.item];
  const [first] = item?.questions.values() ?? [];
  if (item === undefined || first === undefined) return undefined;
  return stepsIn(item.elements, { ...search, scope: first.scope, isItemHidden: !item.isVisible });
}
