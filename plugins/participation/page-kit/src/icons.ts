import { trustedHtml, type Html } from './html';

const PATHS = {
  mark: '<path d="M6.5 2h11A4.5 4.5 0 0 1 22 6.5v11a4.5 4.5 0 0 1-4.5 4.5h-11A4.5 4.5 0 0 1 2 17.5v-11A4.5 4.5 0 0 1 6.5 2zm.5 3a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2z"/><circle cx="12" cy="12" r="3.6"/>',
  error: '<path d="M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zM11 7h2v6.5h-2zm0 8h2v2.2h-2z"/>',
  check: '<path d="M9.2 18.4 3.4 12.6l1.9-1.9 3.9 3.9 9.5-9.5 1.9 1.9z"/>',
  lock: '<path d="M7 10V7.5a5 5 0 0 1 10 0V10h1.5A1.5 1.5 0 0 1 20 11.5v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19.5v-8A1.5 1.5 0 0 1 5.5 10zm2 0h6V7.5a3 3 0 0 0-6 0zm2 4v3.5h2V14z"/>',
  info: '<path d="M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zM11 6.8h2V9h-2zm0 3.7h2V17h-2z"/>',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing that says nothing to a screen reader; the words beside it do. */
export const icon = (name: IconName): Html =>
  trustedHtml(`<svg viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`);
