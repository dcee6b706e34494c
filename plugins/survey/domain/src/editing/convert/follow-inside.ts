import type { JsonObject } from '../../json/json';
import { partsOf, type Parts } from '../parts';
import { valueAt, type Patch, type Path } from '../patches';
import { referencesIn, type Reference } from '../references';
import type { Turning } from './carried';

const isWithin = (path: Path, around: Path): boolean => around.every((key, index) => path[index] === key);

/**
 * Names among the questions of a block that becomes a panel citizens add, or the reverse: `{age}` is `{panel.age}` there.
 *
 * @param after the questionnaire with the block turned, in which the names have not been followed yet
 */
export function followInside(before: JsonObject, after: JsonObject, turning: Turning): readonly Patch[] {
  const { path, from, to } = turning;
  if (from !== 'panel' && to !== 'panel') return [];
  const moved = new Map<string, { readonly path: Path; text: string }>();
  const parts = partsOf(before);
  const references = referencesIn(before, parts)
    .filter((reference) => reference.kind === 'expression' || reference.kind === 'text')
    .filter((reference) => isWithin(reference.part.path, path) && isWithin(reference.path, path))
    // From the end, so that the places before keep where they are.
    .toSorted((a, b) => b.from - a.from);
  for (const reference of references) {
    const at = movedPath(reference.path, turning);
    const text = moved.get(JSON.stringify(at))?.text ?? valueAt(after, at);
    if (typeof text === 'string' && isOwn(parts, reference, path))
      moved.set(JSON.stringify(at), { path: at, text: rewritten(text, reference, to) });
  }
  return [...moved.values()]
    .filter(({ path: at, text }) => valueAt(after, at) !== text)
    .map(({ path: at, text }): Patch => ({ op: 'replace', path: at, value: text }));
}

/** A question that stands in the block itself: what is inside of it has its names for itself. */
function isOwn(parts: Parts, { part, quote }: Reference, path: Path): boolean {
  if (part.kind !== 'question' || quote !== undefined || part.path.length <= path.length + 1) return false;
  const around = parts.holdersOf(part.path.slice(0, -2));
  return !around.some((holder) => isWithin(holder.path, path) && holder.path.length > path.length + 1);
}

function rewritten(text: string, { from }: Reference, to: string): string {
  const [before, name] = [text.slice(0, from), text.slice(from)];
  if (to === 'panel') return `${before.replace(/(\{#?\s*)panel\.$/iu, '$1')}${name}`;
  return /\{#?\s*$/u.test(before) ? `${before}panel.${name}` : text;
}

const LISTS: ReadonlySet<string | number> = new Set(['elements', 'templateElements', 'questions']);

/** Where something of the block stands once it has been turned. */
function movedPath(path: Path, { path: block, to }: Turning): Path {
  const key = path[block.length];
  if (key === undefined || !LISTS.has(key)) return path;
  return path.with(block.length, to === 'panel' ? 'elements' : 'templateElements');
}
