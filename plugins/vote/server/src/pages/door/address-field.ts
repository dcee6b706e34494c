import type { Locale } from '@modu/participation/contracts';
import { attributes, fieldError, html, type Html } from '@modu/participation/page-kit';
import { doorTexts } from '../../texts/door';
import { PLACES } from './attempt';

/** Where an e-mail address is typed; its form field is named `address`. */
export function addressField(locale: Locale, typed: string, error: string | null): Html {
  const { address, addressHint } = doorTexts[locale].email;
  const id = PLACES.email;
  return html`<div class="q${error !== null && ' bad'}">
    <label class="ask" for="${id}">${address}</label>
    <p class="hint" id="${id}-hint">${addressHint}</p>
    ${error !== null && fieldError(locale, `${id}-error`, error)}
    <div class="inline">
      <input
        class="text"
        ${attributes({
          id,
          name: 'address',
          type: 'email',
          value: typed,
          maxlength: 254,
          autocomplete: 'email',
          'aria-invalid': error !== null && 'true',
          'aria-describedby': error === null ? `${id}-hint` : `${id}-hint ${id}-error`,
        })}
      />
    </div>
  </div>`;
}
