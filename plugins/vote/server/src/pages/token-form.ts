import type { CitizenRequest } from '@modu/participation/contracts';
import { html, type Html } from '@modu/participation/page-kit';
import type { OpenedPoll } from '../services/opened-polls';
import { pathOf } from '../services/poll-summary';
import { recordTexts } from '../texts';

/** What a browser with scripts is given, on the pages from the ballot to the last look. */
export const TOKEN_SCRIPT = 'vote/token.js';

const base64Url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

export const hasTokens = ({ keys }: OpenedPoll, tier: string): boolean => keys.tokens.has(tier);

/** Attributes of the form: for which poll and tier a token is asked, under which key, and where. */
export function tokenAttributes(
  request: CitizenRequest,
  poll: OpenedPoll,
  { tier, wallet = '' }: { readonly tier: string; readonly wallet?: string },
): Readonly<Record<string, string>> {
  const token = poll.keys.tokens.get(tier);
  if (token === undefined) return {};
  const words = recordTexts[request.locale].token;
  const { id, slug } = poll.manifest.poll;
  const path = pathOf(slug);
  const page = {
    poll: id,
    tier,
    wallet,
    variant: token.variant,
    n: base64Url(token.key.modulus),
    e: base64Url(token.key.exponent),
    issue: request.link(`${path}/tokens`),
    cast: request.link(`${path}/ballots`),
    receipts: request.link(`${path}/receipts/NUMBER`),
  };
  return {
    'data-token': JSON.stringify(page),
    'data-later': '',
    'data-text-offline': words.offline,
    'data-text-sending': words.sending,
  };
}

/** Where the script says what it does. */
export const tokenStatus = (): Html => html`<p class="small" data-vote-status role="status"></p>`;

/** How somebody goes on elsewhere; shown by the script, for without it there is nothing to recover. */
export function tokenRecovery({ locale }: CitizenRequest): Html {
  const words = recordTexts[locale].token;
  return html`<details
    class="section"
    data-recovery
    data-text-wrong="${words.wrongCode}"
    data-text-used="${words.usedCode}"
    hidden
  >
    <summary>${words.recovery}</summary>
    <div class="stack">
      <p>${words.recoveryText}</p>
      <p class="code" data-recovery-code></p>
      <label for="recovery">${words.recoveryLabel}</label>
      <input
        class="input code"
        id="recovery"
        type="text"
        maxlength="60"
        autocomplete="off"
        spellcheck="false"
      />
      <div class="acts"><button type="button" class="btn alt">${words.recoveryButton}</button></div>
    </div>
  </details>`;
}
