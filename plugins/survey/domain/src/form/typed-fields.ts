/** The fields of a form by their names, each with everything that came under it. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** What was typed or chosen under a name, without empty texts. */
export function valuesOf(typed: Typed, field: string): readonly string[] {
  return (typed.get(field) ?? []).filter((text) => text !== '');
}

/** The last of them: of two fields with one name the later counts. */
export function lastOf(typed: Typed, field: string): string | undefined {
  return valuesOf(typed, field).at(-1);
}

/** HTML forms send CRLF for a line break; SurveyJS stores LF. */
export function withPlainBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
