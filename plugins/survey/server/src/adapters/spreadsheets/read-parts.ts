import { parseXml } from '../xml/parse-xml';
import { decodeCell } from './cell-text';
import { isDateFormat } from './number-format';

/** The texts that cells share, by their number. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let current: string | undefined;
  let isText = false;
  let isReading = false;
  parseXml(bytes, {
    open: (name) => {
      if (name === 'si') current = '';
      // How a word is read aloud is no part of it.
      else if (name === 'rPh') isReading = true;
      else isText = name === 't';
    },
    text: (text) => {
      if (current !== undefined && isText && !isReading) current += text;
    },
    close: (name) => {
      if (name === 'rPh') isReading = false;
      if (name === 't') isText = false;
      if (name === 'si' && current !== undefined) strings.push(decodeCell(current));
    },
  });
  return strings;
}

/** For each style of cells whether it shows a date. */
export function readDateStyles(bytes: Uint8Array): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  parseXml(bytes, {
    open: (name, attributes) => {
      const id = Number(attributes.numFmtId);
      if (name === 'numFmt') codes.set(id, attributes.formatCode ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) styles.push(isDateFormat(id, codes.get(id)));
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}

export interface Overview {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly is1904: boolean;
}

/** Which sheets there are, in their order. */
export function readOverview(bytes: Uint8Array): Overview {
  const sheets: { name: string; relation: string }[] = [];
  let is1904 = false;
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, is1904 };
}

/** Names of the archive's entries, by relation. */
export function readRelations(bytes: Uint8Array): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  parseXml(bytes, {
    open: (name, { Id, Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External')
        return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//u, '')}`);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return targets;
}
