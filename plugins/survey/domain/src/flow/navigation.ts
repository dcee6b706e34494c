import type { Scope } from '../expressions/evaluate';
import { isTrue } from '../expressions/values';
import type { Questionnaire, Trigger } from '../questionnaire/model';
import { valueOf } from './decide';
import { usedNames } from './dependencies';
import type { Flow, PageFlow } from './flow-model';
import { nextPage } from './pages';

/** Where a citizen goes from a page: to another one, or to the end. */
export type NextStep = { readonly kind: 'page'; readonly page: PageFlow } | { readonly kind: 'end' };

/**
 * The step after a page: the next visible page, unless a trigger that looks at an answer of this page ends the
 * questionnaire or leads elsewhere. Pages count from 0.
 */
export function nextStep(questionnaire: Questionnaire, flow: Flow, index: number): NextStep {
  for (const trigger of questionnaire.triggers) {
    if (!isFired(questionnaire, trigger, flow.scope, index)) continue;
    if (trigger.type === 'complete') return { kind: 'end' };
    const target = trigger.type === 'skip' ? pageOf(questionnaire, flow, trigger.target) : undefined;
    if (target !== undefined && target.page.index !== index) return { kind: 'page', page: target };
  }
  const page = nextPage(flow, index);
  return page === undefined ? { kind: 'end' } : { kind: 'page', page };
}

function isFired(questionnaire: Questionnaire, trigger: Trigger, scope: Scope, index: number): boolean {
  if ((trigger.type !== 'complete' && trigger.type !== 'skip') || trigger.condition === undefined)
    return false;
  const isHere = usedNames(trigger.condition).some(
    (name) => questionnaire.questionByFoldedName.get(name)?.page === index,
  );
  return isHere && isTrue(valueOf(trigger.condition, scope));
}

function pageOf(questionnaire: Questionnaire, flow: Flow, name: string): PageFlow | undefined {
  const index = questionnaire.questionByName.get(name)?.page;
  return flow.visiblePages.find(({ page }) => page.index === index);
}

/** Pages that nobody comes by with these answers, although they could be shown: nothing on them can be demanded. */
export function passedPages(questionnaire: Questionnaire, flow: Flow): ReadonlySet<number> {
  const passed = new Set(flow.visiblePages.map(({ page }) => page.index));
  let page = flow.visiblePages[0];
  while (page !== undefined && passed.delete(page.page.index)) {
    const step = nextStep(questionnaire, flow, page.page.index);
    page = step.kind === 'page' ? step.page : undefined;
  }
  return passed;
}

/** The page before this one on the way that these answers lead; undefined before the first. */
export function previousStep(questionnaire: Questionnaire, flow: Flow, index: number): PageFlow | undefined {
  const passed = passedPages(questionnaire, flow);
  return flow.visiblePages.findLast(({ page }) => page.index < index && !passed.has(page.index));
}

/** Whether pages can be passed by at all. */
export function hasShortcuts({ triggers }: Questionnaire): boolean {
  return triggers.some(({ type }) => type === 'complete' || type === 'skip');
}
