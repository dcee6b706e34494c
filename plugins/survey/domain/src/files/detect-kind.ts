import type { ByteSource } from './byte-source';
import { findDirectory } from './compound-file';
import { FILE_KINDS, type FileKind } from './known-types';
import { zipEntries } from './zip-entries';

const HEAD = 4_096;

/**
 * What kind of file this really is, by its content alone; undefined for everything that is not taken.
 *
 * @param wanted - what its name says: a text is whatever has no control characters, so that it has to be asked for
 */
export async function detectKind(source: ByteSource, wanted: FileKind): Promise<FileKind | undefined> {
  const head = await source.read(0, HEAD);
  const key = keyByStart(head) ?? (await keyByContainer(source, head)) ?? keyOfText(head, wanted);
  return FILE_KINDS.find((kind) => kind.key === key);
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function keyByStart(head: Uint8Array): string | undefined {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (['GIF87a', 'GIF89a'].includes(ascii(head, 0, 6))) return 'gif';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
  return ascii(head, 0, 5) === '%PDF-' ? 'pdf' : undefined;
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Old and new office documents share their wrapping with many others: what is in it tells them apart. */
async function keyByContainer(source: ByteSource, head: Uint8Array): Promise<string | undefined> {
  if (startsWith(head, COMPOUND)) return (await isHangul(source, head)) ? 'hwp' : undefined;
  return startsWith(head, ZIP) ? keyOfZip(source, head) : undefined;
}

/** HWP 5 documents have the streams FileHeader and DocInfo and the storage BodyText (Hancom's specification 5.0). */
async function isHangul(source: ByteSource, head: Uint8Array): Promise<boolean> {
  const names = await findDirectory(source, head);
  return ['FileHeader', 'DocInfo', 'BodyText'].every((name) => names.has(name));
}

const MIMETYPES: Readonly<Record<string, string>> = {
  'application/hwp+zip': 'hwpx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

const OFFICE_PARTS: Readonly<Record<string, string>> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
};

async function keyOfZip(source: ByteSource, head: Uint8Array): Promise<string | undefined> {
  const names = await zipEntries(source);
  // A document with macros is a program, whatever its ending says.
  if (names.some((name) => /vbaProject\.bin$/i.test(name) || name.startsWith('Scripts/'))) return undefined;
  // OpenDocument and HWPX say what they are in their first entry, stored as it is.
  if (ascii(head, 30, 38) === 'mimetype') {
    const said = Object.entries(MIMETYPES).find(([type]) => ascii(head, 38, 38 + type.length) === type);
    return said?.[1];
  }
  if (!names.includes('[Content_Types].xml')) return undefined;
  const part = Object.entries(OFFICE_PARTS).find(([name]) => names.includes(name));
  return part?.[1];
}

const BEGINS_MARKUP = /^\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s/>])/i;

/** No byte that no text has, and no beginning that a browser takes for a page. */
function keyOfText(head: Uint8Array, wanted: FileKind): string | undefined {
  if (wanted.key !== 'text' && wanted.key !== 'csv') return undefined;
  const isText = head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
  const isMarkup = BEGINS_MARKUP.test(ascii(head, 0, 256).replace(/^\u00ef\u00bb\u00bf/, ''));
  return isText && !isMarkup ? wanted.key : undefined;
}
