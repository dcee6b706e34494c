/** A letter in plain text. Its address is passed on to the sender and kept nowhere. */
export interface Letter {
  /** One address, as `readMailAddress` of the page kit returned it. */
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
}

/**
 * E-mail through the sender that Strapi's own e-mail plugin was given.
 *
 * Strapi service `plugin::participation.mail`.
 */
export interface Mail {
  /** Whether this site has a sender of its own. Without one nothing is offered that needs it. */
  isOn(): boolean;
  /**
   * Hands a letter over. `tooMany`: this address has had enough of them for an hour. `failed`: the sender would not take it,
   * which is in the log, without the address.
   */
  send(letter: Letter): Promise<'sent' | 'tooMany' | 'failed'>;
}
