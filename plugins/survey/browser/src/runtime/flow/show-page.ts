import type { LivePage } from '../../../../contracts/live-page';
import { type ElementFlow, type QuestionFlow } from '../../../../domain/src/runtime';
import { controlsIn, fillIn, place } from './dom';
import type { Step } from './following';
import { countItems, showItems } from './show-items';
import { hasItems, showQuestion, showTexts, type Around } from './show-question';

/**
 * Makes the page what the flow says. Server and flow list the same elements in the same order, so each is known by its
 * place among its neighbours.
 */
export function showPage(form: HTMLFormElement, step: Step, words: LivePage['words']): void {
  const made = showElements(form, step.page.elements, { texts: step.texts, item: undefined, words });
  showTexts(form, step.texts);
  const isNew = (name: string): boolean => made.some((beginning) => name.startsWith(beginning));
  for (const control of controlsIn(form)) {
    const { name } = control;
    if (isNew(name)) fillIn(control, step.fields[name] ?? []);
    else if (Object.hasOwn(step.changed, name)) fillIn(control, step.changed[name] ?? []);
  }
}

/** @returns the beginnings of the fields of rows and panels that were made */
function showElements(container: Element, elements: readonly ElementFlow[], around: Around): string[] {
  const slots = [...container.children].filter((child) => child.hasAttribute('data-slot'));
  if (slots.length !== elements.length) throw new Error('Page and flow differ.');
  return elements.flatMap((element, index) => {
    const slot = slots[index];
    if (slot === undefined) return [];
    const content = place(slot, element.isVisible);
    if (!element.isVisible) return [];
    if (element.kind === 'question') return showWhole(content, element, around);
    const made = showElements(content, element.elements, around);
    showTexts(content, around.texts);
    return made;
  });
}

function showWhole(frame: Element, flow: QuestionFlow, around: Around): string[] {
  const texts = showQuestion(frame, flow, around);
  const box = frame.querySelector(':scope > .items');
  if (!hasItems(flow) || box === null) return [];
  const made = countItems(frame, box, flow);
  const inside = showItems(box, flow, texts, around).flatMap(({ element, item }) =>
    showElements(element, item.elements, { ...around, texts, item }),
  );
  return [...made, ...inside];
}
