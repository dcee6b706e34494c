/** What citizens' pages gain when scripts run. Every page is complete without it. */
import { countBallot } from './enhancing/ballot';
import { countCharacters } from './enhancing/characters';
import { focusErrors } from './enhancing/errors';
import { sendOnce } from './enhancing/submit';

document.querySelectorAll<HTMLElement>('form.ballot').forEach(countBallot);
document.querySelectorAll<HTMLElement>('.count[data-text]').forEach(countCharacters);
document.querySelectorAll<HTMLFormElement>('form[method="post"]').forEach(sendOnce);
focusErrors();
