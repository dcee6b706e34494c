import { isJsonObject, isList, objectFrom, own, type JsonObject, type JsonValue } from '../json/json';

/** A question with another name, or one of its values written in another way. */
export type QuotaRenaming =
  | { readonly kind: 'question'; readonly from: string; readonly to: string }
  | { readonly kind: 'value'; readonly question: string; readonly from: string; readonly to: string };

/** What an undo of it does. */
export const inverseRenaming = (renaming: QuotaRenaming): QuotaRenaming => ({
  ...renaming,
  from: renaming.to,
  to: renaming.from,
});

/**
 * Follows a renaming in the questionnaire to the quotas that a survey keeps beside it. What cannot be read stays as it is, and so
 * does all else that was written.
 *
 * @param written the quotas as an administrator wrote them
 * @returns the same value where nothing names what was renamed
 * @example renameInQuotas([{ question: 'home', limit: 5 }], { kind: 'question', from: 'home', to: 'district' })
 */
export function renameInQuotas(written: JsonValue, renaming: QuotaRenaming): JsonValue {
  if (!isList(written)) return written;
  const isTaken =
    renaming.kind === 'question' &&
    written.some((quota) => isJsonObject(quota) && own(quota, 'question') === renaming.to);
  // Two quotas for one question would be refused as a whole; the author is told of the one that names nothing.
  if (isTaken) return written;
  const renamed = written.map((quota) => (isJsonObject(quota) ? inQuota(quota, renaming) : quota));
  return renamed.some((quota, index) => quota !== written[index]) ? renamed : written;
}

function inQuota(quota: JsonObject, renaming: QuotaRenaming): JsonObject {
  if (renaming.kind === 'question')
    return own(quota, 'question') === renaming.from ? withMember(quota, 'question', renaming.to) : quota;
  const limits = own(quota, 'limits');
  const { question, from, to } = renaming;
  if (own(quota, 'question') !== question || !isJsonObject(limits)) return quota;
  if (!Object.hasOwn(limits, from) || Object.hasOwn(limits, to)) return quota;
  const next = Object.entries(limits).map(([key, limit]) => [key === from ? to : key, limit] as const);
  return withMember(quota, 'limits', objectFrom(next));
}

/** In its place among the others. */
const withMember = (object: JsonObject, name: string, value: JsonValue): JsonObject =>
  objectFrom(Object.entries(object).map(([key, old]) => [key, key === name ? value : old]));
