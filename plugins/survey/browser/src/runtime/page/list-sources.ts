/** Something to choose from a list. */
export interface ListOption {
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
}

/** What stands behind a combobox: native controls, which keep and send what is chosen. */
export interface Source {
  readonly label: string;
  readonly isMultiple: boolean;
  /** Puts the combobox where it belongs, with the label and the description of what it stands for. */
  mount(box: HTMLElement, input: HTMLInputElement): void;
  options(): readonly ListOption[];
  /** @returns whether it is chosen now */
  choose(value: string): boolean;
  /** What the input says while nothing is typed. */
  text(): string;
  isDisabled(): boolean;
}

const told = (control: Element): boolean => control.dispatchEvent(new Event('input', { bubbles: true }));

const labelOf = (element: Element): string =>
  element.closest('.q')?.querySelector(':scope > :is(.ask, legend)')?.textContent.trim() ?? '';

/** A dropdown. The combobox takes over its id, to which its label and what is wrong with it lead. */
export function selectSource(select: HTMLSelectElement): Source {
  return {
    label: labelOf(select),
    isMultiple: false,
    mount(box, input) {
      input.id = select.id;
      select.id = `${select.id}-native`;
      for (const name of ['aria-describedby', 'aria-invalid']) {
        const value = select.getAttribute(name);
        if (value !== null) input.setAttribute(name, value);
      }
      select.before(box);
      select.classList.add('vh');
      select.tabIndex = -1;
      select.setAttribute('aria-hidden', 'true');
    },
    options: () =>
      [...select.options]
        .filter(({ value }) => value !== '')
        .map(({ value, text, selected, disabled }) => ({
          value,
          text,
          isChosen: selected,
          isDisabled: disabled,
        })),
    choose(value) {
      if (select.value !== value) {
        select.value = value;
        told(select);
      }
      return value !== '';
    },
    text: () => (select.value === '' ? '' : (select.selectedOptions[0]?.text ?? '')),
    isDisabled: () => select.disabled,
  };
}

/** A long list of boxes to tick: what is found is ticked, and the list stays below. */
export function tagSource(finder: HTMLElement, list: Element): Source {
  const boxes = (): HTMLInputElement[] => [
    ...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
  ];
  const label = labelOf(list);
  return {
    label,
    isMultiple: true,
    mount(box, input) {
      input.setAttribute('aria-label', `${label}: ${input.placeholder}`);
      finder.append(box);
    },
    options: () =>
      boxes().map(({ value, labels, checked, disabled }) => ({
        value,
        text: labels?.[0]?.querySelector('span')?.firstChild?.textContent?.trim() ?? value,
        isChosen: checked,
        isDisabled: disabled,
      })),
    choose(value) {
      const found = boxes().find((each) => each.value === value);
      if (found === undefined) return false;
      found.checked = !found.checked;
      told(found);
      return found.checked;
    },
    text: () => '',
    isDisabled: () => boxes().every(({ disabled }) => disabled),
  };
}
