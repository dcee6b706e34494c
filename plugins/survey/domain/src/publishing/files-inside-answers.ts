import { isJsonObject, isList, objectFrom, own, type JsonObject, type JsonValue } from '../json/json';

/** By what a question names its type, and a column that of its cells. */
const TYPE_KEYS = ['type', 'cellType'] as const;

const asksForFile = (value: JsonObject): boolean =>
  TYPE_KEYS.some((key) => {
    const type = own(value, key);
    return typeof type === 'string' && type.toLowerCase() === 'file';
  });

function smaller(written: JsonValue | undefined, maxBytes: number): number {
  // survey-core reads a number in quotes as that number, and nothing or 0 as no limit at all.
  const size = Number(written ?? 0);
  return size > 0 ? Math.min(size, maxBytes) : maxBytes;
}

/**
 * A questionnaire for SurveyJS's own page, whose files travel inside the answers: there is no other server to send them to
 * (`storeDataAsText: false`), and a file that is larger than what is taken is refused before it is read.
 *
 * @param maxBytes - of one file
 */
export function withFilesInsideAnswers(json: JsonValue, maxBytes: number): JsonValue {
  if (isList(json)) return json.map((item) => withFilesInsideAnswers(item, maxBytes));
  if (!isJsonObject(json)) return json;
  const inner = Object.entries(json).map(([key, value]): [string, JsonValue] => [
    key,
    withFilesInsideAnswers(value, maxBytes),
  ]);
  if (!asksForFile(json)) return objectFrom(inner);
  return objectFrom([
    ...inner.filter(([key]) => key !== 'storeDataAsText' && key !== 'maxSize'),
    ['storeDataAsText', true],
    ['maxSize', smaller(own(json, 'maxSize'), maxBytes)],
  ]);
}
