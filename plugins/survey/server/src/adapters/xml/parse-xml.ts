import { isUtf8 } from 'node:buffer';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export type XmlRefusal =
  | 'notWellFormed'
  /** Where entities are defined; no file that we read has a reason for one. */
  | 'doctype'
  | 'tooDeep'
  | 'notUtf8';

export class XmlRefused extends Error {
  constructor(
    readonly reason: XmlRefusal,
    detail = '',
  ) {
    super(`${reason} ${detail}`.trim());
    this.name = 'XmlRefused';
  }
}

/** What is told of a document, in its order. Names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** All of a stretch of text, CDATA included, references resolved. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const MAX_DEPTH = 64;

/** The name without its namespace's prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML that comes from outside: no document type, so no entities but the five of XML itself, and nothing is fetched.
 *
 * @throws XmlRefused
 */
export function parseXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw new XmlRefused('notWellFormed', error.message);
  });
  parser.on('doctype', () => {
    throw new XmlRefused('doctype');
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new XmlRefused('tooDeep');
    listener.open(localName(name), attributes);
  });
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    depth -= 1;
    listener.close(localName(name));
  });
  parser.write(textOf(bytes)).close();
}

function textOf(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new XmlRefused('notUtf8');
  return new TextDecoder().decode(bytes);
}
