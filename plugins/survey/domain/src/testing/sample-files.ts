const bytes = (text: string): number[] => Array.from(text).map((letter) => letter.charCodeAt(0));
const little = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** at) % 256);

/** A ZIP archive whose files are stored as they are. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const content: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of Object.entries(files)) {
    const size = little(text.length, 4);
    const common = [...little(20, 2), ...little(0, 4), ...little(0, 4), ...little(0, 4), ...size, ...size];
    const lengths = [...little(name.length, 2), ...little(0, 2)];
    directory.push(...bytes('PK\x01\x02'), ...little(20, 2), ...common, ...lengths);
    directory.push(...little(0, 10), ...little(content.length, 4), ...bytes(name));
    content.push(...bytes('PK\x03\x04'), ...common, ...lengths, ...bytes(name), ...bytes(text));
  }
  const count = little(Object.keys(files).length, 2);
  const end = [...bytes('PK\x05\x06'), ...little(0, 4), ...count, ...count];
  return Uint8Array.from([
    ...content,
    ...directory,
    ...end,
    ...little(directory.length, 4),
    ...little(content.length, 4),
    ...little(0, 2),
  ]);
}

/** A compound file whose directory has these names. */
export function compoundOf(names: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 * 3);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(file.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  names.forEach((name, index) => {
    const at = 512 + index * 128;
    Array.from(name).forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return file;
}

const office = (part: string): Uint8Array => zipOf({ '[Content_Types].xml': '<Types/>', [part]: '<x/>' });

/** The beginning of a file of each kind, enough to tell it by. */
export const SAMPLE_FILES: Readonly<Record<string, Uint8Array>> = {
  jpg: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...bytes('JFIF')]),
  png: Uint8Array.from([0x89, ...bytes('PNG\r\n\x1a\n'), 0, 0]),
  webp: Uint8Array.from(bytes('RIFF\x10\0\0\0WEBPVP8 ')),
  gif: Uint8Array.from(bytes('GIF89a\x01\0')),
  pdf: Uint8Array.from(bytes('%PDF-1.7\n')),
  hwp: compoundOf(['Root Entry', 'FileHeader', 'DocInfo', 'BodyText']),
  hwpx: zipOf({ mimetype: 'application/hwp+zip', 'Contents/header.xml': '' }),
  docx: office('word/document.xml'),
  xlsx: office('xl/workbook.xml'),
  pptx: office('ppt/presentation.xml'),
  odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
  txt: Uint8Array.from([0xed, 0x95, 0x9c, ...bytes(' a\r\n')]),
  csv: Uint8Array.from(bytes('a,b\n1,2\n')),
};

export const textBytes = (text: string): Uint8Array => Uint8Array.from(bytes(text));
