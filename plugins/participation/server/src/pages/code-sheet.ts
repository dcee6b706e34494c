import qrcode from 'qrcode-generator';
import { html, trustedHtml, type Html } from '../../../page-kit/src';
import type { SheetWishes } from '../../../contracts';

/** White around a code, in modules: ISO/IEC 18004 asks for four. */
const QUIET = 4;
const A_PAGE = 8;

/** Printed black on white whatever the reader's theme; slips are cut along the dashes. */
const STYLE = `
@page { size: A4; margin: 10mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 10pt/1.4 Pretendard, 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif; }
.sheet { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: 68mm; break-after: page; }
.sheet:last-child { break-after: auto; }
.slip { display: grid; grid-template-columns: 36mm 1fr; gap: 3mm; padding: 4mm; border: 1px dashed #888; overflow: hidden; break-inside: avoid; }
.slip svg { width: 36mm; height: 36mm; }
.title { margin: 0 0 1mm; font-weight: 700; }
.code { grid-column: 1 / -1; margin: 0; font: 700 15pt/1.2 ui-monospace, Consolas, monospace; letter-spacing: 0.04em; white-space: nowrap; }
p { margin: 0 0 1mm; overflow-wrap: anywhere; }
.small { font-size: 8pt; }
@media screen { body { max-width: 210mm; margin: 8mm auto; } }
`;

/** One path of runs, a row after the other: a tenth of what a rectangle a module would be. */
function drawing(text: string): Html {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    let column = 0;
    while (column < count) {
      const start = column;
      while (column < count && code.isDark(row, column)) column += 1;
      const run = column - start;
      if (run > 0)
        path += `M${String(start + QUIET)} ${String(row + QUIET)}h${String(run)}v1h-${String(run)}z`;
      column += 1;
    }
  }
  const size = String(count + 2 * QUIET);
  return trustedHtml(
    `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path d="${path}"/></svg>`,
  );
}

/** Behind `#`, which browsers send to no server, so that the code is in no log. */
const linkTo = (address: string, code: string): string => `${address}#code=${code}`;

const slip = ({ title, address }: SheetWishes, code: string): Html =>
  html`<section class="slip">
    ${drawing(linkTo(address, code))}
    <div>
      <p class="title" lang="ko">${title.ko}</p>
      <p lang="ko">휴대전화로 찍거나 아래 주소에서 코드를 적어 주세요. 한 번만 쓸 수 있습니다.</p>
      ${title.en !== title.ko && html`<p class="title" lang="en">${title.en}</p>`}
      <p class="small" lang="en">Scan this, or enter the code at the address below. It can be used once.</p>
      <p class="small">${address}</p>
    </div>
    <p class="code">${code}</p>
  </section>`;

/** Slips for people who come together in one place: A4, eight a page, cut apart and handed out. */
export function codeSheet(wishes: SheetWishes): string {
  const { codes, title } = wishes;
  const pages = Array.from({ length: Math.ceil(codes.length / A_PAGE) }, (_, index) =>
    codes.slice(index * A_PAGE, (index + 1) * A_PAGE),
  );
  const page = html`<!doctype html>
    <html lang="ko">
      <head>
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${title.ko}</title>
        <style>
          ${trustedHtml(STYLE)}
        </style>
      </head>
      <body>
        ${pages.map((some) => html`<div class="sheet">${some.map((code) => slip(wishes, code))}</div>`)}
      </body>
    </html>`;
  return page.toString().trim();
}
