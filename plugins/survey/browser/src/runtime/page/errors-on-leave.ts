import type { AutosaveProblem, LivePage } from '../../../../contracts/live-page';
import { announce } from '../announce';
import { EVENTS } from '../events';
import { messagesAt, readProblems } from './problems';
import { isBad, showErrors } from './show-errors';

/** What is answered as one: a question, a row of a matrix, a line of several. */
const UNIT = '.mrow, .fields > div, .q';
/** While somebody puts right what is marked as wrong: soon enough to see it, too late to be in the way. */
const TYPING_MS = 400;

const unitOf = (element: Element | null): Element | null => element?.closest(UNIT) ?? null;

/**
 * Says what is wrong with a field once it was touched and left, and takes it back as soon as it is right. The server
 * checks, with everything that is saved anyway; without it nothing is said until the page is sent.
 */
export function showErrorsOnLeave(form: HTMLFormElement, words: LivePage['words']): void {
  const touched = new WeakSet<Element>();
  const left = new WeakSet<Element>();
  let problems: readonly AutosaveProblem[] = [];
  let isPressed = false;
  let isWaiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (): boolean => form.dispatchEvent(new Event(EVENTS.check));

  function show(): void {
    // A button that moves while it is pressed is missed.
    isWaiting = isPressed;
    if (isPressed) return;
    const messages = messagesAt(problems, (id) => unitOf(document.getElementById(id)));
    const focused = unitOf(document.activeElement);
    for (const unit of form.querySelectorAll(UNIT)) {
      const wanted = messages.get(unit) ?? [];
      const isAllowed = wanted.length === 0 || (unit !== focused && left.has(unit)) || isBad(unit);
      if (!isAllowed) continue;
      const news = showErrors(unit, wanted);
      if (news !== '' && unit !== focused) announce(`${words.error}${news}`);
    }
  }

  form.addEventListener('input', ({ target }) => {
    const unit = target instanceof Element ? unitOf(target) : null;
    if (unit === null) return;
    touched.add(unit);
    if (!isBad(unit)) return;
    clearTimeout(timer);
    timer = setTimeout(check, TYPING_MS);
  });
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const unit = target instanceof Element ? unitOf(target) : null;
    const isInside = relatedTarget instanceof Element && unit?.contains(relatedTarget) === true;
    // Another window has come before this one: nothing was left.
    if (unit === null || isInside || !document.hasFocus() || !touched.has(unit)) return;
    left.add(unit);
    check();
  });
  form.addEventListener(EVENTS.saved, (event) => {
    problems = readProblems(event instanceof CustomEvent ? event.detail : undefined);
    show();
  });
  document.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const kind of ['pointerup', 'pointercancel'])
    document.addEventListener(kind, () =>
      setTimeout(() => {
        isPressed = false;
        if (isWaiting) show();
      }),
    );
}
