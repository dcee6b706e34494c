import type { JsonObject } from '../../../../../domain/src';
import {
  entryAt,
  outlineOf,
  type GraphEdge,
  type LogicGraph,
  type OutlineEntry,
} from '../../../../../domain/src/editing';
import {
  ruleInWords,
  RULES,
  type Naming,
  type WordsLocale,
} from '../../../../../domain/src/editing/conditions';

/** One thing that a page, panel or question depends on. */
export type LogicLine =
  /** A condition of its own, as a sentence. */
  | { readonly kind: 'rule'; readonly words: string }
  /** Anything else that an answer does to it. */
  | { readonly kind: 'edge'; readonly edge: GraphEdge };

export interface LogicLines {
  /** Undefined for the end of the questionnaire. */
  readonly entry: OutlineEntry | undefined;
  readonly lines: readonly LogicLine[];
}

const PROPERTIES: ReadonlySet<string> = new Set(RULES);

/** Everything that depends on an answer, by what depends on it, in the order of the questionnaire. */
export function logicLines(
  json: JsonObject,
  { edges }: LogicGraph,
  words: { readonly naming: Naming; readonly locale: WordsLocale },
): readonly LogicLines[] {
  const entries = outlineOf(json);
  const owned = new Map<OutlineEntry | undefined, GraphEdge[]>();
  for (const edge of edges) {
    const entry = edge.to === undefined ? undefined : entryAt(entries, edge.to.path);
    if (edge.to !== undefined && entry === undefined) continue;
    owned.set(entry, [...(owned.get(entry) ?? []), edge]);
  }
  const linesOf = (entry: OutlineEntry | undefined): LogicLines => ({
    entry,
    lines: [
      ...(entry === undefined ? [] : rulesOf(entry, words)),
      ...(owned.get(entry) ?? [])
        .filter((edge) => !isRuleOf(edge, entry))
        .map((edge): LogicLine => ({ kind: 'edge', edge })),
    ],
  });
  return [...entries, undefined].map(linesOf).filter(({ lines }) => lines.length > 0);
}

const rulesOf = (
  { json, path }: OutlineEntry,
  words: { readonly naming: Naming; readonly locale: WordsLocale },
): readonly LogicLine[] =>
  RULES.flatMap((property): readonly LogicLine[] => {
    const source = json[property];
    if (typeof source !== 'string' || source.trim() === '') return [];
    return [{ kind: 'rule', words: ruleInWords(property, source, { ...words, at: path }) }];
  });

/** Its own conditions are sentences already. */
const isRuleOf = ({ path, property }: GraphEdge, entry: OutlineEntry | undefined): boolean =>
  entry !== undefined && path.length === entry.path.length + 1 && PROPERTIES.has(property);
