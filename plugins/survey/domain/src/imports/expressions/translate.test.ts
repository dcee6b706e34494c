import fc from 'fast-check';
import type { Meaning, Meanings } from './meaning';
import { expressionManager, xpath } from './tokens';
import { translateExpression } from './translate';
import { Untranslatable } from './syntax';

const known: Readonly<Record<string, Meaning>> = {
  age: { kind: 'single', text: '{age}' },
  city: { kind: 'single', text: '{city}' },
  means: { kind: 'several', text: '{means}' },
  Q1: { kind: 'single', text: '{Q1}' },
  Q2_SQ001: { kind: 'chosen', text: '{Q2}', value: 'SQ001' },
  state: { kind: 'constant', value: 'gg' },
};

const meanings: Meanings = {
  name: (name) => {
    const found = known[name.replace(/\.NAOK$/u, '')];
    if (found === undefined) throw new Untranslatable(name);
    return found;
  },
  self: () => ({ kind: 'single', text: '{self}' }),
};

describe('XPath of XLSForm', () => {
  it.each([
    ["${age} >= 18 and ${city} = 'paju'", "({age} >= 18) and ({city} = 'paju')"],
    ["selected(${means}, 'bus')", "{means} contains 'bus'"],
    ["selected(${city}, 'paju')", "{city} = 'paju'"],
    ["not(selected(${means}, 'bus')) or ${age} < 3", "!({means} contains 'bus') or ({age} < 3)"],
    ["${city} != ''", '{city} notempty'],
    ["'' = ${means}", '{means} empty'],
    ["${means} = 'bus walk'", "{means} = ['bus', 'walk']"],
    ['count-selected(${means}) > 2', 'count({means}) > 2'],
    ['. > 0 and . <= 120', '({self} > 0) and ({self} <= 120)'],
    ['. <= today()', '{self} <= today()'],
    ['${age} * 2 + 1 div 3', '({age} * 2) + (1 / 3)'],
    ['-${age} mod 2', '(0 - {age}) % 2'],
    ["if(${age} > 64, 'old', \"it's\")", "iif({age} > 64, 'old', 'it\\'s')"],
    ["coalesce(${city}, 'x')", "iif({city} notempty, {city}, 'x')"],
    ['state = ${city}', "{city} = 'gg'"],
    ['${age} = 1 or ${age} = 2 or ${age} = 3', '({age} = 1) or ({age} = 2) or ({age} = 3)'],
    ["date('2026-01-01') < ${city}", "'2026-01-01' < {city}"],
  ])('%s becomes %s', (source, text) => {
    expect(translateExpression(source, xpath, meanings)).toEqual({ ok: true, text });
  });

  it.each([
    ['pulldata(1)', 'pulldata()'],
    ['${nobody} = 1', 'nobody'],
    ['${age} =', '…'],
    ['(${age}', '…'],
    ['../age = 1', '/'],
    ['${age} | 2', '| 2'],
    ['('.repeat(100), '…'],
    ["'unclosed", "'unclosed"],
  ])('of %s says what has no counterpart', (source, what) => {
    expect(translateExpression(source, xpath, meanings)).toEqual({ ok: false, what });
  });
});

describe("LimeSurvey's expressions", () => {
  it.each([
    ['((Q1.NAOK == "A1"))', "{Q1} = 'A1'"],
    ['Q2_SQ001.NAOK == "Y" && !is_empty(Q1)', "({Q2} contains 'SQ001') and !({Q1} empty)"],
    ['Q2_SQ001 != "Y"', "!({Q2} contains 'SQ001')"],
    ['Q2_SQ001 == ""', "!({Q2} contains 'SQ001')"],
    ['Q1 gt 3 or Q1 le 1', '({Q1} > 3) or ({Q1} <= 1)'],
    ["Q1 eq 'it\\'s'", "{Q1} = 'it\\'s'"],
    ['self > 3', '{self} > 3'],
  ])('%s becomes %s', (source, text) => {
    expect(translateExpression(source, expressionManager, meanings)).toEqual({ ok: true, text });
  });

  it.each([
    ['Q2_SQ001 > 3', 'SQ001'],
    ['regexMatch("/a/", Q1)', 'regexmatch()'],
  ])('of %s says what has no counterpart', (source, what) => {
    expect(translateExpression(source, expressionManager, meanings)).toEqual({ ok: false, what });
  });
});

describe('any text', () => {
  it('is translated or refused, and never more', () => {
    const piece = fc.constantFrom(
      '${age}',
      '(',
      ')',
      "'",
      '"',
      ' and ',
      'not(',
      ',',
      '.',
      '1',
      '-',
      'selected(',
      '=',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 15 }),
        fc.constantFrom(xpath, expressionManager),
        (pieces, dialect) => {
          expect(typeof translateExpression(pieces.join(''), dialect, meanings).ok).toBe('boolean');
        },
      ),
    );
  });
});
