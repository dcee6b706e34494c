import { pageStyle } from './page-style';

describe('the style of a printed page', () => {
  it('is A4 with title, version and page number', () => {
    const style = pageStyle('Parks', '3');
    expect(style).toContain('size: A4');
    expect(style).toContain('@top-left { content: "Parks"');
    expect(style).toContain('@top-right { content: "3"');
    expect(style).toContain('counter(page) " / " counter(pages)');
  });

  it('takes a title for letters and nothing else', () => {
    const style = pageStyle('"; } body { display: none } </style>\\', '“판”\n😀');
    expect(style.match(/[{}]/gu)).toHaveLength(8);
    expect(style).not.toContain('<');
    expect(style).toContain('\\22 \\3b \\20 \\7d \\20 body');
    expect(style).toContain('"\\201c \\d310 \\201d \\a \\1f600 "');
  });

  it('is not pushed out of the page by a long title', () => {
    const [header = ''] = /@top-left .*/u.exec(pageStyle('a '.repeat(200), '')) ?? [];
    expect(header).toMatch(/\\2026 "/u);
    expect(header.match(/a\\20/gu)?.length).toBeLessThan(32);
    expect(pageStyle('Parks', '')).not.toContain('2026');
  });
});
