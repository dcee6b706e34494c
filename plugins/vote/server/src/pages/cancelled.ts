import type { CitizenRequest } from '@modu/participation/contracts';
import { html, note, type Html } from '@modu/participation/page-kit';
import type { OpenedPoll } from '../services/opened-polls';
import { recordTexts } from '../texts';

/** That a poll was cancelled, and why, in the words of whoever did it. */
export function cancelledNote({ locale }: CitizenRequest, { status }: OpenedPoll): Html {
  const words = recordTexts[locale].cancelled;
  return html`<div class="section">
    ${note(
      'info',
      html`<p><b>${words.title}</b></p>
        <p>${words.reason}: ${status.cancelledFor}</p>`,
    )}
  </div>`;
}
