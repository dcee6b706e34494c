/**
 * Names of form fields, made here for those who write the form and for the one who reads it. Dots separate the parts,
 * so dots inside a part are escaped: the item `b` of `a` and the question `a.b` stay apart.
 */
export function fieldName(question: string, part?: string | number | boolean): string {
  const base = `q.${escaped(question)}`;
  return part === undefined ? base : partField(base, part);
}

/** The field of a part of a question: a row, an item, an end of a range. */
export function partField(field: string, part: string | number | boolean): string {
  return `${field}.${escaped(String(part))}`;
}

/** The field of a question inside a row or a panel, named by the key of its item. */
export function itemField(field: string, key: string, question: string): string {
  return partField(partField(field, key), question);
}

/** The field for the text of "other", or for a comment. */
export function commentField(field: string): string {
  return `${field}-Comment`;
}

function escaped(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('.', '%2E');
}

/** The part a field is about, when it is a part of the question with this field and of nothing inside it. */
export function partOf(field: string, name: string): string | undefined {
  if (!name.startsWith(`${field}.`)) return undefined;
  const part = name.slice(field.length + 1);
  return part.includes('.') ? undefined : part.replaceAll('%2E', '.').replaceAll('%25', '%');
}
