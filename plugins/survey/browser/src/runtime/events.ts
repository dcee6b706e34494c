/** Names of the events by which scripts of a page that know nothing of each other work together. All are on its form. */
export const EVENTS = {
  /** To the autosave: save now and say what is wrong. */
  check: 'modu:check',
  /** From the autosave: what the server replied, in `detail`. */
  saved: 'modu:saved',
  /** From the flow: something on the page came, went or changed. */
  changed: 'modu:changed',
} as const;
