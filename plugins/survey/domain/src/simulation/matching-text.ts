import { between, oneOf, type Random } from '../random/seeded';

/** Repetitions without an end have so many more at most. */
const MOST_MORE = 4;
const ANY = 'abcdefghijklmnopqrstuvwxyz0123456789';
const CLASSES: Readonly<Record<string, string>> = {
  d: '0123456789',
  w: ANY,
  s: ' ',
  D: 'abcxyz',
  W: '-',
  S: ANY,
};

/**
 * A text that a pattern is likely to match, put together from its source; look-arounds and negated classes are guessed. The caller
 * tries it.
 *
 * @example matchingText('^[A-Z]\\d{3}$', random) // 'Q407'
 */
export function matchingText(source: string, random: Random): string {
  return new Writer(source, random).alternatives();
}

class Writer {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly random: Random,
  ) {}

  /** Up to the end of the group. */
  alternatives(): string {
    const found: string[] = [];
    let text = '';
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.take(/\|/y) !== undefined) {
        found.push(text);
        text = '';
      } else text += this.piece();
    }
    return oneOf([...found, text], this.random) ?? text;
  }

  private piece(): string {
    if (this.take(/[\^$]|\\[bB]/y) !== undefined) return '';
    const start = this.at;
    const one = this.atom();
    const times = this.times();
    const after = this.at;
    let text = times === 0 ? '' : one;
    for (let count = 1; count < times; count += 1) {
      this.at = start;
      text += this.atom();
    }
    this.at = after;
    return text;
  }

  private atom(): string {
    if (this.take(/\((?:\?(?:[:=!]|<[=!]?(?:\w+>)?))?/y) !== undefined) {
      const inner = this.alternatives();
      this.at += 1;
      return inner;
    }
    const list = this.take(/\[(?:\\[^]|[^\]\\])*\]/y);
    if (list !== undefined) return this.ofClass(list.slice(1, -1));
    const escaped = this.take(/\\[^]/y);
    if (escaped !== undefined) return this.escaped(escaped.charAt(1));
    const character = this.source.charAt(this.at);
    this.at += 1;
    return character === '.' ? (oneOf(Array.from(ANY), this.random) ?? 'a') : character;
  }

  private escaped(letter: string): string {
    const characters = Object.hasOwn(CLASSES, letter) ? CLASSES[letter] : undefined;
    return characters === undefined ? letter : (oneOf(Array.from(characters), this.random) ?? letter);
  }

  private ofClass(body: string): string {
    const isNegated = body.startsWith('^');
    const members = [...body.slice(isNegated ? 1 : 0).matchAll(/(\\?[^])-(\\?[^])|\\([^])|([^])/gu)];
    const characters = members.flatMap(([, from, to, escaped, plain]) => {
      if (from !== undefined && to !== undefined) return span(from, to);
      if (escaped !== undefined) return Array.from(CLASSES[escaped] ?? escaped);
      return plain === undefined ? [] : [plain];
    });
    if (!isNegated) return oneOf(characters, this.random) ?? '';
    return (
      oneOf(
        [...Array.from(ANY), '가', '나'].filter((each) => !characters.includes(each)),
        this.random,
      ) ?? '_'
    );
  }

  private times(): number {
    const found = this.take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (found === undefined) return 1;
    const [, low = '', comma, high = ''] = /\{(\d+)(,)?(\d*)/u.exec(found) ?? [];
    if (low === '') {
      const min = found.startsWith('+') ? 1 : 0;
      return between(this.random, min, found.startsWith('?') ? 1 : min + MOST_MORE);
    }
    const min = Number(low);
    if (comma === undefined) return min;
    return between(
      this.random,
      min,
      high === '' ? min + MOST_MORE : Math.min(Number(high), min + MOST_MORE * 2),
    );
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}

function span(from: string, to: string): readonly string[] {
  const [low, high] = [from, to].map((each) => each.codePointAt(each.length - 1) ?? 0);
  const first = low ?? 0;
  // Of 가-힣 a few are enough.
  const length = Math.min(Math.max((high ?? 0) - first + 1, 1), 64);
  return Array.from({ length }, (_, index) => String.fromCodePoint(first + index));
}
