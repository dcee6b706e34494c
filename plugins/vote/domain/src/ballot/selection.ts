import { isRecord } from '../shared/reader';

/** What somebody chose, group by group, before anything is checked. */
export type Selection = ReadonlyMap<string, readonly string[]>;

const PREFIX = 'g.';

/** Name of the form field in which the choices of a group are sent. */
export function choiceFieldName(groupKey: string): string {
  return `${PREFIX}${groupKey}`;
}

/**
 * Reads the choices among the fields of a form. Other fields are none of its business, and an empty value is
 * the radio button that says "no choice".
 *
 * @example selectionFromForm([['g.city', 'seoul'], ['g.city', 'paju'], ['pass', '…']]) // city → seoul, paju
 */
export function selectionFromForm(entries: Iterable<readonly [string, string]>): Selection {
  const selection = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (!name.startsWith(PREFIX) || value === '') continue;
    const group = name.slice(PREFIX.length);
    const chosen = selection.get(group);
    if (chosen === undefined) selection.set(group, [value]);
    else chosen.push(value);
  }
  return selection;
}

function isListOfText(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Reads `{ group: [candidate] }`, the shape ballots are stored in too, or `null` for anything else. */
export function selectionFromJson(value: unknown): Selection | null {
  if (!isRecord(value)) return null;
  const selection = new Map<string, readonly string[]>();
  for (const [group, chosen] of Object.entries(value)) {
    if (!isListOfText(chosen)) return null;
    selection.set(group, chosen);
  }
  return selection;
}

/** The form fields that say the same again: what the review page carries along. */
export function selectionToFields(selection: Selection): readonly (readonly [string, string])[] {
  return [...selection].flatMap(([group, chosen]) =>
    chosen.map((candidate): readonly [string, string] => [choiceFieldName(group), candidate]),
  );
}
