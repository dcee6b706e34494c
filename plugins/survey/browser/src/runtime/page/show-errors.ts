import type { AutosaveProblem } from '../../../../contracts/live-page';

const lines = (unit: Element): readonly Element[] => [...unit.querySelectorAll(':scope > .err')];

export const isBad = (unit: Element): boolean => lines(unit).length > 0;

/** The element that the sentences describe: the group, or the only control. */
const describedIn = (unit: Element, fieldId: string): Element =>
  unit instanceof HTMLFieldSetElement ? unit : (document.getElementById(fieldId) ?? unit);

/** Shows exactly these messages at a place. @returns what is new among them */
export function showErrors(unit: Element, problems: readonly AutosaveProblem[]): string {
  const shown = lines(unit);
  const isSame =
    shown.length === problems.length &&
    shown.every((line, index) => line.textContent.trim().endsWith(problems[index]?.message ?? ''));
  if (isSame) return '';
  for (const line of shown) takeAway(unit, line);
  let after = lastOfHeading(unit);
  for (const [index, { fieldId, message }] of problems.entries()) {
    const line = madeLine(`${fieldId}-leave-${String(index)}`, message);
    if (line === null) return '';
    if (after === null) unit.prepend(line);
    else after.after(line);
    after = line;
    describe(describedIn(unit, fieldId), line.id);
  }
  mark(unit);
  return problems.map(({ message }) => message).join(' ');
}

/** Messages stand below what is asked, above what is answered. */
function lastOfHeading(unit: Element): Element | null {
  return [...unit.querySelectorAll(':scope > :is(legend, label, .hint)')].at(-1) ?? null;
}

function madeLine(id: string, message: string): HTMLElement | null {
  const model = document.querySelector<HTMLTemplateElement>('#error-line')?.content.firstElementChild;
  const line = model && document.importNode(model, true);
  if (!(line instanceof HTMLElement)) return null;
  line.id = id;
  line.querySelector(':scope > span')?.append(message);
  return line;
}

function describe(element: Element, id: string): void {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each !== '');
  element.setAttribute('aria-describedby', [...ids, id].join(' '));
  if (!(element instanceof HTMLFieldSetElement)) element.setAttribute('aria-invalid', 'true');
}

function takeAway(unit: Element, line: Element): void {
  const described = [unit, ...unit.querySelectorAll('[aria-describedby]')];
  for (const element of described) {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each !== '');
    if (!ids.includes(line.id)) continue;
    const left = ids.filter((id) => id !== line.id);
    if (left.length === 0) element.removeAttribute('aria-describedby');
    else element.setAttribute('aria-describedby', left.join(' '));
    element.removeAttribute('aria-invalid');
  }
  line.remove();
}

/** A question is marked as long as anything in it is wrong. */
function mark(unit: Element): void {
  if (unit.matches('.mrow')) unit.classList.toggle('bad', isBad(unit));
  const frame = unit.closest('.q');
  frame?.classList.toggle('bad', frame.querySelector('.err') !== null);
}
