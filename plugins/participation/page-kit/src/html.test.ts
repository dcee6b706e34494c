import fc from 'fast-check';
import { attributes, html, paragraphs, trustedHtml } from './html';

describe('html', () => {
  it('escapes what is put in', () => {
    expect(html`<p title="${'"a"'}">${"<b>'&"}</p>`.toString()).toBe(
      '<p title="&quot;a&quot;">&lt;b&gt;&#39;&amp;</p>',
    );
  });

  it('leaves HTML as it is and joins lists', () => {
    expect(html`${[html`<i>1</i>`, trustedHtml('<b>2</b>'), '<3>']}`.toString()).toBe(
      '<i>1</i><b>2</b>&lt;3&gt;',
    );
  });

  it('knows HTML made by another copy of this module', () => {
    jest.isolateModules(() => {
      const copy = jest.requireActual<{ html: typeof html }>('./html');
      expect(copy.html).not.toBe(html);
      expect(html`${copy.html`<b>x</b>`}`.toString()).toBe('<b>x</b>');
    });
  });

  it('prints nothing for what is absent, and prints zero', () => {
    expect(html`${null}${undefined}${false}${''}${0}`.toString()).toBe('0');
  });

  it('never lets a text open a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`${text}`.toString()).not.toMatch(/[<>"']/u);
      }),
    );
  });
});

describe('attributes', () => {
  it('prints true as a bare name and leaves out what is absent', () => {
    const printed = attributes({ name: 'a"b', checked: true, disabled: false, id: null, min: 0 });
    expect(printed.toString()).toBe(' name="a&quot;b" checked min="0"');
  });
});

describe('paragraphs', () => {
  it('parts at blank lines and keeps line breaks', () => {
    expect(paragraphs('one\ntwo\n\n<three>').toString()).toBe('<p>one<br />two</p><p>&lt;three&gt;</p>');
  });
});
