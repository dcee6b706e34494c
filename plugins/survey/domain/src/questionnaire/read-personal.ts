import { isJsonObject, isList, own, type JsonValue } from '../json/json';
import type { Reader } from './reader';

/** Where SurveyJS writes what is asked inside a question: columns, details, panels, cells, items. */
const PARTS = ['columns', 'detailElements', 'templateElements', 'elements', 'questions', 'items'] as const;

/**
 * `"personal": true` is ours and unknown to SurveyJS, which leaves it alone. Whatever a question marks inside its rows or
 * panels makes the whole answer personal: a row cannot be stored in two places.
 */
export function readPersonal(reader: Reader): boolean {
  const written = reader.value('personal');
  // Somebody who writes "yes" means it: publishing in the open what was meant to be sealed is no way to say so.
  if (written !== undefined && typeof written !== 'boolean') reader.problem('error', 'personalMisplaced');
  return isMarked(reader.json);
}

/** A page or a panel has no answer of its own that could be sealed. */
export function refusePersonal(reader: Reader): void {
  if (reader.value('personal') !== undefined) reader.problem('error', 'personalMisplaced');
}

function isMarked(json: JsonValue | undefined): boolean {
  if (isList(json)) return json.some((part) => isMarked(part));
  if (!isJsonObject(json)) return false;
  return own(json, 'personal') === true || PARTS.some((part) => isMarked(own(json, part)));
}
