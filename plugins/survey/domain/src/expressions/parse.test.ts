import fc from 'fast-check';
import { evaluate, holds, type Scope } from './evaluate';
import { parseExpression } from './parse';
import type { Value } from './syntax';
import { walk } from './walk';

const scope: Scope = {
  today: '2025-11-22',
  find: (path) => walk({ a: 1, name: 'Kim' }, path),
  displayValueOf: () => undefined,
  commentOf: () => undefined,
};

function valueOf(source: string): Value {
  const parsed = parseExpression(source);
  if (!parsed.ok) throw new Error(`${parsed.problem.code} at ${String(parsed.problem.at)}`);
  return evaluate(parsed.expression, scope);
}

describe('an expression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['2 ^ 3 ^ 2', 64],
    ['0.1 + 0.2', 0.3],
    ["iif({a} = 1, 'one', 'more')", 'one'],
    ["'It\\'s'", "It's"],
    ["age('2010-11-23')", 14],
    ["age('2010-11-22')", 15],
    ["dateDiff('2025-01-31', '2025-03-01', 'months')", 1],
    ["today() > '2025-11-21'", true],
    ["today(1) = '2025-11-23'", true],
    ['year()', 2025],
    ["month('2024-02-29')", 2],
    ['!{a} notempty', false],
    ['{missing} > 0', false],
    ['{missing} < 0', false],
    ["{name} = ' kim '", true],
    ["['b', 'a'] = ['a', 'b']", true],
  ])('%s is %p', (source, expected) => {
    expect(valueOf(source)).toEqual(expected);
  });

  it.each([
    ['{a} = ', 'unexpectedEnd', 6],
    ['{a = 1', 'unclosedVariable', 0],
    ["{a} = 'x", 'unclosedText', 6],
    ['{a} == == 1', 'unexpectedToken', 7],
    ['({a} = 1', 'unexpectedEnd', 8],
    ['{a} # 1', 'unexpectedCharacter', 4],
    ['', 'unexpectedEnd', 0],
    ['{a} 1', 'unexpectedToken', 4],
    ['-{a}', 'unexpectedToken', 0],
  ])('%p is refused: %s at %i', (source, code, at) => {
    const parsed = parseExpression(source);
    expect(parsed).toMatchObject({ ok: false, problem: { code, at } });
  });

  it.each([
    ['(', 'expressionTooDeep'],
    ['!', 'expressionTooDeep'],
    ['[', 'expressionTooDeep'],
    ['sum(', 'expressionTooDeep'],
  ])('of nothing but %s is refused before it exhausts the stack', (opening, code) => {
    expect(parseExpression(opening.repeat(2_000))).toMatchObject({ ok: false, problem: { code } });
  });

  it('is refused from 10,000 characters on', () => {
    const sum = `1${'+1'.repeat(4_999)}`;
    expect(valueOf(sum)).toBe(5_000);
    expect(parseExpression(`${sum}+1`)).toMatchObject({ ok: false, problem: { code: 'expressionTooLong' } });
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '{a}',
      "'x'",
      '(',
      ')',
      '[',
      ']',
      ',',
      ' and ',
      '!',
      '=',
      '<',
      '-',
      '1',
      ' empty',
      'sum(',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.jsonValue(), (source, answer) => {
        const parsed = parseExpression(source);
        if (parsed.ok)
          expect(
            typeof holds(parsed.expression, { ...scope, find: () => ({ value: answer as Value }) }),
          ).toBe('boolean');
        else expect(parsed.problem.at).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
