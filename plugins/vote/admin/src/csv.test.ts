import { toCsv } from './csv';

describe('toCsv', () => {
  it('writes lines that spreadsheets read as UTF-8', () => {
    expect(
      toCsv([
        ['제목', '표'],
        ['순찰대', 12],
      ]),
    ).toBe('\uFEFF제목,표\r\n순찰대,12\r\n');
  });

  it('quotes what holds a comma, a quote or a line break', () => {
    expect(toCsv([['a,b', 'say "yes"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""yes""","two\nlines"\r\n');
  });

  it('keeps a title from running as a formula', () => {
    expect(toCsv([['=HYPERLINK("x")', '@a', '-1', '+1', -1]])).toBe(
      '\uFEFF"\'=HYPERLINK(""x"")",\'@a,\'-1,\'+1,-1\r\n',
    );
  });
});
