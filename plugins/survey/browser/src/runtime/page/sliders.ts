import type { LivePage } from '../../../../contracts/live-page';
import { filled } from '../words';

/**
 * A scale to pull at beside the number of a slider. The number is what is sent: a scale without an answer has no way to
 * show that it has none.
 */
export function drawSliders(form: HTMLFormElement, words: LivePage['words']): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[data-scale]')) {
    const known = input.nextElementSibling;
    const range =
      known instanceof HTMLInputElement && known.type === 'range' ? known : madeRange(input, words);
    range.disabled = input.disabled;
    show(input, range);
  }
}

function show(input: HTMLInputElement, range: HTMLInputElement): void {
  const value = Number(input.value.replaceAll(',', ''));
  if (input.value !== '' && !Number.isNaN(value)) range.value = String(value);
  range.classList.toggle('unset', input.value === '');
}

function madeRange(input: HTMLInputElement, words: LivePage['words']): HTMLInputElement {
  const [min = '0', max = '100', step = '1'] = (input.dataset.scale ?? '').split(' ');
  const range = document.createElement('input');
  Object.assign(range, { type: 'range', min, max, step: Number(step) > 0 ? step : 'any' });
  const label = input.closest('.q')?.querySelector('.ask')?.textContent.trim() ?? '';
  range.setAttribute('aria-label', filled(words.value, { name: label }));
  range.addEventListener('input', (event) => {
    // The number says it, once.
    event.stopPropagation();
    input.value = range.value;
    range.classList.remove('unset');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  input.addEventListener('input', () => show(input, range));
  input.after(range);
  return range;
}
