import type { Locale } from '../../domain/src/locale';
import { fieldError } from './components';
import { attributes, html, type Html } from './html';

export interface CodeFieldView {
  readonly label: string;
  readonly hint: string;
  /** What was typed, or stood in the link that was followed. */
  readonly code: string;
  /** Why it opened nothing; `null` before anything was tried. */
  readonly error: string | null;
}

/** Where an invitation code is typed; its form field is named `code`. */
export const codeField = (locale: Locale, { label, hint, code, error }: CodeFieldView): Html =>
  html`<div class="q${error !== null && ' bad'}">
    <label class="ask" for="code">${label}</label>
    <p class="hint" id="code-hint">${hint}</p>
    ${error !== null && fieldError(locale, 'code-error', error)}
    <div class="inline">
      <input
        class="text code"
        ${attributes({
          id: 'code',
          name: 'code',
          type: 'text',
          value: code,
          maxlength: 64,
          autocomplete: 'off',
          autocapitalize: 'characters',
          spellcheck: 'false',
          'aria-invalid': error !== null && 'true',
          'aria-describedby': error === null ? 'code-hint' : 'code-hint code-error',
        })}
      />
    </div>
  </div>`;
