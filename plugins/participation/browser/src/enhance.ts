/** What citizens' pages gain when scripts run. Every page is complete without it. */
import { autosave } from './enhancing/autosave';
import { countBallot } from './enhancing/ballot';
import { countCharacters } from './enhancing/characters';
import { fillCode } from './enhancing/code-link';
import { focusErrors } from './enhancing/errors';
import { loadLater } from './enhancing/later';
import { sendOnce } from './enhancing/submit';

document.querySelectorAll<HTMLElement>('form.ballot').forEach(countBallot);
document.querySelectorAll<HTMLElement>('.count[data-text]').forEach(countCharacters);
// Before those that count how often a form was sent: it waits for what it needs.
document.querySelectorAll<HTMLFormElement>('form[data-later]').forEach(loadLater);
// Before the next, which must not take a form that waits for one that was sent.
document.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach(autosave);
document.querySelectorAll<HTMLFormElement>('form[method="post"]').forEach(sendOnce);
focusErrors();
fillCode();
