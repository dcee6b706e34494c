/** Whatever moves, the focus stays where it was; where that is gone, it goes to what comes next. */
export function keepFocus(form: HTMLFormElement, act: () => void): void {
  const focused = document.activeElement;
  const next = focused?.closest('[data-slot]')?.nextElementSibling;
  act();
  if (focused === null || focused === document.body || form.contains(focused)) return;
  if (document.activeElement === document.body) firstIn(next ?? form)?.focus({ preventScroll: true });
}

const firstIn = (root: Element): HTMLElement | null =>
  root.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea, button') ??
  root.closest('form')?.querySelector<HTMLElement>('.acts button') ??
  null;
