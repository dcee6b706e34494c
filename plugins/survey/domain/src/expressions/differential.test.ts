import fc from 'fast-check';
import { ConditionRunner, ExpressionRunner } from 'survey-core';
import { evaluate, holds, type Scope } from './evaluate';
import { parseExpression } from './parse';
import type { Value } from './syntax';
import { walk } from './walk';
import { countedCases } from '../testing/counted-cases';

const count = countedCases('Expressions', 5_000);

const names = ['a', 'b', 'c'] as const;
const scalars = fc.oneof(
  fc.constantFrom<string | number | boolean>(
    '',
    'x',
    'X',
    ' yes ',
    'no',
    'true',
    '5',
    '007',
    '1,5',
    0,
    1,
    2.5,
    -3,
  ),
  fc.boolean(),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom('2024-02-29', '2025-01-01', '1990-06-15'),
);
const values = fc.oneof(
  { weight: 5, arbitrary: scalars },
  { weight: 2, arbitrary: fc.array(fc.constantFrom<string | number>('x', 'y', 1, 2, '2'), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const bindings = fc.record({ a: values, b: values, c: values });

const atom = fc.oneof(
  fc.constantFrom(...names.map((name) => `{${name}}`)),
  fc.constantFrom("'x'", '"Y"', "''", '1', '2.5', '-3', '0', 'true', 'false', 'yes', "'2024-02-29'"),
  fc.constantFrom("['x', 'y']", '[1, 2]', '[]', '{missing}'),
);
const operator = fc.constantFrom(
  ...['=', '==', '!=', '<>', '<', '<=', '>', '>=', 'equal', 'notequal', 'less', 'greater', 'lessorequal'],
  ...['greaterorequal', 'and', 'or', '&&', '||', '+', '-', '*', '/', '%', 'contains', 'notcontains', 'anyof'],
  ...['allof', 'noneof', 'contain', 'notcontain', '*='],
);
const { expression } = fc.letrec<{ expression: string; factor: string }>((tie) => ({
  factor: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'factor' },
    atom,
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom('empty', 'notempty'))
      .map(([n, op]) => `{${n}} ${op}`),
    tie('expression').map((inner) => `(${inner})`),
    tie('factor').map((inner) => `!${inner}`),
    fc.tuple(tie('expression'), atom, atom).map(([test, yes, no]) => `iif(${test}, ${yes}, ${no})`),
    fc
      .tuple(fc.constantFrom('sum', 'avg', 'min', 'max', 'count'), fc.array(atom, { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(', ')})`),
  ),
  expression: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'expression' },
    tie('factor'),
    fc.tuple(tie('factor'), operator, tie('factor')).map((parts) => parts.join(' ')),
    fc.tuple(atom, fc.constantFrom('=', '!=', '<', '>=')).map(([left, op]) => `(${left} ${op} undefined)`),
    fc.tuple(tie('factor'), operator, tie('factor'), operator, tie('factor')).map((parts) => parts.join(' ')),
  ),
}));

function scopeOf(bound: Readonly<Record<string, Value>>): Scope {
  return {
    today: '2025-03-01',
    find: (path) => walk(bound, path),
    displayValueOf: () => undefined,
    commentOf: () => undefined,
  };
}

/** Answers without a value are absent from SurveyJS data. */
function present(bound: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(bound).filter(([, value]) => value !== undefined));
}

/** null and undefined are both "no value". */
function normal(value: unknown): unknown {
  return value === null ? undefined : value;
}

/** survey-core itself throws on some of these, for example on sum('x', 2.5): there is no meaning to compare. */
function orCrash(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    fc.pre(!(error instanceof TypeError));
    throw error;
  }
}

describe('expressions mean the same as in survey-core', () => {
  beforeAll(() => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it('evaluates generated conditions alike', () => {
    fc.assert(
      fc.property(expression, bindings, (source, bound) => {
        const parsed = parseExpression(source);
        count();
        if (!parsed.ok) throw new Error(`${source}: ${parsed.problem.code} at ${String(parsed.problem.at)}`);
        const theirs = orCrash(() => new ConditionRunner(source).runValues(present(bound)));
        expect(holds(parsed.expression, scopeOf(bound))).toBe(theirs);
      }),
      { numRuns: 3000 },
    );
  });

  it('computes generated values alike', () => {
    fc.assert(
      fc.property(expression, bindings, (source, bound) => {
        const parsed = parseExpression(source);
        count();
        if (!parsed.ok) throw new Error(source);
        const theirs = orCrash(() => new ExpressionRunner(source).runValues(present(bound)));
        expect(normal(evaluate(parsed.expression, scopeOf(bound)))).toEqual(normal(theirs));
      }),
      { numRuns: 3000 },
    );
  });
});
