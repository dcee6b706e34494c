import { choiceText, pipedText, type ChoiceFlow, type Texts } from '../../../../domain/src/runtime';
import { contentOf, place, setFlag, setText } from './dom';

let ranks = 0;

/** What a unit of a list shows: a choice, a row, a column. */
const valueOf = (unit: Element): string | null => contentOf(unit).getAttribute('data-choice');

const unitsIn = (list: Element): Element[] =>
  [...list.children].filter(
    (child) => child instanceof HTMLTemplateElement || child.hasAttribute('data-choice'),
  );

/**
 * Shows the choices that there are now, each in its place. A list that takes its choices from another question has a model
 * without a value, of which new ones are made.
 *
 * @param isEnabled whether the question is
 */
export function showChoices(
  list: Element,
  wanted: readonly ChoiceFlow[],
  isEnabled: boolean,
  texts: Texts,
): void {
  const units = unitsIn(list);
  const model = units.find((unit) => unit instanceof HTMLTemplateElement && valueOf(unit) === '');
  for (const unit of units) {
    if (unit === model) continue;
    const value = valueOf(unit);
    const flow = wanted.find(({ choice }) => String(choice.value) === value);
    const content = place(unit, flow !== undefined);
    if (flow !== undefined) enable(content, isEnabled && flow.isEnabled);
  }
  if (model === undefined) return;
  const known = new Set(units.map(valueOf));
  for (const flow of wanted) {
    if (known.has(String(flow.choice.value))) continue;
    const made = madeFrom(model, flow, texts);
    model.before(made);
    enable(made, isEnabled && flow.isEnabled);
  }
}

function madeFrom(model: Element, { choice }: ChoiceFlow, texts: Texts): Element {
  const made = document.importNode(contentOf(model), true);
  const value = String(choice.value);
  const words = pipedText(choiceText(choice, texts.piping.locale), texts.piping);
  made.setAttribute('data-choice', value);
  if (made instanceof HTMLOptionElement) {
    made.value = value;
    made.textContent = words;
    return made;
  }
  const control = made.querySelector('input, select');
  control?.removeAttribute('id');
  if (control instanceof HTMLInputElement) control.value = value;
  if (control instanceof HTMLSelectElement) nameRank(control, made, value);
  setText(made.querySelector(':scope > span, :scope > label'), words);
  return made;
}

/** In a ranking every choice has a field of its own. */
function nameRank(select: HTMLSelectElement, row: Element, value: string): void {
  select.name = `${select.name.replace(/\.$/u, '')}.${value.replaceAll('%', '%25').replaceAll('.', '%2E')}`;
  ranks += 1;
  select.id = `rank-${String(ranks)}`;
  row.querySelector('label')?.setAttribute('for', select.id);
}

function enable(unit: Element, isEnabled: boolean): void {
  if (unit instanceof HTMLOptionElement) setFlag(unit, 'disabled', !isEnabled);
  for (const control of unit.querySelectorAll('input, select')) setFlag(control, 'disabled', !isEnabled);
}
