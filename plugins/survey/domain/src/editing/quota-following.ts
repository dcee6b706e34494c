import { isJsonObject, isList, own, type JsonObject, type JsonValue } from '../json/json';
import { renameInQuotas, type QuotaRenaming } from '../quota/rename-in-quotas';
import { partsOf, type Part, type Parts } from './parts';
import type { Path } from './patches';

export interface FollowedQuotas {
  /** The same value where nothing followed. */
  readonly quotas: JsonValue;
  /** Names of the questions whose quotas say something else now. */
  readonly followed: readonly string[];
}

/**
 * Carries what was renamed in a questionnaire over to the quotas beside it, one renaming after the other. A quota stays as it was
 * where what it would name is not in the questionnaire: a renaming may have been lost where two people met.
 *
 * @param written the quotas as an administrator wrote them
 * @param json the questionnaire after the renamings
 */
export function followInQuotas(
  written: JsonValue,
  renamings: readonly QuotaRenaming[],
  json: JsonObject,
): FollowedQuotas {
  const renamed = renamings.reduce(renameInQuotas, written);
  if (renamed === written || !isList(renamed) || !isList(written)) return { quotas: written, followed: [] };
  const parts = partsOf(json);
  const quotas = renamed.map((quota, index) => {
    const before = written[index] ?? null;
    return isSameQuota(quota, before) || !isThere(quota, before, parts) ? before : quota;
  });
  const followed = quotas.flatMap((quota, index) => (quota === written[index] ? [] : [questionOf(quota)]));
  return followed.length === 0 ? { quotas: written, followed } : { quotas, followed };
}

/** Back and forth is no change. */
const isSameQuota = (a: JsonValue, b: JsonValue): boolean => JSON.stringify(a) === JSON.stringify(b);

function isThere(quota: JsonValue, before: JsonValue, parts: Parts): boolean {
  const question = questionNamed(questionOf(quota), parts);
  if (question === undefined) return false;
  const known = new Set(valuesOf(before));
  return valuesOf(quota).every((value) => known.has(value) || question.values.has(value));
}

/** What a quota counts: answers to a question, or one of them where it has a limit of its own. */
export interface Counted {
  readonly question: string;
  readonly value: string | null;
}

/**
 * What quotas count of the things at a path: nobody can be counted there any more when it is removed.
 *
 * @param written the quotas as an administrator wrote them, with what was renamed since carried over
 */
export function countedAt(written: JsonValue, json: JsonObject, path: Path): readonly Counted[] {
  if (!isList(written)) return [];
  const parts = partsOf(json);
  const isGoing = (part: Part): boolean => path.every((key, at) => part.path[at] === key);
  return written.flatMap((quota): readonly Counted[] => {
    const name = questionOf(quota);
    const question = questionNamed(name, parts);
    if (question === undefined) return [];
    if (isGoing(question)) return [{ question: name, value: null }];
    return valuesOf(quota).flatMap((value) => {
      const choice = question.values.get(value);
      return choice !== undefined && isGoing(choice) ? [{ question: name, value }] : [];
    });
  });
}

/** Quotas name a question letter by letter. */
function questionNamed(name: string, parts: Parts): Part | undefined {
  const part = parts.names.get(name.toLowerCase());
  return part?.kind === 'question' && part.name === name ? part : undefined;
}

function questionOf(quota: JsonValue): string {
  const question = isJsonObject(quota) ? own(quota, 'question') : undefined;
  return typeof question === 'string' ? question : '';
}

function valuesOf(quota: JsonValue): readonly string[] {
  const limits = isJsonObject(quota) ? own(quota, 'limits') : undefined;
  return isJsonObject(limits) ? Object.keys(limits) : [];
}
