import { inputTypes, type InputType, type TextInput } from './model';
import type { Reader } from './reader';

/** The input of a text question or of an item of a multipletext. */
export function readTextInput(reader: Reader): TextInput {
  return {
    inputType: readInputType(reader),
    min: readLimit(reader, 'min'),
    max: readLimit(reader, 'max'),
    minExpression: reader.condition('minValueExpression'),
    maxExpression: reader.condition('maxValueExpression'),
    step: reader.number('step'),
    maxLength: readLength(reader),
    placeholder: reader.localized('placeholder'),
    autocomplete: reader.text('autocomplete'),
  };
}

function readInputType(reader: Reader): InputType {
  const written = reader.text('inputType') || 'text';
  const known = inputTypes.find((type) => type === written);
  if (known === undefined) reader.unsupported('feature', `inputType ${written}`);
  return known ?? 'text';
}

function readLimit(reader: Reader, key: string): string | number | undefined {
  const value = reader.value(key);
  // `"min": "=today()"` is an older way to write minValueExpression.
  if (typeof value === 'string' && value.startsWith('=')) {
    reader.unsupported('feature', key);
    return undefined;
  }
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : undefined;
}

/** Undefined when the author set no limit. */
export function readLength(reader: Reader): number | undefined {
  const length = reader.number('maxLength');
  return length !== undefined && length > 0 ? length : undefined;
}
