type Cell = string | number;

/** What a spreadsheet would take for a formula when somebody opens the file (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/u;

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A table as RFC 4180 has it. The mark at the beginning tells spreadsheets that it is UTF-8, without which they
 * garble Korean.
 *
 * @example toCsv([['제목', '표'], ['순찰대, 모두', 12]]) // '\uFEFF제목,표\r\n"순찰대, 모두",12\r\n'
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
