import { linearPattern } from './linear-pattern';

describe('a pattern by an author', () => {
  it.each([
    '^[A-Z]{2}-\\d{4}$',
    '^\\d{3}$',
    '^01[016789]-?\\d{3,4}-?\\d{4}$',
    '^.{1,50}$',
    '^[가-힣]+$',
    '^[^@]+@example\\.kr$',
    '^(?:yes|no)$',
    '^\\d+(?:\\.\\d{1,2})?$',
    '[0-9]+',
    '^(?:ab)+$',
    '^$',
    '^[^A]+A.*a$',
  ])('%s runs', (source) => {
    expect(linearPattern(source)).toMatchObject({ ok: true });
  });

  it.each([
    ['^(a+)+$', 'repeatedGroup'],
    ['^(a|a)*$', 'repeatedGroup'],
    ['^(a?)+$', 'repeatedGroup'],
    ['^(a*)*b', 'repeatedGroup'],
    ['^((ab)*c)*$', 'repeatedGroup'],
    ['^\\s*\\s*$', 'severalRepetitions'],
    ['^.*.*=.*$', 'severalRepetitions'],
    ['^\\d+\\d+x$', 'severalRepetitions'],
    ['^[^A]+a.*b$', 'severalRepetitions'],
    ['a+b', 'notAnchored'],
    ['\\s+$', 'notAnchored'],
    ['^a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaa$', 'tooManyWays'],
    ['^(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)b$', 'tooManyWays'],
    ['^(?:a?){30}a{30}$', 'tooManyWays'],
    ['(a)\\1', 'backreference'],
    ['(?<x>a)\\k<x>', 'backreference'],
    ['^(?=a)a', 'lookaround'],
    ['(?<!a)b', 'lookaround'],
    ['(', 'invalid'],
    ['a{5000}', 'invalid'],
    ['a'.repeat(201), 'tooLong'],
  ])('%s is refused: %s', (source, reason) => {
    expect(linearPattern(source)).toEqual({ ok: false, reason });
  });

  it('runs fast on the worst text when it is accepted', () => {
    const accepted = ['^[^,]+,[^,]+,\\d+$', '^\\w+x$', '^(?:ab)+c$', '[a-z]+'].map((source) =>
      linearPattern(source),
    );
    const texts = ['a'.repeat(5_000), 'ab'.repeat(2_500), `${'a,'.repeat(2_500)}!`];
    for (const pattern of accepted) {
      if (!pattern.ok) throw new Error(pattern.reason);
      const start = performance.now();
      for (const text of texts) pattern.regex.test(text);
      expect(performance.now() - start).toBeLessThan(100);
    }
  });
});
