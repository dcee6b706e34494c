/** Brings people who cannot see the page to what went wrong, as if they had read it first. */
export function focusErrors(): void {
  if (window.location.hash !== '') return;
  document.querySelector<HTMLElement>('.errors')?.focus();
}
