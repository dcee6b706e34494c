import type { LiveFlow, LivePage } from '../../../../contracts/live-page';
import { readItemEdit } from '../../../../domain/src/runtime';
import { announce } from '../announce';
import { EVENTS } from '../events';
import { filled } from '../words';
import { entriesOf } from './dom';
import { editPage } from './edit-page';
import { follow, type Step } from './following';
import { keepFocus } from './keep-focus';
import { showPage } from './show-page';

/** The questions that can be answered now. */
const offeredIn = (form: HTMLFormElement): string[] =>
  entriesOf(form).flatMap(([name, value]) => (name === 'shown' ? [value] : []));

/** Keeps a page as its questionnaire wants it, with every answer that is given. */
export function followPage(form: HTMLFormElement, live: LiveFlow, words: LivePage['words']): void {
  const following = follow(live, document.documentElement.lang);
  let last = '';
  let isBusy = false;
  let isOver = false;

  function show(step: Step): void {
    keepFocus(form, () => showPage(form, step, words));
    last = JSON.stringify(entriesOf(form));
    form.dispatchEvent(new Event(EVENTS.changed));
  }

  /** Whatever goes wrong in here, the form stays one that can be sent: the server follows the questionnaire as well. */
  function safely<T>(act: () => T): T | undefined {
    if (isOver || isBusy) return undefined;
    isBusy = true;
    try {
      return act();
    } catch (error) {
      isOver = true;
      throw error;
    } finally {
      isBusy = false;
    }
  }

  function enter(): void {
    safely(() => {
      const entries = entriesOf(form);
      if (JSON.stringify(entries) === last) return;
      const before = offeredIn(form);
      show(following.enter(entries));
      const after = offeredIn(form);
      const shown = after.filter((field) => !before.includes(field)).length;
      const gone = before.filter((field) => !after.includes(field)).length;
      const said = [
        shown > 0 && filled(shown === 1 ? words.shownOne : words.shownMany, { n: shown }),
        gone > 0 && filled(gone === 1 ? words.goneOne : words.goneMany, { n: gone }),
      ];
      announce(said.filter((sentence) => sentence !== false).join(' '));
    });
  }

  for (const kind of ['input', 'change']) form.addEventListener(kind, enter);
  // Reloading or going back may have filled in the form by itself.
  window.addEventListener('pageshow', enter);
  enter();

  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const wish = button?.name === 'go' ? readItemEdit(button.value) : undefined;
    if (button === null || wish === undefined || isOver) return;
    enter();
    const isDone = safely(() => editPage({ form, following, words, show }, wish, button));
    if (isDone === true) event.preventDefault();
  });
}
