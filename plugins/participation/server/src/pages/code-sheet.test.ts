import qrcode from 'qrcode-generator';
import { codeSheet } from './code-sheet';

const address = 'https://city.example/participate/ko/polls/cases';
const title = { ko: '주민참여예산 <투표>', en: 'Vote & choose' };
const codes = Array.from({ length: 9 }, (_, index) => `ABCD-EFGH-JKMN-000${String(index)}`);

/** The modules of a drawing, read back from its path, without the quiet zone. */
function modulesOf(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) /u.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x = '', y = '', run = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu))
    for (let step = 0; step < Number(run); step += 1) rows[Number(y)]?.splice(Number(x) + step, 1, '#');
  return rows.map((row) => row.join('')).join('\n');
}

describe('a sheet of slips', () => {
  const sheet = codeSheet({ codes, title, address });

  it('has eight slips on a page, in both languages', () => {
    expect(sheet.match(/class="sheet"/gu)).toHaveLength(2);
    expect(sheet.match(/class="slip"/gu)).toHaveLength(9);
    expect(sheet.split('class="sheet"')[1]?.match(/class="slip"/gu)).toHaveLength(8);
    for (const text of [...codes, '주민참여예산 &lt;투표&gt;', 'Vote &amp; choose', address])
      expect(sheet).toContain(text);
    expect(sheet).toContain('size: A4');
  });

  it('loads nothing from anywhere', () => {
    expect(sheet).not.toMatch(/<script|<link|<img|url\(|src=/u);
  });

  it('draws the address with the code where browsers keep it to themselves', () => {
    const [, first = ''] = sheet.split('<svg');
    const code = qrcode(0, 'M');
    code.addData(`${address}#code=${codes[0] ?? ''}`, 'Byte');
    code.make();
    const count = code.getModuleCount();
    const quiet = '.'.repeat(count + 8);
    const rows = Array.from({ length: count }, (_, row) => {
      const modules = Array.from({ length: count }, (_module, column) =>
        code.isDark(row, column) ? '#' : '.',
      );
      return `....${modules.join('')}....`;
    });
    const wanted = [
      ...Array.from({ length: 4 }, () => quiet),
      ...rows,
      ...Array.from({ length: 4 }, () => quiet),
    ];
    expect(modulesOf(`<svg${first}`)).toBe(wanted.join('\n'));
  });
});
