/** Characters `from` up to, but not including, `to`. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export type JsonPlaces =
  | { readonly ok: true; readonly places: ReadonlyMap<string, Place> }
  | {
      readonly ok: false;
      /** Where reading stopped. */
      readonly at: number;
    };

/** Deeper than any questionnaire, and shallow enough for the stack. */
const DEEPEST = 200;

const SPACE = /[ \t\n\r]*/y;
/** Of single characters all but quotation mark, backslash and the control characters before the space. */
const TEXT = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Unreadable extends Error {
  constructor(readonly at: number) {
    super(`JSON cannot be read at ${at}`);
  }
}

/**
 * Where each part of a JSON text is, by JSON pointer (RFC 6901). A member's place begins at its key.
 *
 * @example readPlaces('{"a": [1]}').places.get('/a/0') // { from: 7, to: 8 }
 */
export function readPlaces(text: string): JsonPlaces {
  const scanner = new Scanner(text);
  try {
    scanner.document();
    return { ok: true, places: scanner.places };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, at: error.at };
    throw error;
  }
}

/** The place of a pointer or, where the text has no such part, of the nearest one around it. */
export function placeOf(places: ReadonlyMap<string, Place>, pointer: string): Place | undefined {
  const found = places.get(pointer);
  if (found !== undefined || pointer === '') return found;
  return placeOf(places, pointer.slice(0, pointer.lastIndexOf('/')));
}

/** The number of the line a character is on, from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

class Scanner {
  readonly places = new Map<string, Place>();
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  document(): void {
    this.value('', undefined);
    if (this.at < this.text.length) throw new Unreadable(this.at);
  }

  /** Reads a value and the space around it. `start` is where its key began, if it has one. */
  private value(pointer: string, start: number | undefined): void {
    this.take(SPACE);
    const from = start ?? this.at;
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unreadable(this.at);
    if (this.text[this.at] === '{') this.items('}', () => this.member(pointer));
    else if (this.text[this.at] === '[')
      this.items(']', (index) => this.value(`${pointer}/${index}`, undefined));
    else if (this.take(TEXT) === undefined && this.take(PLAIN) === undefined) throw new Unreadable(this.at);
    this.depth -= 1;
    this.places.set(pointer, { from, to: this.at });
    this.take(SPACE);
  }

  private member(pointer: string): void {
    this.take(SPACE);
    const start = this.at;
    const source = this.take(TEXT);
    if (source === undefined) throw new Unreadable(this.at);
    const key = String(JSON.parse(source)).replaceAll('~', '~0').replaceAll('/', '~1');
    this.take(SPACE);
    this.expect(':');
    this.value(`${pointer}/${key}`, start);
  }

  private items(end: string, read: (index: number) => void): void {
    this.at += 1;
    this.take(SPACE);
    for (let index = 0; this.text[this.at] !== end; index += 1) {
      if (index > 0) this.expect(',');
      read(index);
    }
    this.at += 1;
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) throw new Unreadable(this.at);
    this.at += 1;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}
