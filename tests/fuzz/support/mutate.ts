import { isJsonObject, isList, type JsonValue } from '../../../plugins/survey/domain/src';
import type { Random } from './fuzzer';

const TOKENS: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    ',',
    '(',
    ')',
    '\\',
    '\\u0000',
    '\\ud800',
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...[
    'null',
    'true',
    '-0',
    '1e400',
    '9'.repeat(400),
    '__proto__',
    'constructor',
    '${',
    '{{',
    '}}',
    '{panel.',
    '{row.',
  ],
  ...[
    '{self}',
    '{a[0].b}',
    '{a[-1]}',
    '{a[9999999999]}',
    'empty',
    ' and ',
    ' or ',
    ' contains ',
    ' anyof ',
    '!',
    '^',
    '%',
  ],
  ...[
    'iif(',
    'sum(',
    'today()',
    'age(',
    'dateDiff(',
    'sumInArray({',
    'displayValue(',
    "'2024-02-30'",
    '0x',
    '1.',
    '..',
  ],
  ...['&', '=', '+', '%00', '%ff', '%ed%a0%80', 'q.', '&go=next', '\r\n', ' ', '가', '😀', '\u0301'],
];

/** A text with a few of its parts changed, moved, doubled or gone. */
export function mutatedText(random: Random, text: string): string {
  let changed = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(changed.length + 1);
    const length = random.below(Math.min(40, changed.length - at + 1));
    const part = changed.slice(at, at + length);
    const rest = changed.slice(at + length);
    const put = random.pick([
      '',
      random.pick(TOKENS),
      part + part,
      Array.from(part).reverse().join(''),
      String.fromCharCode(random.below(0xffff)),
      random.pick(TOKENS).repeat(1 + random.below(60)),
    ]);
    changed = changed.slice(0, at) + put + (random.once(3) ? part : '') + rest;
  }
  return changed;
}

const VALUES: readonly JsonValue[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1e308,
    -1e308,
    0.1,
    2 ** 53,
    '',
    ' ',
    'x',
    '0',
    '1',
    'constructor',
    '__proto__',
    'toString',
  ],
  ...[
    'other',
    'none',
    '{a}',
    '{',
    '2025-02-30',
    '\ud800',
    '\u0000',
    'x'.repeat(5_000),
    '가나다',
    "{a} = 'b'",
    '{panel.a}',
  ],
  ...[[], {}, [[]], [null], [{}], [1, 'a', true], { value: 1 }, { default: 'x' }, { ko: 1 }, [{ name: 'a' }]],
];

function paths(json: JsonValue, path: readonly string[] = []): readonly (readonly string[])[] {
  if (isList(json)) return [path, ...json.flatMap((item, index) => paths(item, [...path, String(index)]))];
  if (!isJsonObject(json)) return [path];
  return [path, ...Object.entries(json).flatMap(([key, item]) => paths(item, [...path, key]))];
}

/** The value with what is at `path` replaced; left out where `change` gives undefined. */
function changedAt(
  json: JsonValue,
  [key, ...rest]: readonly string[],
  change: (value: JsonValue) => JsonValue | undefined,
): JsonValue | undefined {
  if (key === undefined) return change(json);
  if (isList(json))
    return json.flatMap((item, index) => {
      if (String(index) !== key) return [item];
      const changed = changedAt(item, rest, change);
      return changed === undefined ? [] : [changed];
    });
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([own, item]): [string, JsonValue][] => {
      if (own !== key) return [[own, item]];
      const changed = changedAt(item, rest, change);
      return changed === undefined ? [] : [[own, changed]];
    }),
  );
}

function at(json: JsonValue, path: readonly string[]): JsonValue {
  return path.reduce<JsonValue>((value, key) => {
    const inner = isList(value) ? value[Number(key)] : isJsonObject(value) ? value[key] : undefined;
    return inner ?? null;
  }, json);
}

/** A value with a few of its parts replaced by others of its own, by odd ones, or taken away. */
export function mutatedJson(random: Random, json: JsonValue): JsonValue {
  let changed = json;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const all = paths(changed);
    const path = random.pick(all);
    const other = at(changed, random.pick(all));
    const next = changedAt(changed, path, (value) => {
      switch (random.below(6)) {
        case 0:
          return undefined;
        case 1:
          return other;
        case 2:
          return [value, value];
        case 3:
          return typeof value === 'string' ? mutatedText(random, value) : random.pick(VALUES);
        case 4:
          return isJsonObject(value)
            ? {
                ...value,
                [random.pick(Object.keys(value).concat('name', 'type', 'visibleIf'))]: random.pick(VALUES),
              }
            : other;
        default:
          return random.pick(VALUES);
      }
    });
    changed = next ?? null;
  }
  return changed;
}
