import type { Locale } from '../../domain/src/locale';
import { html, type Html } from './html';

/** What a page with a proof field has to load. */
export const PROOF_SCRIPT = 'participation/proof.js';

const WAITING: Readonly<Record<Locale, string>> = {
  ko: '자동 입력이 아닌지 확인하고 있습니다. 곧 보냅니다.',
  en: 'Checking that this is not sent by a machine. It will be sent in a moment.',
};

/** The part of a request that tells where the task is. */
interface WithAddresses {
  readonly locale: Locale;
  readonly link: (path: string) => string;
}

/**
 * Lets a browser work for a moment before a form is sent. Nothing is asked of anybody and nothing is seen, unless somebody
 * is faster than their device. Without a script the field stays empty.
 *
 * @example html`<form>${proofField(request)}</form>` // with PROOF_SCRIPT among the page's scripts
 */
export const proofField = ({ locale, link }: WithAddresses): Html =>
  html`<input type="hidden" name="proof" data-proof="${link('/proof')}" />
    <p class="small soft" role="status" data-proof-status="${WAITING[locale]}"></p>`;
