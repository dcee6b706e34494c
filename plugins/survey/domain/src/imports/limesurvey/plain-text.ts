const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu, (written, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? written;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });

/** Without elements whose content nobody reads. */
function without(html: string, element: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (let from = lower.indexOf(`<${element}`); from !== -1; from = lower.indexOf(`<${element}`, at)) {
    kept += html.slice(at, from);
    const end = lower.indexOf(`</${element}`, from);
    if (end === -1) return kept;
    const close = lower.indexOf('>', end);
    at = close === -1 ? html.length : close + 1;
  }
  return kept + html.slice(at);
}

/** Tags that editors put around any text. */
const BARE = /^<\/?(?:p|div|span|br)\b[^<>]*>$/iu;

export interface PlainText {
  readonly text: string;
  /** Something was taken out that people saw. */
  readonly isChanged: boolean;
  readonly pictures: readonly string[];
}

/** What people read of HTML, as a text: titles of questions are no HTML in SurveyJS. */
export function plainText(html: string): PlainText {
  const quiet = without(without(html, 'script'), 'style');
  const tags = quiet.match(/<[a-z/!][^<>]*>/giu) ?? [];
  const pictures = tags.flatMap((tag) => /^<img\b[^<>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/iu.exec(tag)?.[1] ?? []);
  const text = decoded(
    quiet.replace(/<br\b[^<>]*>|<\/(?:p|div|li|tr|h[1-6])\s*>/giu, '\n').replace(/<[a-z/!][^<>]*>/giu, ''),
  );
  const lines = text.split(/\r\n|\n|\r/u).map((line) => line.replace(/[^\S\n]+/gu, ' ').trim());
  return {
    text: lines
      .join('\n')
      .replace(/\n{2,}/gu, '\n')
      .trim(),
    isChanged: quiet !== html || tags.some((tag) => !BARE.test(tag)),
    pictures,
  };
}
