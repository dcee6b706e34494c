/**
 * What a preview must not do: send answers or a request anywhere, remember that somebody took part, or leave the page
 * and what was typed on it.
 */
const LEFT_OUT = new Set([
  ...['surveyId', 'surveyPostId', 'clientId', 'sendResultOnPageNext', 'cookieName'],
  ...['navigateToUrl', 'navigateToUrlOnCondition', 'choicesByUrl'],
]);

/** The questionnaire without what would reach beyond its preview. Arrays and other values pass through. */
export function previewJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(previewJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LEFT_OUT.has(key))
      .map(([key, item]) => [key, previewJson(item)]),
  );
}
