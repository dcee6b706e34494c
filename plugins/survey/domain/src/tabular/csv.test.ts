import fc from 'fast-check';
import { readCsv, writeCsv } from './csv';

const cell = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ', '가', 'a'),
  }),
);

describe('CSV', () => {
  it('comes back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual({ ok: true, rows });
      }),
    );
  });

  it('leaves no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        const [, written = ''] = writeCsv([[`${sign}${rest}`]]).split('\ufeff');
        expect(written.replace(/^"/u, '').startsWith(sign)).toBe(false);
      }),
    );
  });

  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    expect(writeCsv([['가', 'a "b"']])).toBe('\ufeff가,"a ""b"""\r\n');
  });

  it.each([
    ['a;b\n1;2', 'semicolons'],
    ['a\tb\r1\t2\r', 'tabs and carriage returns'],
    ['a,b\n1,2\n', 'line feeds'],
    ['"a",b\r\n"1",2', 'quotation marks'],
  ])('reads %j, with %s', (text) => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ];
    expect(readCsv(text)).toEqual({ ok: true, rows });
  });

  it('keeps the empty cell at the end of a line', () => {
    expect(readCsv('a,b\n1,\n,2')).toEqual({
      ok: true,
      rows: [
        ['a', 'b'],
        ['1', ''],
        ['', '2'],
      ],
    });
  });

  it('says where a cell begins that has no end', () => {
    expect(readCsv('a,b\n1,"2\n3,4')).toEqual({ ok: false, reason: 'unclosedCell', line: 2 });
  });

  it('reads a long cell as it reads a short one', () => {
    const long = 'a'.repeat(1_000_000);
    expect(readCsv(`"${long}"`)).toEqual({ ok: true, rows: [[long]] });
    expect(readCsv(`"${long}`)).toEqual({ ok: false, reason: 'unclosedCell', line: 1 });
  });

  it('refuses more than was asked for', () => {
    expect(readCsv('a\nb\nc', { rows: 2, cells: 9 })).toEqual({ ok: false, reason: 'tooLarge', line: 3 });
    expect(readCsv('a,b,c', { rows: 2, cells: 2 })).toMatchObject({ ok: false, reason: 'tooLarge' });
  });
});
