/** Any text as a string of CSS: what is not a plain letter or digit is written by its number (CSS Syntax 3, section 4.3.7). */
const cssString = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** More letters would push what stands beside them out of the page. */
const FITTING = /^.{59}(?=..)/su;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  const [start] = FITTING.exec(line) ?? [];
  return start === undefined ? line : `${start}…`;
};

/**
 * A4 with title and version above each page and its number below, where the browser knows margin boxes (CSS Paged Media 3);
 * others print their own header.
 */
export const pageStyle = (title: string, version: string): string => `@page {
  size: A4;
  margin: 20mm 16mm 18mm;
  @top-left { content: ${cssString(shortened(title))}; font-size: 9pt; }
  @top-right { content: ${cssString(version)}; font-size: 9pt; }
  @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; }
}`;
