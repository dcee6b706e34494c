import { isJsonObject } from '../json/json';
import { pointer } from '../json/pointer';
import { linearPattern } from '../validation/linear-pattern';
import type { Validator } from './model';
import type { Reader } from './reader';

/** Reads the validators of a question or of an item of a multipletext. */
export function readValidators(owner: Reader): Validator[] {
  return owner.list('validators').flatMap((item, index) => {
    const path = pointer(pointer(owner.path, 'validators'), index);
    if (!isJsonObject(item)) {
      owner.problem('warning', 'wrongProperty', { property: 'validators' }, path);
      return [];
    }
    const reader = owner.part(item, path);
    reader.checkProperties(['validator']);
    return readValidator(reader);
  });
}

function readValidator(reader: Reader): Validator[] {
  const level = reader.value('notificationType');
  // A warning or a hint never refuses an answer: it is the page's, and native pages do not show it.
  if (level === 'warning' || level === 'info') {
    reader.unsupported('feature', 'notificationType');
    return [];
  }
  const base = { path: reader.path, text: reader.localized('text') };
  const type = reader.text('type').replace(/validator$/, '');
  switch (type) {
    case 'numeric':
      return [{ ...base, type, min: reader.number('minValue'), max: reader.number('maxValue') }];
    case 'text':
      return [
        {
          ...base,
          type,
          minLength: reader.number('minLength') ?? 0,
          maxLength: reader.number('maxLength') ?? 0,
          allowDigits: reader.flag('allowDigits', true),
        },
      ];
    case 'answercount':
      return [{ ...base, type, min: reader.number('minCount') ?? 0, max: reader.number('maxCount') ?? 0 }];
    case 'regex':
      return readPattern(reader, base);
    case 'email':
      return [{ ...base, type }];
    case 'expression':
      return [{ ...base, type, condition: reader.condition('expression') }];
    default:
      reader.unsupported('type', type);
      reader.problem('error', 'unknownValidator', { type });
      return [];
  }
}

function readPattern(reader: Reader, base: { path: string; text: Validator['text'] }): Validator[] {
  const source = reader.text('regex');
  if (source === '') return [];
  const isInsensitive = reader.flag('caseInsensitive') || reader.flag('insensitive');
  const pattern = linearPattern(source, isInsensitive ? 'i' : '');
  if (!pattern.ok)
    reader.problem('error', 'unsafePattern', { reason: pattern.reason }, pointer(reader.path, 'regex'));
  return [{ ...base, type: 'regex', source, pattern }];
}
