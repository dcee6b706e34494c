import type { LivePage } from '../../../../contracts/live-page';
import { announce } from '../announce';
import { filled } from '../words';
import { isFoundIn } from './hangul';
import { selectSource, tagSource, type ListOption, type Source } from './list-sources';

type Words = LivePage['words'];

/** With fewer, a list is read faster than it is searched. */
const MANY = 15;

let made = 0;

/** Long lists can be searched by typing. What is chosen is kept, and sent, by the native controls behind. */
export function findInLists(form: HTMLFormElement, words: Words): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('.inline > select.text'))
    if (select.options.length > MANY) attach(select, () => selectSource(select), words);
  for (const finder of form.querySelectorAll<HTMLElement>('.finder')) {
    const list = finder.parentElement?.querySelector(':scope > .opts');
    if (list) attach(finder, () => tagSource(finder, list), words);
  }
  for (const box of form.querySelectorAll<HTMLElement>('.combo')) box.dispatchEvent(new Event('refresh'));
}

const attached = new WeakSet<Element>();

function attach(owner: HTMLElement, sourceOf: () => Source, words: Words): void {
  if (attached.has(owner)) return;
  attached.add(owner);
  new ComboBox(sourceOf(), words).listen();
}

/** The ARIA pattern "editable combobox with list autocomplete": the focus stays in the input. */
class ComboBox {
  private readonly box = document.createElement('div');
  private readonly input = document.createElement('input');
  private readonly list = document.createElement('ul');
  private shown: readonly HTMLElement[] = [];
  private active = -1;

  constructor(
    private readonly source: Source,
    private readonly words: Words,
  ) {
    made += 1;
    const { box, input, list } = this;
    box.className = 'combo';
    list.id = `combo-${String(made)}`;
    list.hidden = true;
    Object.assign(input, { type: 'text', className: 'text', autocomplete: 'off', placeholder: words.find });
    write(input, {
      role: 'combobox',
      spellcheck: 'false',
      'aria-expanded': 'false',
      'aria-controls': list.id,
      'aria-autocomplete': 'list',
    });
    write(list, { role: 'listbox', 'aria-label': source.label });
    if (source.isMultiple) write(list, { 'aria-multiselectable': 'true' });
    box.append(input, list);
    source.mount(box, input);
  }

  listen(): void {
    const { box, input, list } = this;
    input.addEventListener('keydown', (event) => {
      // While a syllable is being composed, keys belong to it.
      if (!event.isComposing && this.press(event)) event.preventDefault();
    });
    input.addEventListener('input', (event) => {
      // It has no name and is no answer.
      event.stopPropagation();
      this.open(input.value.trim());
    });
    input.addEventListener('change', (event) => event.stopPropagation());
    input.addEventListener('click', () => (list.hidden ? this.open('') : this.close()));
    input.addEventListener('focus', () => input.select());
    input.addEventListener('blur', () => this.settle());
    // The input keeps the focus while a choice is pressed.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
      if (option !== null) this.choose(option);
    });
    const refresh = (): void => {
      if (document.activeElement !== input) input.value = this.source.text();
      input.disabled = this.source.isDisabled();
    };
    box.addEventListener('refresh', refresh);
    refresh();
  }

  private open(typed: string): void {
    const { source, words, list, input } = this;
    const found = source.options().filter(({ text }) => isFoundIn(text, typed));
    this.shown = found.map((option, index) => madeOption(option, `${list.id}-${String(index)}`));
    list.replaceChildren(...this.shown);
    list.hidden = found.length === 0;
    write(input, { 'aria-expanded': String(!list.hidden) });
    this.activate(-1);
    if (typed !== '') announce(found.length === 0 ? words.nothing : filled(words.found, { n: found.length }));
  }

  private close(): void {
    this.list.hidden = true;
    write(this.input, { 'aria-expanded': 'false' });
    this.activate(-1);
  }

  private activate(index: number): void {
    this.active = index;
    for (const [at, option] of this.shown.entries()) option.classList.toggle('active', at === index);
    const option = this.shown[index];
    if (option === undefined) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    write(this.input, { 'aria-activedescendant': option.id });
    option.scrollIntoView({ block: 'nearest' });
  }

  private choose(option: HTMLElement): void {
    const { source, words } = this;
    if (option.getAttribute('aria-disabled') === 'true') return;
    const isChosen = source.choose(option.dataset.value ?? '');
    this.input.value = source.text();
    this.close();
    const name = option.textContent;
    if (source.isMultiple) announce(filled(isChosen ? words.chosen : words.unchosen, { name }));
  }

  /** Leaving it with other words than a choice has: nothing at all takes the choice back, anything else is forgotten. */
  private settle(): void {
    const { source, input } = this;
    if (!source.isMultiple && input.value.trim() === '' && source.text() !== '') source.choose('');
    input.value = source.text();
    this.close();
  }

  /** Opens the list where it is closed. @returns how many there are in it */
  private opened(): number {
    const { source, input } = this;
    if (this.list.hidden) this.open(input.value === source.text() ? '' : input.value);
    return this.shown.length;
  }

  /** @returns whether the key means something here */
  private press({ key, altKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown': {
        const count = this.opened();
        if (!altKey) this.activate((this.active + 1) % Math.max(1, count));
        return true;
      }
      case 'ArrowUp': {
        if (altKey) this.close();
        else this.activate((this.active <= 0 ? this.opened() : this.active) - 1);
        return true;
      }
      case 'Enter': {
        // Never sends the form from here.
        const option = this.shown[this.active];
        if (option !== undefined) this.choose(option);
        return true;
      }
      case 'Escape':
        if (this.list.hidden) this.input.value = this.source.text();
        this.close();
        return true;
      default:
        return false;
    }
  }
}

function write(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function madeOption({ text, value, isChosen, isDisabled }: ListOption, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.dataset.value = value;
  option.textContent = text;
  write(option, { role: 'option', 'aria-selected': String(isChosen) });
  if (isDisabled) write(option, { 'aria-disabled': 'true' });
  return option;
}
