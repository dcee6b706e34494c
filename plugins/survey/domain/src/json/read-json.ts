import { isList, isRecord, objectFrom, type JsonValue } from './json';

export interface JsonLimits {
  readonly depth: number;
  readonly nodes: number;
}

/** Enough for any questionnaire made by hand; little enough that no reader ever runs out of stack. */
export const questionnaireLimits: JsonLimits = { depth: 60, nodes: 100_000 };
/** An answer of a type this engine does not know is still bounded. */
export const answerLimits: JsonLimits = { depth: 12, nodes: 10_000 };

/**
 * Copies an unknown value as JSON, or returns undefined when it is not JSON (functions, NaN, dates) or
 * exceeds the limits.
 *
 * @example toJson({ a: [1, 'x'] }, questionnaireLimits) // the same, as JsonValue
 */
export function toJson(value: unknown, limits: JsonLimits): JsonValue | undefined {
  const budget = { nodes: limits.nodes };
  return copy(value, limits.depth, budget);
}

function copy(value: unknown, depth: number, budget: { nodes: number }): JsonValue | undefined {
  budget.nodes -= 1;
  if (depth < 0 || budget.nodes < 0) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (isList(value)) return copyList(value, depth, budget);
  if (isRecord(value)) return copyRecord(value, depth, budget);
  return undefined;
}

function copyList(list: readonly unknown[], depth: number, budget: { nodes: number }): JsonValue | undefined {
  const items: JsonValue[] = [];
  for (const item of list) {
    const copied = copy(item, depth - 1, budget);
    if (copied === undefined) return undefined;
    items.push(copied);
  }
  return items;
}

function copyRecord(
  record: Readonly<Record<string, unknown>>,
  depth: number,
  budget: { nodes: number },
): JsonValue | undefined {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== null && !isPlainPrototype(prototype)) return undefined;
  const entries: [string, JsonValue][] = [];
  for (const [key, item] of Object.entries(record)) {
    const copied = copy(item, depth - 1, budget);
    if (copied === undefined) return undefined;
    entries.push([key, copied]);
  }
  return objectFrom(entries);
}

/** Objects of another realm (a test runner's, an iframe's) are plain too; a Date or a Map is not. */
function isPlainPrototype(prototype: unknown): boolean {
  return isRecord(prototype) && Object.getPrototypeOf(prototype) === null;
}
