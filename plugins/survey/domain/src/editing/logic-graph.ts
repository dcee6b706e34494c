import { isJsonObject, isList, type JsonObject } from '../json/json';
import { partsOf, type Part, type Parts } from './parts';
import type { Path } from './patches';
import { referencesIn, type Reference } from './references';

/** A page, panel, question or calculated value, or the end of the questionnaire. */
export type GraphNode = { readonly kind: 'part'; readonly part: Part } | { readonly kind: 'end' };

/** One thing that depends on another. */
export interface GraphEdge {
  /** Whose answer is looked at. */
  readonly from: Part;
  /** What depends on it; undefined for the end of the questionnaire. */
  readonly to: Part | undefined;
  /**
   * `condition`: whether it is shown, enabled or required. `value`: what its answer becomes. `choices`: what can be chosen.
   * `check`: whether its answer is taken. `text`: what it says. `way`: whether the next page is it.
   */
  readonly kind: 'condition' | 'value' | 'choices' | 'check' | 'text' | 'way';
  /** The property that says so, such as `visibleIf`. */
  readonly property: string;
  /** Where that is written. */
  readonly path: Path;
}

export interface LogicGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const NODES: ReadonlySet<Part['kind']> = new Set(['page', 'panel', 'question', 'calculated']);

/** What depends on what in a questionnaire: conditions, calculations, texts with answers in them, triggers. */
export function logicGraph(json: JsonObject, parts: Parts = partsOf(json)): LogicGraph {
  const owners = ownersIn(parts);
  const references = referencesIn(json, parts);
  const written = references.filter(({ path }) => path[0] !== 'triggers');
  const edges = [
    ...written.flatMap((reference) => edgeOf(reference, owners)),
    ...triggerEdges(json, references, owners),
  ];
  const nodes = parts.all
    .filter(({ kind }) => NODES.has(kind))
    .map((part): GraphNode => ({ kind: 'part', part }));
  const hasEnd = edges.some(({ to }) => to === undefined);
  return { nodes: hasEnd ? [...nodes, { kind: 'end' }] : nodes, edges: withoutTwins(edges) };
}

type Owners = ReadonlyMap<string, Part>;

const keyOf = (path: Path): string => JSON.stringify(path);

/** Nodes, by the path of their object. */
const ownersIn = ({ all }: Parts): Owners =>
  new Map(all.filter(({ kind }) => NODES.has(kind)).map((part) => [keyOf(part.path.slice(0, -1)), part]));

/** The node that something belongs to, such as a choice to its question. */
function ownerAt(path: Path, owners: Owners): Part | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const part = owners.get(keyOf(path.slice(0, length)));
    if (part !== undefined) return part;
  }
  return undefined;
}

function edgeOf({ part, path, kind }: Reference, owners: Owners): readonly GraphEdge[] {
  const [from, to] = [ownerAt(part.path, owners), ownerAt(path, owners)];
  // Its own default or its own name is no logic.
  if (from === undefined || to === undefined || kind === 'value') return [];
  const property = propertyAt(path);
  if (from === to && kind === 'name') return [];
  return [{ from, to, property, path, kind: kind === 'text' ? 'text' : kindOf(property, path) }];
}

const propertyAt = (path: Path): string => path.findLast((key) => typeof key === 'string') ?? '';

function kindOf(property: string, path: Path): GraphEdge['kind'] {
  if (path.includes('validators')) return 'check';
  if (property.startsWith('choices') || property.startsWith('choice') || path.includes('choices'))
    return 'choices';
  if (/^(?:visible|enable|required|rowsVisible|columnsVisible|templateVisible)If$/u.test(property))
    return 'condition';
  return 'value';
}

function triggerEdges(
  json: JsonObject,
  references: readonly Reference[],
  owners: Owners,
): readonly GraphEdge[] {
  const triggers = isList(json.triggers) ? json.triggers : [];
  return triggers.flatMap((trigger, index) => {
    if (!isJsonObject(trigger)) return [];
    const found = references.filter(({ path }) => path[0] === 'triggers' && path[1] === index);
    return edgesOfTrigger(trigger, found, owners);
  });
}

const TARGETS: ReadonlySet<string> = new Set(['setToName', 'gotoName', 'pages', 'questions']);
const KINDS: Readonly<Record<string, GraphEdge['kind']>> = {
  skip: 'way',
  complete: 'way',
  visible: 'condition',
};

function edgesOfTrigger(
  trigger: JsonObject,
  found: readonly Reference[],
  owners: Owners,
): readonly GraphEdge[] {
  const type = typeof trigger.type === 'string' ? trigger.type : '';
  const isTarget = ({ path }: Reference): boolean => TARGETS.has(String(path[2]));
  const targets =
    type === 'complete' ? [undefined] : found.filter(isTarget).map(({ part }) => ownerAt(part.path, owners));
  const sources = found.filter((reference) => !isTarget(reference) && reference.kind !== 'value');
  return sources.flatMap(({ part, path }) => {
    const from = ownerAt(part.path, owners);
    if (from === undefined) return [];
    return targets.map((to) => ({ from, to, path, property: String(path[2]), kind: KINDS[type] ?? 'value' }));
  });
}

/** A question and its choice in one condition are one edge. */
function withoutTwins(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const seen = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from.path, edge.to?.path, edge.path, edge.kind]);
    if (!seen.has(key)) seen.set(key, edge);
  }
  return [...seen.values()];
}
