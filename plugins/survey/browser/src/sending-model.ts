import type { Model } from 'survey-core';
import type { Settings } from './settings';
import { newIdempotencyKey, submit, type Sent } from './submit';
import { answersOf, createModel, showProblems } from './survey-model';

/** What the page does with a survey that is being sent. */
export interface SendingPage {
  /** Leaves for the receipt. */
  leaveFor(receiptPath: string): void;
  /** Says what is going on, also to those who cannot see it. */
  say(text: string): void;
  /** What the browser has computed until now; '' when it has not. */
  proof(): string;
  readonly fetch: typeof fetch;
}

/** A survey that ends on the server: the page stays as it is until its answers are stored. */
export function createSendingModel(settings: Settings, page: SendingPage): Model {
  const model = createModel(settings);
  const { submitTo, version, locale, pass, consent, words } = settings;
  const idempotencyKey = newIdempotencyKey();

  function react(sent: Sent): void {
    if (sent.kind === 'stored') {
      page.leaveFor(sent.receiptPath);
      return;
    }
    page.say(sent.kind === 'refused' ? sent.message : words.notSent);
    if (sent.kind === 'refused') showProblems(model, sent.problems);
  }

  model.onCompleting.add(async (_, options) => {
    options.allow = false;
    page.say(words.sending);
    const right = { ...(pass === undefined ? {} : { pass }), ...(consent === undefined ? {} : { consent }) };
    const proof = page.proof() === '' ? {} : { proof: page.proof() };
    const answers = { answers: answersOf(model), idempotencyKey, version, locale, ...right, ...proof };
    react(await submit(page.fetch, submitTo, answers));
  });
  return model;
}
