import { outlineOf } from '../editing/outline';
import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';

/** What administrators keep for the next questionnaire: a whole one, questions that belong together, a list of choices. */
export const OWN_KINDS = ['template', 'block', 'choices'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

export type OwnContent =
  | { readonly kind: 'template'; readonly questionnaire: JsonObject; readonly size: number }
  | { readonly kind: 'block'; readonly elements: readonly JsonObject[]; readonly size: number }
  | { readonly kind: 'choices'; readonly choices: readonly JsonValue[]; readonly size: number };

const isElement = (value: JsonValue): value is JsonObject =>
  isJsonObject(value) && typeof value.type === 'string' && value.type !== '';

function isChoice(value: JsonValue): boolean {
  const code = isJsonObject(value) ? value.value : value;
  return typeof code === 'string' || typeof code === 'number' || typeof code === 'boolean';
}

/** Pages, panels and what only says something do not count. */
const questionsIn = (json: JsonObject): number =>
  outlineOf(json).filter(({ number }) => number !== null).length;

/**
 * Reads what was kept: `{ pages: … }`, `{ elements: [ … ] }` or `{ choices: [ … ] }`. `size` is how many questions or choices it has.
 *
 * @returns undefined where it is nothing of the kind, or empty
 */
export function readOwnContent(kind: OwnKind, content: JsonValue): OwnContent | undefined {
  if (!isJsonObject(content)) return undefined;
  switch (kind) {
    case 'template': {
      const size = questionsIn(content);
      return size === 0 ? undefined : { kind, questionnaire: content, size };
    }
    case 'block': {
      const elements = isList(content.elements) ? content.elements : [];
      return elements.length > 0 && elements.every(isElement)
        ? { kind, elements, size: questionsIn({ elements }) }
        : undefined;
    }
    case 'choices': {
      const choices = isList(content.choices) ? content.choices : [];
      return choices.length > 0 && choices.every(isChoice)
        ? { kind, choices, size: choices.length }
        : undefined;
    }
  }
}
