import fc from 'fast-check';
import { runs } from '../testing/runs';
import { linearPattern } from './linear-pattern';

/** Far more than any answer may hold: what is not linear takes seconds on it, what is takes less than a millisecond. */
const LENGTH = 20_000;
const MAX_CPU_MS = 150;

/** Patterns that froze somebody's server, and their like: after the OWASP page on ReDoS, CVEs, and papers about both. */
const notorious: readonly string[] = [
  '^(a+)+$',
  '^([a-zA-Z]+)*$',
  '^(a|aa)+$',
  '^(a|a?)+$',
  '^(.*a){20}$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^([0-9a-fA-F]+)*:$',
  '^(\\d+)*$',
  '^(\\w+\\s?)*$',
  '^(?:\\w+\\s?)*$',
  '^((\\w|\\d)+)*@$',
  '(x+x+)+y',
  '^(\\s|\\u00a0)+|(\\s|\\u00a0)+$',
  '\\s*$',
  '\\s+$',
  '^\\s+|\\s+$',
  '^(.+)+@(.+)+\\.(.+)+$',
  '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$',
  '^[_a-z0-9-]+(\\.[_a-z0-9-]+)*@[a-z0-9-]+(\\.[a-z0-9-]+)*(\\.[a-z]{2,4})$',
  '^(([^<>()[\\]\\\\.,;:\\s@"]+(\\.[^<>()[\\]\\\\.,;:\\s@"]+)*)|(".+"))@x$',
  '^(?:(?:https?|ftp):\\/\\/)?(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:\\/.*)*$',
  '(?:\\/\\*(?:[\\s\\S]*?)\\*\\/)+x',
  '^(?:.*,){8,}x$',
  '^\\d*\\d*\\d*x$',
  '^.*.*.*x$',
  '.*.*=.*',
  '^(a{1,9}){1,9}b$',
  '^(a{0,5}){0,5}b$',
  '^a{1,50}a{1,50}a{1,50}b$',
  '^[a-z]*[a-z]*[a-z]*[0-9]$',
  '^(?=(a+))a*b\\1$',
  '^(?<!a+)b+$',
  '^(a)\\1+$',
  '^((a|b)*c)*d$',
  '^(a?){25}a{25}$',
  '^(?:a|b|ab)*c$',
  '^(?:[ab]|a[b])+c$',
  '(?:a*)*b',
  '(?:a+){2,}b',
  '([^"]*"[^"]*")*x',
  '^(?:"[^"]*"|[^"])*$',
  '<(?:[^>]|>[^<])*>x',
  '(\\w+)+:',
  '\\w+@\\w+',
  '[a-z]+[0-9]+',
  '(?:.*)+x',
  '^(?:[\\w.]+,?)+$',
];

/** Texts on which what backtracks has much to try: long runs of what a pattern takes, with an end that it does not. */
function textsFor(source: string): readonly string[] {
  const letters = [
    ...new Set(source.replace(/\\[dws]/g, '1a ').match(/[a-z0-9@.,:"= /<>*-]/gi) ?? []),
    'a',
    ' ',
  ];
  const seeds = [...letters.slice(0, 8), 'ab', 'a1', 'a ', 'a,', letters.slice(0, 3).join('')];
  return seeds.flatMap((seed) => {
    const run = seed.repeat(LENGTH / seed.length);
    return [run, `${run}!`, `${run}\u2603x`];
  });
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** CPU rather than time, and the best of three: others may be using the machine. */
function isQuick(regex: RegExp, text: string): boolean {
  return [1, 2, 3].some(() => cpuOf(() => regex.test(text)) < MAX_CPU_MS);
}

function slowTextsFor(source: string): readonly string[] {
  const pattern = linearPattern(source);
  if (!pattern.ok) return [];
  return textsFor(source).filter((text) => !isQuick(pattern.regex, text));
}

const character = fc.constantFrom(
  'a',
  'b',
  '1',
  ' ',
  '.',
  '\\d',
  '\\w',
  '\\s',
  '[ab]',
  '[^a]',
  '[a-z0-9]',
  '@',
  ',',
);
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{0,30}', '{2,}', '*?', '+?');

const { pattern: part } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'small' },
    fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
    fc.tuple(tie('piece'), tie('piece')).map(([left, right]) => `${left}|${right}`),
  ),
  piece: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(character, quantifier).map(([atom, times]) => atom + times),
    fc
      .tuple(fc.constantFrom('(', '(?:'), tie('pattern'), quantifier)
      .map(([open, inner, times]) => `${open}${inner})${times}`),
  ),
}));

const written = fc
  .tuple(fc.constantFrom('', '^'), part, fc.constantFrom('', '$'))
  .map(([start, inner, end]) => start + inner + end);

describe('a regular expression that an author may use', () => {
  it.each(notorious)('is not slow on any text, or is refused: %s', (source) => {
    expect(slowTextsFor(source)).toEqual([]);
  });

  it('would be found out if it were slow', () => {
    // Quadratic: no more than a second on the longest of these texts, and far from linear.
    expect(isQuick(/\s+$/, `${' '.repeat(LENGTH)}x`)).toBe(false);
  });

  it('is not slow, whatever it is made of', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(written, (source) => {
        if (linearPattern(source).ok) seen.accepted += 1;
        else seen.refused += 1;
        expect([source, slowTextsFor(source)]).toEqual([source, []]);
      }),
      { numRuns: runs(400) },
    );
    // Neither everything nor nothing: else this would say nothing.
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(40);
  });
});
