const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Each plugin's bundle may carry a copy of this file, so `instanceof` would not know another's HTML. A
 * registered symbol is the same in all copies, and no JSON from outside can hold one.
 */
const BRAND = Symbol.for('@modu/participation/html');

/** Text that is already HTML. Only `html` and `trustedHtml` make one, so a plain string is always escaped. */
export class Html {
  readonly [BRAND] = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template. `null`, `undefined`, `false` and `''` print nothing. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const isList = (value: Html | readonly HtmlValue[]): value is readonly HtmlValue[] => Array.isArray(value);

function print(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map(print).join('');
  // Types promise it; what is printed unescaped is looked at once more all the same.
  return BRAND in value ? value.toString() : escapeHtml(String(value));
}

/**
 * Builds HTML; everything put in is escaped unless it is `Html` itself.
 *
 * @example
 * html`<p>${'<b>'}</p>`.toString() // <p>&lt;b&gt;</p>
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += print(value) + (parts[index + 1] ?? '');
  });
  return new Html(text);
}

/** Marks text as HTML. Only for text that a sanitiser or this code itself produced. */
export const trustedHtml = (text: string): Html => new Html(text);

/** Paragraphs and line breaks of a plain text, escaped. Blank lines part paragraphs. */
export function paragraphs(text: string, className?: string): Html {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return html`${blocks.map((block) => {
    const lines = block.split('\n').map((line, index) => html`${index > 0 && html`<br />`}${line}`);
    return className === undefined ? html`<p>${lines}</p>` : html`<p class="${className}">${lines}</p>`;
  })}`;
}

/**
 * Attributes of a tag: `true` prints the bare name, `false`, `null` and `undefined` print nothing.
 *
 * @example
 * html`<input${attributes({ name: 'q', checked: true, disabled: false })} />` // <input name="q" checked />
 */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Html {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === true) text += ` ${name}`;
    else if (value !== false && value !== null && value !== undefined)
      text += ` ${name}="${escapeHtml(String(value))}"`;
  }
  return new Html(text);
}
