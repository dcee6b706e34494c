import fc from 'fast-check';
import { compileRoute } from './route-pattern';

describe('compileRoute', () => {
  const route = compileRoute('/surveys/:slug/pages/:page');

  it('reads the named segments', () => {
    expect(route.match('/surveys/welfare%20centre/pages/2')).toEqual({ slug: 'welfare centre', page: '2' });
  });

  it.each([
    '/surveys/a/pages',
    '/surveys/a/pages/',
    '/surveys//pages/1',
    '/surveys/a/pages/1/2',
    '/polls/a/pages/1',
  ])('does not match %s', (path) => {
    expect(route.match(path)).toBeNull();
  });

  it('does not match a malformed escape instead of throwing', () => {
    expect(route.match('/surveys/%E0%A4%A/pages/1')).toBeNull();
  });

  it('takes any segment back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (slug) => {
        expect(compileRoute('/s/:slug').match(`/s/${encodeURIComponent(slug)}`)).toEqual({ slug });
      }),
    );
  });
});
