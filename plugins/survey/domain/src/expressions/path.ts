/** One step of a variable's path: `children[0]` of `{children[0].age}`. */
export interface Segment {
  readonly name: string;
  /** Negative ones count from the end. */
  readonly index: number | undefined;
}

/** The name of a variable, taken apart once, when the expression is read. */
export interface VariablePath {
  /** As written. */
  readonly name: string;
  readonly segments: readonly Segment[];
  /**
   * In lower case, the first segment, the first two and so on: a name may hold dots itself, but does not go beyond the
   * first index.
   */
  readonly heads: readonly string[];
  /** What follows the first segment; undefined for a path of one. */
  readonly rest: VariablePath | undefined;
}

/** survey-core's old way to ask for the value of a question that stores objects; here both are the same. */
const unwrapped = /-unwrapped$/;

/**
 * @example pathOf('children[0].age').segments // [{ name: 'children', index: 0 }, { name: 'age', index: undefined }]
 */
export function pathOf(name: string): VariablePath {
  return pathFrom(name.split('.').map(segmentOf));
}

function pathFrom(segments: readonly Segment[]): VariablePath {
  const firstIndex = segments.findIndex(({ index }) => index !== undefined);
  const reach = firstIndex < 0 ? segments.length : firstIndex + 1;
  const heads = Array.from({ length: reach }, (_, end) => joined(segments.slice(0, end + 1)).toLowerCase());
  const rest = segments.length > 1 ? pathFrom(segments.slice(1)) : undefined;
  return { name: joined(segments), segments, heads, rest };
}

function joined(segments: readonly Segment[]): string {
  return segments.map(({ name }) => name).join('.');
}

function segmentOf(text: string): Segment {
  const indexed = /^(.*)\[ *(-?\d+) *\]$/.exec(text);
  return indexed === null
    ? { name: text.replace(unwrapped, ''), index: undefined }
    : { name: indexed[1] ?? '', index: Number(indexed[2]) };
}

/** The path without its first segments; undefined when nothing is left. */
export function tail(path: VariablePath, from: number): VariablePath | undefined {
  let rest: VariablePath | undefined = path;
  for (let step = 0; step < from; step += 1) rest = rest?.rest;
  return rest;
}
