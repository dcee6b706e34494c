import { isJsonObject, isList, type JsonObject } from '../json/json';

/** A questionnaire in Korean of one page. */
export const titled = (elements: readonly JsonObject[]): JsonObject => ({
  locale: 'ko',
  pages: [{ name: 'p', elements: [...elements] }],
});

/** The same with its first question so many places later. */
export function moveBy(json: JsonObject, places: number): JsonObject {
  const page = isList(json.pages) ? json.pages[0] : undefined;
  if (!isJsonObject(page) || !isList(page.elements)) return json;
  const [first, ...rest] = page.elements;
  return {
    ...json,
    pages: [{ ...page, elements: rest.toSpliced(places, 0, ...(first === undefined ? [] : [first])) }],
  };
}
