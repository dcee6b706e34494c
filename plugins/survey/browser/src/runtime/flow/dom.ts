type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS = 'input, select, textarea';

/** Every control, those that are out of sight in templates included. */
export function* controlsIn(root: ParentNode): Generator<Control> {
  yield* root.querySelectorAll<Control>(CONTROLS);
  for (const template of root.querySelectorAll('template')) yield* controlsIn(template.content);
}

/** What a form would send. Without files: they go with the form itself. */
export const entriesOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );

/** What stands at a place, in sight or not. */
export function contentOf(slot: Element): Element {
  const content = slot instanceof HTMLTemplateElement ? slot.content.firstElementChild : slot;
  if (content === null) throw new Error('Empty template.');
  return content;
}

/**
 * Puts something in sight or out of it. What is out of sight waits in a template, with everything that was typed into it,
 * and is neither read nor sent.
 */
export function place(slot: Element, isShown: boolean): Element {
  const content = contentOf(slot);
  if (isShown && content !== slot) slot.replaceWith(content);
  if (!isShown && content === slot) {
    const template = document.createElement('template');
    template.setAttribute(slot.matches('.item') ? 'data-item' : 'data-slot', '');
    slot.replaceWith(template);
    template.content.append(slot);
  }
  return content;
}

export function setText(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}

/** `disabled` and the like, written only where they change. */
export function setFlag(element: Element, name: 'disabled' | 'hidden', isSet: boolean): void {
  if (element.hasAttribute(name) !== isSet) element.toggleAttribute(name, isSet);
}

/** Radios and boxes. */
export const isTicked = (control: Control): control is HTMLInputElement =>
  /^(?:radio|checkbox)$/u.test(control.type);

/** Writes a control as if it had been filled in. */
export function fillIn(control: Control, values: readonly string[]): void {
  if (isTicked(control)) {
    const isChecked = values.includes(control.value);
    if (control.checked === isChecked) return;
    control.checked = isChecked;
  } else {
    const value = values[0] ?? '';
    if (control.value === value) return;
    control.value = value;
  }
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
