/** Where rows or panels stand: their fields and ids begin with these. */
export interface ItemPlace {
  readonly field: string;
  readonly id: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * How whatever names a row or panel names it in another place: fields, ids, and what buttons say that add and take away.
 *
 * @example renaming({ field: 'q.children', id: 'q4' }, 2, 1)('q.children.2.age') // 'q.children.1.age'
 */
export function renaming({ field, id }: ItemPlace, from: number, to: number): (text: string) => string {
  const name = escaped(field.slice(2));
  // A field follows "q." or the verb of a button; an id stands at a beginning, or after another.
  const pattern = new RegExp(
    `((?:^|:|q\\.)${name}[.:]|(?:^| )${escaped(id)}-)${String(from)}(?![0-9])`,
    'gu',
  );
  return (text) => text.replace(pattern, `$1${String(to)}`);
}

const NAMING = ['name', 'value', 'id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];

/** Gives a row or panel, with everything in it, the names and ids of another place. */
export function renumber(item: ParentNode, at: ItemPlace, from: number, to: number): void {
  const renamed = renaming(at, from, to);
  for (const element of item instanceof Element
    ? [item, ...item.querySelectorAll('*')]
    : item.querySelectorAll('*')) {
    // What a citizen gave is nobody's name.
    const isNamed = /^(?:go|shown|kept)$/u.test(element.getAttribute('name') ?? '');
    for (const attribute of element.attributes)
      if (NAMING.includes(attribute.name) && (isNamed || attribute.name !== 'value'))
        attribute.value = renamed(attribute.value);
    if (element instanceof HTMLTemplateElement) renumber(element.content, at, from, to);
  }
}
