import type { Value } from '../expressions/syntax';
import { isEmptyValue, isValueList, isValueObject } from '../expressions/values';
import { objectFrom, type JsonValue } from '../json/json';
import type { InputType } from '../questionnaire/model';

/**
 * A worked-out value as an answer: dates as ISO texts, with the time only for an input that asks for one; nothing for
 * what no answer can be (no value, Infinity, an impossible date).
 */
export function storedValue(value: Value, inputType: InputType = 'date'): JsonValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return dateText(value, inputType);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (isValueList(value)) return value.flatMap((item) => storedValue(item) ?? []);
  if (!isValueObject(value)) return value;
  return objectFrom(
    Object.entries(value).flatMap(([key, item]): [string, JsonValue][] => {
      const stored = isEmptyValue(item) ? undefined : storedValue(item);
      return stored === undefined ? [] : [[key, stored]];
    }),
  );
}

function dateText(date: Date, inputType: InputType): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().slice(0, inputType === 'datetime-local' ? 16 : 10);
}
