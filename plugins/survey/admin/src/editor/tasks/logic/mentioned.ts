import { isJsonObject, own, type Answers, type JsonObject, type JsonValue } from '../../../../../domain/src';
import type { LogicGraph, OutlineEntry } from '../../../../../domain/src/editing';
import {
  operandsFor,
  treeFrom,
  type ConditionTree,
  type Naming,
  type OperandOffer,
} from '../../../../../domain/src/editing/conditions';

/** An element with everything around it, from its page inwards. */
export const chainOf = (
  entries: readonly OutlineEntry[],
  { path, page }: OutlineEntry,
): readonly OutlineEntry[] =>
  entries.filter((each) => each.page === page && each.path.every((key, index) => path[index] === key));

/** Names that a condition asks about, as they are written. */
export function subjectsOf(tree: ConditionTree): readonly string[] {
  switch (tree.kind) {
    case 'group':
      return tree.items.flatMap(subjectsOf);
    case 'answered':
      return [tree.subject];
    case 'test':
      return tree.operand.kind === 'question' ? [tree.subject, tree.operand.name] : [tree.subject];
    case 'text':
      return [...tree.source.matchAll(/\{([^{}]+)\}/gu)].map(([, name = '']) => name.trim());
  }
}

/** What decides whether an element is shown: what its conditions and those around it ask about, and triggers. */
export function mentionedFor(
  chain: readonly OutlineEntry[],
  naming: Naming,
  { edges }: LogicGraph,
): readonly OperandOffer[] {
  const found = new Map<string, OperandOffer>();
  const keys = new Set(chain.map(({ path }) => JSON.stringify(path)));
  for (const { json, path } of chain) {
    const source = json.visibleIf;
    const wanted = new Set(
      (typeof source === 'string' ? subjectsOf(treeFrom(source)) : []).map((name) => name.toLowerCase()),
    );
    for (const { from, to, kind, path: written } of edges) {
      if (written[0] !== 'triggers') continue;
      const isHere = to !== undefined && keys.has(JSON.stringify(to.path.slice(0, -1)));
      if (kind === 'way' || (kind === 'condition' && isHere)) wanted.add(from.name.toLowerCase());
    }
    if (wanted.size === 0) continue;
    for (const offer of operandsFor(naming, path))
      if (wanted.has(offer.subject.toLowerCase())) found.set(offer.subject, offer);
  }
  return [...found.values()].filter(canBeTried);
}

/** Lists of panels and rows, and what is calculated, are no answers that could be made up here. */
const canBeTried = ({ kind, subject, parts }: OperandOffer): boolean =>
  kind !== 'compound' &&
  kind !== 'nothing' &&
  !subject.endsWith('.length') &&
  parts[0]?.kind !== 'calculated' &&
  placeOf({ subject, parts }) !== undefined;

type Place = readonly (string | number)[];

/** Where an answer is kept; undefined where it cannot be told. */
function placeOf({ subject, parts }: Pick<OperandOffer, 'subject' | 'parts'>): Place | undefined {
  // In the rows and panels of another question there is no telling which of them.
  if (/^(?:panel|row)\./iu.test(subject) || subject.includes('[')) return undefined;
  return parts.map(({ name }) => name);
}

export const answerAt = (answers: Answers, offer: OperandOffer): JsonValue | undefined =>
  (placeOf(offer) ?? []).reduce<JsonValue | undefined>(
    (here, key) => (isJsonObject(here) ? own(here, String(key)) : undefined),
    answers,
  );

/** The answers with another one; without it where the value is undefined. */
export function withAnswer(answers: Answers, offer: OperandOffer, value: JsonValue | undefined): Answers {
  return placed(answers, (placeOf(offer) ?? []).map(String), value);
}

function placed(
  answers: JsonObject,
  [key, ...rest]: readonly string[],
  value: JsonValue | undefined,
): JsonObject {
  if (key === undefined) return answers;
  const before = own(answers, key);
  const inner = rest.length === 0 ? value : placed(isJsonObject(before) ? before : {}, rest, value);
  const isNothing =
    inner === undefined || (typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0);
  const others = Object.entries(answers).filter(([each]) => each !== key);
  return Object.fromEntries(isNothing ? others : [...others, [key, inner]]);
}
