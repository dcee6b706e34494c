import { isBlank, isJsonObject, isList, objectFrom, type JsonValue } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';

/**
 * Stored answers without what may differ on purpose: totals (worked out again wherever they are needed), and blank
 * parts, which say nothing.
 */
export function comparable({ questions }: Questionnaire, json: JsonValue): JsonValue {
  if (!isJsonObject(json)) return json;
  const names = new Set(questions.map(({ name }) => `${name}-total`));
  return withoutBlanks(objectFrom(Object.entries(json).filter(([key]) => !names.has(key))));
}

function isNothing(value: JsonValue): boolean {
  return isList(value) ? value.every(isNothing) : isBlank(value);
}

function withoutBlanks(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(withoutBlanks);
  if (!isJsonObject(value)) return value;
  return objectFrom(
    Object.entries(value).flatMap(([key, part]): [string, JsonValue][] =>
      isNothing(part) ? [] : [[key, withoutBlanks(part)]],
    ),
  );
}
