import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from './read-workbook';
import { columnName, writeWorkbook } from './write-workbook';
import { workbookLimits, type Sheet } from './workbook';

const read = (bytes: Uint8Array): readonly Sheet[] => {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook.sheets;
};

const RELATIONS = `<Relationships xmlns="r"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`;
const BOOK = `<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="survey" r:id="rId1"/></x:sheets></x:workbook>`;

/** A workbook made of parts, as other programs write them. */
const made = (sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': BOOK,
        'xl/_rels/workbook.xml.rels': RELATIONS,
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

/** Without empty cells and rows at the end, which no sheet has. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

describe('a workbook', () => {
  it('comes back as it was written', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('_x0041_', '=1+1', '가\n나', '\r'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const [sheet] = read(writeWorkbook({ sheets: [{ name: '번역', rows }] }));
        expect(sheet).toEqual({ name: '번역', rows: trimmed(rows) });
      }),
      { numRuns: 25 },
    );
  });

  it('has all of its sheets, under names that Excel takes', () => {
    const sheets = ['survey', 'a/b:c', ''].map((name) => ({ name, rows: [[name]] }));
    expect(read(writeWorkbook({ sheets })).map(({ name }) => name)).toEqual(['survey', 'a b c', 'Sheet3']);
  });

  it('is the same file for the same texts', () => {
    const sheets = [{ name: 'a', rows: [['b']] }];
    expect(writeWorkbook({ sheets })).toEqual(writeWorkbook({ sheets }));
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %d %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});

describe('a workbook of another program', () => {
  it('is read with shared texts, without how they are read aloud', () => {
    const strings = `<sst><si><t>가</t></si><si><r><t>나</t></r><r><t xml:space="preserve"> 다</t></r><rPh><t>x</t></rPh></si></sst>`;
    const sheet = `<row r="2"><c r="B2" t="s"><v>1</v></c><c t="s"><v>0</v></c></row>`;
    const [found] = read(made(sheet, { 'xl/sharedStrings.xml': strings }));
    expect(found?.rows).toEqual([[], ['', '나 다', '가']]);
  });

  it('is read with numbers, truth values, results of formulas and dates as people write them', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m"/><numFmt numFmtId="165" formatCode="0.0&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="21"/></cellXfs></styleSheet>`;
    const sheet = `<row><c><v>0.10000000000000001</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>가</v></c><c t="e"><v>#N/A</v></c><c s="1"><v>45000</v></c><c s="2"><v>45000.5</v></c><c s="3"><v>7</v></c><c s="4"><v>0.75</v></c></row>`;
    const [found] = read(made(sheet, { 'xl/styles.xml': styles }));
    expect(found?.rows).toEqual([
      ['0.1', 'TRUE', '가', '', '2023-03-15', '2023-03-15T12:00:00', '7', '18:00:00'],
    ]);
  });
});

describe('a file that is no workbook', () => {
  it.each([
    [new Uint8Array(), 'notAWorkbook'],
    [strToU8('hello'), 'notAWorkbook'],
    [strToU8('PK and no more'), 'notAWorkbook'],
    [zipSync({ 'a.txt': strToU8('a') }), 'notAWorkbook'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'oldOrLocked'],
    [made('<row>'), 'broken'],
    [made('', { 'xl/workbook.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${BOOK}` }), 'broken'],
    [made('<row>'.repeat(100) + '</row>'.repeat(100)), 'broken'],
    [made('<row r="30000"><c r="A30000"><v>1</v></c></row>'), 'tooLarge'],
    [made('<row r="-5"><c><v>1</v></c></row>'), 'tooLarge'],
    [made('<row><c r="XFD1"><v>1</v></c></row>'.repeat(100)), 'tooLarge'],
  ])('is refused (%#)', (bytes, reason) => {
    expect(readWorkbook(bytes)).toEqual({ ok: false, reason });
  });

  it('is refused before it unpacks to more than there is room for', () => {
    const bomb = made(' '.repeat(2_000_000));
    expect(bomb.length).toBeLessThan(10_000);
    const limits = { ...workbookLimits, unpackedBytes: 1_000_000 };
    expect(readWorkbook(bomb, limits)).toEqual({ ok: false, reason: 'tooLarge' });
    expect(readWorkbook(bomb).ok).toBe(true);
    expect(readWorkbook(bomb, { ...limits, packedBytes: 100 })).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('is refused where its parts are larger than it says', () => {
    const bomb = made('<row><c><v>1</v></c></row>'.repeat(10_000));
    const view = new DataView(bomb.buffer);
    // The size of each part in the list of contents (APPNOTE 4.3.12).
    for (let at = 0; at + 46 < bomb.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200, true);
    expect(readWorkbook(bomb)).toEqual({ ok: false, reason: 'broken' });
  });

  it('never throws, whatever bytes it has', () => {
    const whole = writeWorkbook({ sheets: [{ name: 'a', rows: [['b', 'c']] }] });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Uint8Array.from(whole).fill(byte, at, at + 1);
        expect(typeof readWorkbook(damaged).ok).toBe('boolean');
      }),
    );
  });
});
