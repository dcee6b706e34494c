import type { Names, Part, Parts } from './parts';

/** A part that a text names, and which of its characters do. */
export interface Hit {
  readonly part: Part;
  /** Characters `from` up to, but not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** How it is written where it is a constant of an expression; absent for names. */
  readonly quote?: '' | "'" | '"';
}

/** Where a name is looked up. */
export interface Surroundings {
  readonly parts: Parts;
  /** Questions whose rows or panels the text stands in, innermost first. */
  readonly holders: readonly Part[];
}

/** What may follow a question's name and belongs to it. */
const SUFFIX = /^-(?:comment|unwrapped|total)(?=$|[.[])/iu;
const INDEX = /^\[[^\]]*\]/u;
const BESIDE = /^(?:prev|next)?(row|panel)\./iu;
const PARENT = /^parentpanel\./iu;
const TOTAL_ROW = /^totalrow\./iu;

/**
 * The parts that the name inside braces leads through: `{family[0].age}` names the question and what is asked in each of its
 * panels. The longest name counts, without regard to case, as in survey-core. Nothing where nobody has that name.
 *
 * @param name what stands between the braces
 * @param at where it begins in its text
 */
export function hitsIn(name: string, at: number, { parts, holders }: Surroundings): readonly Hit[] {
  const verbatim = name.startsWith('#') && name.length > 1 ? 1 : 0;
  const rest = name.slice(verbatim);
  const from = at + verbatim;
  const panels = holders.filter(({ word }) => word === 'panel');
  const beside = BESIDE.exec(rest);
  if (beside !== null) {
    const holder = holders.find(({ word }) => word === beside[1]?.toLowerCase());
    if (holder !== undefined) return along(holder.inner, rest, beside[0].length, from);
  }
  const parent = PARENT.exec(rest);
  if (parent !== null && panels[1] !== undefined) return along(panels[1].inner, rest, parent[0].length, from);
  const total = TOTAL_ROW.exec(rest);
  const matrix = holders.find(({ word }) => word === 'row');
  if (total !== null && matrix !== undefined) return along(matrix.inner, rest, total[0].length, from);
  return along(parts.names, rest, 0, from);
}

/** Follows a name from one of its characters on. */
function along(names: Names, name: string, start: number, at: number): readonly Hit[] {
  const found = longest(names, name.slice(start));
  if (found === undefined) return [];
  const end = start + found.name.length;
  const hit: Hit = { part: found, from: at + start, to: at + end };
  return [hit, ...into(found, name, end, at)];
}

function longest(names: Names, text: string): Part | undefined {
  const folded = text.toLowerCase();
  for (let end = folded.length; end > 0; end -= 1) {
    const next = text.slice(end);
    if (next !== '' && !/^[.[]/u.test(next) && !SUFFIX.test(next)) continue;
    const part = names.get(folded.slice(0, end));
    if (part !== undefined) return part;
  }
  return undefined;
}

/** What follows the name of a question: rows, items, what is asked in its panels. */
function into(part: Part, name: string, from: number, at: number): readonly Hit[] {
  let end = from + (SUFFIX.exec(name.slice(from))?.[0].length ?? 0);
  end += INDEX.exec(name.slice(end))?.[0].length ?? 0;
  if (name[end] !== '.') return [];
  const row = along(part.rows, name, end + 1, at);
  const last = row.at(-1);
  if (last === undefined) return along(part.inner, name, end + 1, at);
  const after = last.to - at;
  return name[after] === '.' ? [...row, ...along(part.inner, name, after + 1, at)] : row;
}
