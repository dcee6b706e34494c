/**
 * Names of form fields, made here for those who write the form and for the one who reads it. Dots separate the parts,
 * so dots inside a part are escaped: the item `b` of `a` and the question `a.b` stay apart.
 */
export function fieldName(question: string, part?: string | number | boolean): string {
  const base = `q.${escaped(question)}`;
  return part === undefined ? base : `${base}.${escaped(String(part))}`;
}

/** The field for the text of "other", or for a comment. */
export function commentFieldName(question: string): string {
  return `${fieldName(question)}-Comment`;
}

function escaped(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('.', '%2E');
}
