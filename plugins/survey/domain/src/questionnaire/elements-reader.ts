import type { Element } from './model';
import type { Reader } from './reader';

/** Reads elements; handed in, because panels hold questions and questions hold panels. */
export interface ElementsReader {
  /** Those under a key of an object. */
  readonly list: (owner: Reader, key: string) => Element[];
  readonly one: (reader: Reader) => Element;
}
