import sanitizeHtml from 'sanitize-html';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether it lies in what an author wrote as HTML. */
  readonly isAuthors: boolean;
}

/** The elements of a page as a browser would find them, in order. */
export function elementsOf(page: string): readonly Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  sanitizeHtml(page, {
    // Nothing is taken away: this only listens to the parser.
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag(name, attributes) {
      found.push({ name, attributes: { ...attributes }, isAuthors: open.includes('prose') });
      open.push((attributes.class ?? '').split(' ').includes('prose') ? 'prose' : name);
    },
    onCloseTag() {
      open.pop();
    },
  });
  return found;
}

const WITH_ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'srcset',
  'poster',
]);
/** Everything up to the space: a browser leaves these out of an address before it looks at the scheme. */
const BLANKS = /[^!-\u{10ffff}]/gu;
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;
const HARMLESS_SCHEME = /^(?:https?:|mailto:|tel:|data:image\/)/iu;

/** An address that acts when it is followed, or leads to another host without saying so: `//host`. */
const isDangerous = (address: string): boolean =>
  /^[\\/]{2}/u.test(address) || (SCHEME.test(address) && !HARMLESS_SCHEME.test(address));

/** What may not be anywhere on a page, whoever wrote it. */
export function dangersIn(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => {
      const address = value.replaceAll(BLANKS, '');
      const isDanger =
        key.startsWith('on') ||
        key === 'style' ||
        key === 'srcdoc' ||
        (WITH_ADDRESSES.has(key) && isDangerous(address));
      return isDanger ? [`<${name} ${key}="${value}">`] : [];
    }),
  );
}
