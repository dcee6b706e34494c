/** Characters that XML cannot hold are written by their code (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
const CODED = /_x([0-9A-Fa-f]{4})_/gu;
// Line feed and tab are the only control characters that come back from XML as they went.
const UNHOLDABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/gu; // eslint-disable-line no-control-regex

const coded = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text for a cell: what looks like a code is written by its code as well. */
export const encodeCell = (text: string): string =>
  text.replace(CODED, (found) => `_x005F${found}`).replace(UNHOLDABLE, coded);

export const decodeCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(CODED, (_found, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
