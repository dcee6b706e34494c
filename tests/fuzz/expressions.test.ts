import { evaluate, holds, type Scope } from '../../plugins/survey/domain/src/expressions/evaluate';
import { parseExpression } from '../../plugins/survey/domain/src/expressions/parse';
import { referencesOf } from '../../plugins/survey/domain/src/expressions/references';
import type { Value } from '../../plugins/survey/domain/src/expressions/syntax';
import { walk } from '../../plugins/survey/domain/src/expressions/walk';
import { isJsonObject, isList, pipedText, type JsonValue } from '../../plugins/survey/domain/src';
import { corpus } from '../fixtures/questionnaires';
import { fuzz, FUZZ_TIMEOUT_MS, type Random } from './support/fuzzer';
import { mutatedText } from './support/mutate';

const EXPRESSION = /(?:If|[eE]xpression)$/u;

function expressionsIn(json: JsonValue, key = ''): readonly string[] {
  if (typeof json === 'string') return EXPRESSION.test(key) ? [json] : [];
  if (isList(json)) return json.flatMap((item) => expressionsIn(item, key));
  return isJsonObject(json) ? Object.entries(json).flatMap(([own, item]) => expressionsIn(item, own)) : [];
}

const written = corpus.flatMap(([, json]) => expressionsIn(json));

const PARTS: readonly string[] = [
  ...[
    '{a}',
    '{b[0].c}',
    '{panel.a}',
    "'x'",
    '"y"',
    '1',
    '-2.5',
    '0x10',
    'true',
    '[1, 2]',
    "['a']",
    'undefined',
    'null',
  ],
  ...[
    '=',
    '<>',
    '<',
    '>=',
    'and',
    'or',
    '+',
    '-',
    '*',
    '/',
    '%',
    '^',
    'contains',
    'notcontains',
    'anyof',
    'allof',
  ],
  ...[
    'noneof',
    'empty',
    'notempty',
    '!',
    '(',
    ')',
    ',',
    'iif',
    'sum',
    'avg',
    'min',
    'max',
    'count',
    'age',
    'today',
  ],
  ...[
    'dateDiff',
    'dateAdd',
    'sumInArray',
    'countInArray',
    'displayValue',
    'round',
    'trunc',
    'isContainerReady',
    'year',
  ],
  ...[
    'month',
    'day',
    'weekday',
    'getDate',
    'currentDate',
    'substring',
    'trim',
    'propertyValue',
    '{',
    '}',
    "'",
    '\\',
  ],
];

const VALUES: readonly Value[] = [
  ...[
    undefined,
    null,
    '',
    ' ',
    'a',
    '1',
    '1,5',
    '2024-02-29',
    'nonsense',
    0,
    -1,
    1e308,
    Number.NaN,
    true,
    false,
  ],
  ...[
    new Date(0),
    new Date(Number.NaN),
    [],
    ['a', 'b'],
    [1, [2]],
    [{ c: 1 }, { c: 'x' }],
    { c: { d: 1 } },
    {},
  ],
];

const soup = (random: Random): string =>
  Array.from({ length: 1 + random.below(14) }, () => random.pick(PARTS)).join(random.pick([' ', ' ', '']));

function isValue(value: unknown): boolean {
  if (value === undefined || value === null || value instanceof Date) return true;
  if (Array.isArray(value)) return value.every(isValue);
  if (typeof value === 'object') return Object.values(value).every(isValue);
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function scopeOf(random: Random): Scope {
  const bound = Object.fromEntries(
    ['a', 'b', 'c', 'panel', 'row', 'self'].map((name) => [name, random.pick(VALUES)]),
  );
  return {
    today: '2025-03-01',
    find: (path) => walk(bound, path),
    displayValueOf: () => random.pick(VALUES),
    commentOf: () => undefined,
  };
}

describe('the language of expressions', () => {
  it(
    'says where it cannot be read, or gives a value',
    () =>
      fuzz('Expressions', (random) => {
        const source = random.once(3) ? soup(random) : mutatedText(random, random.pick(written));
        const parsed = parseExpression(source);
        expect(parseExpression(source)).toEqual(parsed);
        if (!parsed.ok) {
          expect(parsed.problem.at).toBeGreaterThanOrEqual(0);
          expect(parsed.problem.at).toBeLessThanOrEqual(source.length);
          return;
        }
        for (const { name } of referencesOf(parsed.expression).functions) expect(typeof name).toBe('string');
        const scope = scopeOf(random);
        expect(isValue(evaluate(parsed.expression, scope))).toBe(true);
        expect(typeof holds(parsed.expression, scope)).toBe('boolean');
      }),
    FUZZ_TIMEOUT_MS,
  );
});

describe('texts with answers in them', () => {
  it(
    'are texts, whatever is between the braces',
    () =>
      fuzz('Piping', (random) => {
        const text = mutatedText(random, 'Hello {a}, {panel.b[0]} and { c }{{a}}{row.a-Comment}');
        const piping = { scope: scopeOf(random), locale: 'ko', questionFor: () => undefined };
        expect(typeof pipedText(text, piping)).toBe('string');
      }),
    FUZZ_TIMEOUT_MS,
  );
});
