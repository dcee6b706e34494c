import { fill } from './count';

/**
 * Counts the characters of a text field into the line that describes it. Counted as `maxlength` counts, so
 * that the number and the browser's limit never disagree.
 */
export function countCharacters(line: HTMLElement): void {
  const text = line.dataset.text;
  const field = document.querySelector(`[aria-describedby~="${CSS.escape(line.id)}"]`);
  if (text === undefined) return;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const refresh = (): void => {
    line.textContent = fill(text, field.value.length, document.documentElement.lang);
  };
  field.addEventListener('input', refresh);
  window.addEventListener('pageshow', refresh);
  refresh();
}
