import fc from 'fast-check';
import { returnPath } from './return-path';

describe('returnPath', () => {
  it.each(['/', '/polls/cases', '/polls/a%20b/ballot', '/surveys/x?page=2&embed=1'])('keeps %s', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  it.each([
    null,
    undefined,
    '',
    'polls',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example/',
    '/polls\r\nSet-Cookie: a=b',
    '/@evil.example:80',
    'javascript:alert(1)',
  ])('leads home instead of to %j', (path) => {
    expect(returnPath(path)).toBe('/');
  });

  it('never leaves the site, whatever it is given', () => {
    const base = 'https://city.example/participate/ko';
    const hostile = fc.stringMatching(/^[/\\.:@a-z%0-9\t\r\n?#-]{0,20}$/u);
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), (text) => {
        expect(new URL(`${base}${returnPath(text)}`).origin).toBe('https://city.example');
        expect(new URL(returnPath(text), base).origin).toBe('https://city.example');
      }),
    );
  });
});
