import fc from 'fast-check';
import { themeFrom } from './theme';

describe('themeFrom', () => {
  it('prints the tokens a city set', () => {
    expect(themeFrom({ accent: '#0a6', '--city-radius': '0.5rem' })).toEqual({
      css: ':root:root{--city-accent:#0a6;--city-radius:0.5rem}',
      problems: [],
    });
  });

  it('names what it left out', () => {
    expect(themeFrom({ shadow: 'none', accent: 'url(x)' })).toEqual({
      css: '',
      problems: [
        { token: 'shadow', code: 'unknownToken' },
        { token: 'accent', code: 'badValue' },
      ],
    });
  });

  it('never lets a value leave its declaration', () => {
    const value = fc.string({ unit: fc.constantFrom(...'#0af();}{@:/*"\'\\,rgb-'.split('')) });
    fc.assert(
      fc.property(fc.constantFrom('accent', 'font', 'radius'), value, (token, text) => {
        const { css } = themeFrom({ [token]: text });
        expect(css).toMatch(/^(:root:root\{--city-[a-z0-9-]+:[^{};\\/*<]*\})?$/u);
      }),
    );
  });

  it('takes anything for an empty theme but an object', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string())), (given) => {
        expect(themeFrom(given).css).toBe('');
      }),
    );
  });

  it('does not find tokens on the prototype', () => {
    expect(themeFrom(JSON.parse('{"__proto__": "#000", "constructor": "#000"}')).css).toBe('');
  });
});
