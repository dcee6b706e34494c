/**
 * Votes so that nobody can connect the ballot with the person: asks for a token that is signed unseen, and sends the ballot
 * with it and nothing else. Without this script the form goes its way as it is, and the page says what that means.
 */
import { sha384 } from '@noble/hashes/sha2';
import { formatRecoveryCode, parseRecoveryCode } from '../../domain/src/tokens/recovery-code';
import type { Token } from '../../domain/src/tokens/token';
import { finishToken, tokenRequest } from '../../domain/src/tokens/token-request';
import { askForToken, castBallot, readTokenPage, signatureOf, type TokenPage } from './ballot-page';
import { createWallet, storageOf, type Wallet, walletName } from './wallet';

/** What came of asking: a token, or what to tell the person. */
type Outcome = { readonly token: Token } | { readonly code: string; readonly message: string };

function hidden(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`);
}

/** Asks for the token of the kept seed. Asking again gives the same one. */
async function obtain(page: TokenPage, wallet: Wallet, pass: string): Promise<Outcome> {
  const seed = wallet.seed();
  const request = seed === null ? null : tokenRequest(seed, page.context, page.key, sha384);
  if (request === null) return { code: 'noStorage', message: '' };
  const finish = (signature: Uint8Array): Token | null =>
    finishToken(request, signature, page.context, { key: page.key, sha384 });
  const kept = wallet.signature();
  const known = kept === null ? null : finish(kept);
  if (known !== null) return { token: known };
  const answer = await askForToken(page, pass, request.blindedMessage);
  if (!answer.ok) return answer;
  const signature = signatureOf(answer.value);
  const token = finish(signature);
  if (token === null) return { code: 'badSignature', message: '' };
  wallet.keepSignature(signature);
  return { token };
}

class TokenForm {
  private readonly status: HTMLElement | null;
  private outcome: Promise<Outcome> | null = null;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly page: TokenPage,
    private readonly wallet: Wallet,
  ) {
    this.status = form.querySelector<HTMLElement>('[data-vote-status]');
    form.addEventListener(
      'submit',
      (event) => {
        this.submitted(event);
      },
      true,
    );
    this.offerRecovery();
  }

  private say(text: string): void {
    if (this.status !== null) this.status.textContent = text;
  }

  private explain({ message }: { readonly message: string }): void {
    this.say(message || (this.form.dataset.textOffline ?? ''));
    this.status?.scrollIntoView({ block: 'nearest' });
  }

  /** The token, asked for once; a failure may be tried again. */
  private ask(): Promise<Outcome> {
    const pass = hidden(this.form, 'pass')?.value ?? '';
    this.outcome ??= obtain(this.page, this.wallet, pass).then((outcome) => {
      if (!('token' in outcome)) this.outcome = null;
      return outcome;
    });
    return this.outcome;
  }

  /** Asks while the person still chooses. */
  async prepare(): Promise<void> {
    const outcome = await this.ask();
    // Whatever else went wrong is told when the form is sent.
    if ('code' in outcome && outcome.code === 'tokenElsewhere') {
      this.explain(outcome);
      this.form.querySelector('details[data-recovery]')?.setAttribute('open', '');
    }
  }

  private submitted(event: SubmitEvent): void {
    const isCast = this.form.dataset.ballot !== undefined;
    const { submitter } = event;
    const goesElsewhere = submitter instanceof HTMLButtonElement && submitter.hasAttribute('formaction');
    if (goesElsewhere) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.say(this.form.dataset.textSending ?? '');
    void (isCast ? this.cast() : this.review());
  }

  private async cast(): Promise<void> {
    const outcome = await this.ask();
    if (!('token' in outcome)) {
      this.explain(outcome);
      return;
    }
    const choices: unknown = JSON.parse(this.form.dataset.ballot ?? 'null');
    const answer = await castBallot(this.page, outcome.token, choices);
    if (!answer.ok) {
      this.explain(answer);
      return;
    }
    this.wallet.clear();
    // Not in the history: "back" leads to the poll rather than to a ballot that is cast.
    location.replace(this.page.receipts.replace('NUMBER', encodeURIComponent(answer.value)));
  }

  /** To the last look before casting, without what says who this is: from here on the token is the right to vote. */
  private async review(): Promise<void> {
    const outcome = await this.ask();
    if ('token' in outcome) this.carryToken();
    else if (outcome.code !== 'noStorage' && outcome.code !== 'noTokens') {
      this.explain(outcome);
      return;
    }
    this.form.submit();
  }

  private carryToken(): void {
    const pass = hidden(this.form, 'pass');
    if (pass === null) return;
    pass.name = 'token';
    pass.value = this.page.context.tier;
  }

  private offerRecovery(): void {
    const details = this.form.querySelector<HTMLElement>('details[data-recovery]');
    const seed = this.wallet.seed();
    if (details === null || seed === null) return;
    details.hidden = false;
    const code = details.querySelector('[data-recovery-code]');
    if (code !== null) code.textContent = formatRecoveryCode(seed, sha384);
    const input = details.querySelector<HTMLInputElement>('input');
    details.querySelector('button')?.addEventListener('click', () => {
      const other = parseRecoveryCode(input?.value ?? '', sha384);
      if (other === null || !this.wallet.replace(other)) {
        this.say(details.dataset.textWrong ?? '');
        input?.focus();
        return;
      }
      if (code !== null) code.textContent = formatRecoveryCode(other, sha384);
      this.outcome = null;
      this.say(details.dataset.textUsed ?? '');
    });
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-token]')) {
  const page = typeof BigInt === 'function' ? readTokenPage(form.dataset.token ?? '') : null;
  const name =
    page === null ? null : walletName(storageOf(window, 'sessionStorage'), page.context.pollId, page.wallet);
  const wallet = name === null ? null : createWallet(storageOf(window, 'localStorage'), name);
  // Where nothing can be kept, a token could be lost: then the form is sent as it is.
  if (page !== null && wallet?.seed()) void new TokenForm(form, page, wallet).prepare();
}
