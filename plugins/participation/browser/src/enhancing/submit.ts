/** A reply that never comes must not lock the form: sending again is safe, the server counts once. */
const RELEASE_AFTER_MS = 10_000;

/**
 * Lets a form be sent once until its reply arrives. The button keeps its focus and stays readable
 * (`aria-disabled` rather than `disabled`, which would also drop its value from the form).
 *
 * Forms whose reply is a download stay on the page and opt out with `data-repeatable`.
 */
export function sendOnce(form: HTMLFormElement): void {
  if (form.dataset.repeatable !== undefined) return;
  let isSending = false;

  const mark = (button: HTMLElement | null, isBusy: boolean): void => {
    for (const name of ['aria-busy', 'aria-disabled'])
      if (isBusy) button?.setAttribute(name, 'true');
      else button?.removeAttribute(name);
  };

  form.addEventListener('submit', (event) => {
    if (isSending) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented) return;
    isSending = true;
    const button = event.submitter;
    mark(button, true);
    const release = (): void => {
      window.clearTimeout(timer);
      window.removeEventListener('pageshow', release);
      isSending = false;
      mark(button, false);
    };
    const timer = window.setTimeout(release, RELEASE_AFTER_MS);
    window.addEventListener('pageshow', release);
  });
}
