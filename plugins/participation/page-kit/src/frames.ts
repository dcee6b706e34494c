import { html, type Html } from './html';

/** Attributes of a link that has to leave the frame: there, this site's cookies would not reach it. */
export const outOfFrame = ({ embedded }: { readonly embedded: boolean }): Html | false =>
  embedded && html` target="_blank" rel="noopener"`;

/** Address of a page without the embedded mode, to be opened in a window of its own. */
export const wholePage = (request: { link(path: string): string }, path: string): string =>
  request.link(path).replace(/[?&]embed=1(?=#|$)/u, '');
