import type { Path, Problem, ProblemCode } from './problem';

type Params = Problem['params'];

/** Keys travel in form fields, addresses and file names, and `__proto__` must not be one. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/u;

/** A half of a surrogate pair is no text: it cannot be written as UTF-8, so it could not be hashed. */
const LONE_SURROGATE = /\p{Surrogate}/u;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads unknown JSON step by step, and notes each problem with the place where it was found. */
export class Reader {
  constructor(
    readonly value: unknown,
    private readonly problems: Problem[] = [],
    readonly path: Path = [],
  ) {}

  error(code: ProblemCode, params: Params = {}): void {
    this.problems.push({ severity: 'error', code, path: this.path, params });
  }

  warning(code: ProblemCode, params: Params = {}): void {
    this.problems.push({ severity: 'warning', code, path: this.path, params });
  }

  /** Nothing there. Forms send an empty text or null where nothing was filled in. */
  get isAbsent(): boolean {
    const { value } = this;
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  }

  /** The property of that name; prototypes do not count. */
  at(key: string): Reader {
    const { value } = this;
    const child = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return new Reader(child, this.problems, [...this.path, key]);
  }

  /** The elements of a list; a problem and none when it is something else. */
  items(): readonly Reader[] {
    if (this.isAbsent) {
      this.error('missing');
      return [];
    }
    if (!Array.isArray(this.value)) {
      this.error('wrongType', { expected: 'list' });
      return [];
    }
    const list: readonly unknown[] = this.value;
    return list.map((item, index) => new Reader(item, this.problems, [...this.path, index]));
  }

  /** True when this is an object; keys that are not `allowed` are problems, so that no typing error is lost. */
  isObjectOf(allowed: readonly string[]): boolean {
    if (!isRecord(this.value)) {
      if (this.isAbsent) this.error('missing');
      else this.error('wrongType', { expected: 'object' });
      return false;
    }
    for (const key of Object.keys(this.value)) {
      if (!allowed.includes(key)) this.at(key).error('unknownKey', { key });
    }
    return true;
  }

  /** A text without the blanks around it, or `undefined` when there is none. */
  optionalText(): string | undefined {
    if (this.isAbsent) return undefined;
    if (typeof this.value !== 'string') {
      this.error('wrongType', { expected: 'text' });
      return undefined;
    }
    if (LONE_SURROGATE.test(this.value)) {
      this.error('badText');
      return undefined;
    }
    return this.value.trim();
  }

  text(): string | null {
    if (this.isAbsent) this.error('missing');
    return this.optionalText() ?? null;
  }

  key(): string | null {
    const text = this.text();
    if (text === null || KEY.test(text)) return text;
    this.error('badKey', { key: text });
    return null;
  }

  /** A text that `pattern` accepts, or the problem `code`. */
  matching(pattern: RegExp, code: ProblemCode): string | null {
    const text = this.text();
    if (text === null || pattern.test(text)) return text;
    this.error(code, { text });
    return null;
  }

  oneOf<const Choice extends string>(choices: readonly Choice[]): Choice | null {
    if (this.isAbsent) {
      this.error('missing');
      return null;
    }
    const found = choices.find((choice) => choice === this.value);
    if (found === undefined) this.error('badChoice', { choices: choices.join(', ') });
    return found ?? null;
  }

  wholeNumber(): number | null {
    if (typeof this.value === 'number' && Number.isSafeInteger(this.value)) return this.value;
    if (this.isAbsent) this.error('missing');
    else this.error('wrongType', { expected: 'wholeNumber' });
    return null;
  }

  /** A whole number, a problem where it is below `least` or above `most`. */
  numberBetween(least: number, most: number): number | null {
    const number = this.wholeNumber();
    if (number === null) return null;
    if (number < least) this.error('numberTooSmall', { number, least });
    if (number > most) this.error('numberTooLarge', { number, most });
    return number < least || number > most ? null : number;
  }

  flag(): boolean | null {
    if (typeof this.value === 'boolean') return this.value;
    if (this.isAbsent) this.error('missing');
    else this.error('wrongType', { expected: 'flag' });
    return null;
  }
}
