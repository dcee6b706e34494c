import type { NetworkCounts } from './network';
import type { EmailRefusal } from '../domain/src/refusals';
import type { Locale } from '../domain/src/locale';

export interface CodeRequest {
  /** As it was typed. */
  readonly address: string;
  readonly locale: Locale;
  /** What it is for, in the reader's language. */
  readonly title: string;
  readonly network?: NetworkCounts;
}

/**
 * Codes by e-mail. What was sent to whom stands sealed in the form the citizen has, and in no table; only how often a code was
 * tried is counted on the server.
 *
 * Strapi service `plugin::participation.emailCodes`.
 */
export interface EmailCodes {
  /** Whether this site sends e-mail. */
  isOn(): boolean;
  /** Sends a code. The answer tells nothing about the address. */
  request(
    scope: string,
    request: CodeRequest,
  ): Promise<
    { readonly ok: true; readonly state: string } | { readonly ok: false; readonly reason: EmailRefusal }
  >;
  /** Holds what was typed against the code that was sent. A right one is used up by it. */
  confirm(
    scope: string,
    state: string,
    typed: string,
  ): Promise<
    { readonly ok: true; readonly proof: string } | { readonly ok: false; readonly reason: EmailRefusal }
  >;
}
