import { isJsonObject, isList, objectFrom, type JsonValue } from '../json/json';

/**
 * Properties by which SurveyJS's own page sends answers or requests somewhere, remembers that somebody took part, or leads
 * away. None of it is the questionnaire's business here: answers go to this server, and the receipt is its page.
 */
const outgoing: ReadonlySet<string> = new Set([
  ...['surveyId', 'surveyPostId', 'clientId', 'sendResultOnPageNext', 'partialSendEnabled', 'cookieName'],
  ...['navigateToUrl', 'navigateToUrlOnCondition', 'choicesByUrl', 'choicesLazyLoadEnabled'],
]);

/** Properties that SurveyJS prints as HTML. */
const printedAsHtml: ReadonlySet<string> = new Set([
  ...['html', 'completedHtml', 'completedBeforeHtml', 'loadingHtml'],
]);

/**
 * A questionnaire for SurveyJS's own page: without what would reach beyond the page, and with the author's HTML as `clean`
 * makes it.
 */
export function withoutOutgoing(json: JsonValue, clean: (html: string) => string): JsonValue {
  const within = (value: JsonValue, isHtml: boolean): JsonValue => {
    if (typeof value === 'string') return isHtml ? clean(value) : value;
    if (isList(value)) return value.map((item) => within(item, isHtml));
    if (!isJsonObject(value)) return value;
    const kept = Object.entries(value).filter(([key]) => !outgoing.has(key));
    // Inside a text by language everything is that text.
    return objectFrom(kept.map(([key, item]) => [key, within(item, isHtml || printedAsHtml.has(key))]));
  };
  return within(json, false);
}
