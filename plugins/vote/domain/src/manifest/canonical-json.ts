/** A half of a surrogate pair; RFC 8785, 3.2.2.2 wants an error for it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** No manifest or ballot comes near; what does is a cycle or an attack on the stack. */
const DEEPEST = 64;

/** The value has no canonical JSON: it holds something that JSON cannot say. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';

  constructor(
    readonly code: 'notJson' | 'notFinite' | 'loneSurrogate' | 'tooDeep',
    /** Keys and indexes that lead to it. */
    readonly path: readonly (string | number)[],
  ) {
    super(`No canonical JSON (${code}) at /${path.join('/')}`);
  }
}

type Trail = readonly (string | number)[];

function writeText(text: string, trail: Trail): string {
  if (LONE_SURROGATE.test(text)) throw new CanonicalJsonError('loneSurrogate', trail);
  // For well-formed text JSON.stringify escapes exactly what 3.2.2.2 asks for.
  return JSON.stringify(text);
}

function writeNumber(number: number, trail: Trail): string {
  if (!Number.isFinite(number)) throw new CanonicalJsonError('notFinite', trail);
  // ECMAScript's own notation is the one of 3.2.2.3, and -0 becomes 0.
  return String(number);
}

function writeList(list: readonly unknown[], trail: Trail): string {
  // Array.from also visits holes, which are no JSON.
  return `[${Array.from(list, (item, index) => write(item, [...trail, index])).join(',')}]`;
}

function isPlainObject(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function writeObject(value: object, trail: Trail): string {
  if (!isPlainObject(value)) throw new CanonicalJsonError('notJson', trail);
  // Sorting by default compares UTF-16 code units, as 3.2.3 demands.
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeText(key, trail)}:${write(value[key], [...trail, key])}`);
  return `{${members.join(',')}}`;
}

function write(value: unknown, trail: Trail): string {
  if (trail.length > DEEPEST) throw new CanonicalJsonError('tooDeep', trail);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value, trail);
  if (typeof value === 'number') return writeNumber(value, trail);
  if (Array.isArray(value)) return writeList(value, trail);
  if (typeof value === 'object') return writeObject(value, trail);
  throw new CanonicalJsonError('notJson', trail);
}

/**
 * The one way to write a JSON value, after RFC 8785 (JSON Canonicalization Scheme): no blanks, keys sorted by
 * UTF-16 code units. Its UTF-8 bytes are what is hashed.
 *
 * @throws {CanonicalJsonError} for undefined, functions, NaN, infinities, class instances, lone surrogates, and
 * nesting deeper than 64, rather than leaving them out as JSON.stringify does.
 * @example canonicalJson({ b: 1e2, a: ['é'] }) // '{"a":["é"],"b":100}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}
