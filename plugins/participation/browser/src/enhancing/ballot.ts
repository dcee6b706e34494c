import { countOf, fill, type Count, type CountWords } from './count';

interface Group {
  readonly choose: number;
  readonly words: CountWords;
  readonly name: string;
  readonly boxes: NodeListOf<HTMLInputElement>;
  /** The group's own line and its entry in the bar at the foot. */
  readonly places: readonly HTMLElement[];
}

/** The texts stand at the group, or once for all groups at the form. */
function wordsFor(fieldset: HTMLElement): CountWords | null {
  const holder = fieldset.closest<HTMLElement>('[data-text-left]');
  const { textLeft, textDone, textOver } = holder?.dataset ?? {};
  if (textLeft === undefined || textDone === undefined || textOver === undefined) return null;
  return { left: textLeft, done: textDone, over: textOver };
}

function readGroup(form: HTMLElement, fieldset: HTMLElement): Group | null {
  const words = wordsFor(fieldset);
  const choose = Number(fieldset.dataset.choose);
  if (words === null || !(choose > 0)) return null;
  const own = fieldset.querySelector<HTMLElement>('.left');
  const inBar = form.querySelector<HTMLElement>(`.tally a[href="#${CSS.escape(fieldset.id)}"]`);
  return {
    choose,
    words,
    name: own?.querySelector('span')?.textContent.trim() ?? '',
    boxes: fieldset.querySelectorAll<HTMLInputElement>('.cand input'),
    places: [own, inBar].filter((place) => place !== null),
  };
}

function stand(group: Group): Count {
  const chosen = [...group.boxes].filter((box) => box.checked).length;
  return countOf(group.choose, chosen);
}

/** @returns what to say, or `null` when the text stands already */
function update(group: Group): string | null {
  const { state, number } = stand(group);
  const text = fill(group.words[state], number, document.documentElement.lang);
  let isNew = false;
  for (const place of group.places) {
    const shown = place.querySelector('b');
    if (shown === null) continue;
    isNew ||= shown.textContent !== text;
    shown.textContent = text;
    place.dataset.state = state;
  }
  return isNew ? `${group.name} ${text}`.trim() : null;
}

function createStatus(form: HTMLElement): HTMLElement {
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  form.append(status);
  return status;
}

/**
 * Keeps "2 left" up to date while candidates are ticked, and says it to those who do not see it. Nothing is
 * ever disabled: the server refuses a ballot with too many, in words.
 *
 * Without script the stylesheet counts; what is written here takes the place of its numbers.
 */
export function countBallot(form: HTMLElement): void {
  const fieldsets = [...form.querySelectorAll<HTMLElement>('fieldset.group[data-choose]')];
  const groups = fieldsets.map((each) => readGroup(form, each)).filter((group) => group !== null);
  if (groups.length === 0) return;
  const status = createStatus(form);
  const refresh = (): readonly string[] => groups.map(update).filter((text) => text !== null);
  form.addEventListener('change', () => {
    const news = refresh();
    if (news.length > 0) status.textContent = news.join(', ');
  });
  // Also after "back", when the browser has put the ticks back without any `change`.
  window.addEventListener('pageshow', refresh);
  refresh();
}
