import { isJsonObject, isList, type JsonValue } from '../../../../domain/src';
import type { Input } from './properties';

/** One text, or one for each language. */
const isText = (value: JsonValue): boolean =>
  isJsonObject(value)
    ? Object.values(value).every((text) => typeof text === 'string')
    : typeof value !== 'object';

/**
 * How a property is set, given what is written there: what is of another shape than its field could show is written as JSON, so that
 * no field overwrites what it does not show.
 */
export function fittingInput(input: Input, value: JsonValue | undefined): Input {
  if (value === undefined || isFitting(input, value)) return input;
  return { kind: 'json' };
}

function isFitting({ kind }: Input, value: JsonValue): boolean {
  switch (kind) {
    case 'list':
      return isList(value);
    case 'object':
      return isJsonObject(value);
    case 'words':
    case 'address':
      return isText(value);
    case 'condition':
    case 'expression':
    case 'question':
      return typeof value === 'string';
    case 'answer':
    case 'json':
      return true;
    default:
      return typeof value !== 'object';
  }
}
