import { decodeBase64Url } from '../crypto/base64';
import { decodeHex } from '../crypto/hex';
import { formatInstant, parseInstant } from '../shared/instant';
import { isRecord } from '../shared/reader';

/** Longer than any leaf or reason. */
const LONGEST_TEXT = 2_000_000;

/**
 * Reads the fields of a leaf, every one of them by name. The first that is not as it must be is remembered; what is
 * returned for it then means nothing, and the leaf is refused as a whole.
 */
export class Fields {
  private wrong: string | null = null;
  private readonly asked = new Set<string>();

  constructor(
    private readonly record: Readonly<Record<string, unknown>>,
    private readonly path = '',
  ) {}

  /** Name of the field that is wrong, missing or unknown; `null` when the leaf is as it must be. */
  problem(): string | null {
    if (this.wrong !== null) return this.wrong;
    const unknown = Object.keys(this.record).find((name) => !this.asked.has(name));
    return unknown === undefined ? null : this.path + unknown;
  }

  private take(name: string): unknown {
    this.asked.add(name);
    return Object.hasOwn(this.record, name) ? this.record[name] : undefined;
  }

  /** For a rule of its own that a field breaks. */
  refuse(name: string): void {
    this.wrong ??= this.path + name;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.record, name);
  }

  any(name: string): unknown {
    if (!this.has(name)) this.refuse(name);
    return this.take(name);
  }

  oneOf<const Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.take(name);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.refuse(name);
    return found ?? choices[0];
  }

  /** A text that is there and says something. */
  text(name: string): string {
    const value = this.take(name);
    if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT) return value;
    this.refuse(name);
    return '';
  }

  wholeNumber(name: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
    const value = this.take(name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most)
      return value;
    this.refuse(name);
    return least;
  }

  /** ISO 8601 in UTC with milliseconds, the only way the record writes a time. */
  instant(name: string): number {
    const text = this.text(name);
    const instant = parseInstant(text);
    if (instant !== null && formatInstant(instant) === text) return instant;
    this.refuse(name);
    return 0;
  }

  hex(name: string, bytes: number): Uint8Array {
    const value = this.take(name);
    const decoded = typeof value === 'string' ? decodeHex(value) : null;
    if (decoded?.length === bytes) return decoded;
    this.refuse(name);
    return new Uint8Array(bytes);
  }

  /** Bytes in base64url; `bytes` of them, or any number. */
  base64Url(name: string, bytes?: number): Uint8Array {
    const value = this.take(name);
    const decoded = typeof value === 'string' ? decodeBase64Url(value) : null;
    if (decoded !== null && decoded.length > 0 && (bytes ?? decoded.length) === decoded.length)
      return decoded;
    this.refuse(name);
    return new Uint8Array(bytes ?? 0);
  }

  /** A list of texts, each after the one before: sorted, and none twice. */
  sortedTexts(name: string, least: number): readonly string[] {
    const value = this.take(name);
    const texts: string[] = [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    for (const item of items) {
      if (typeof item === 'string' && item !== '' && item > (texts.at(-1) ?? '')) texts.push(item);
    }
    if (!Array.isArray(value) || texts.length !== items.length || texts.length < least) this.refuse(name);
    return texts;
  }

  object(name: string): Fields {
    const value = this.take(name);
    if (!isRecord(value)) this.refuse(name);
    return new Fields(isRecord(value) ? value : {}, `${this.path}${name}.`);
  }

  /** Reads every object of a list with `read`; a problem in one is a problem of the whole. */
  list<Item>(name: string, read: (fields: Fields) => Item): readonly Item[] {
    const value = this.take(name);
    if (!Array.isArray(value)) this.refuse(name);
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.map((item, index) => {
      const fields = new Fields(isRecord(item) ? item : {}, `${this.path}${name}.${String(index)}.`);
      if (!isRecord(item)) this.refuse(`${name}.${String(index)}`);
      const found = read(fields);
      this.wrong ??= fields.problem();
      return found;
    });
  }

  /** Takes over what went wrong in a part. */
  include(part: Fields): void {
    this.wrong ??= part.problem();
  }
}
