import type { JsonObject } from '../json/json';
import type { QuotaRenaming } from '../quota/rename-in-quotas';
import { partsOf } from './parts';
import type { Path } from './patches';

/**
 * What a renaming in a questionnaire means for the quotas beside it; nothing where quotas cannot name what is renamed.
 *
 * @param json the questionnaire before the renaming
 * @param path where the name or value is written, as for `rename`
 */
export function quotaRenaming(
  json: JsonObject,
  path: Path,
  to: string | number | boolean,
): QuotaRenaming | undefined {
  const parts = partsOf(json);
  const part = parts.all.find(
    (each) => each.path.length === path.length && each.path.every((key, at) => key === path[at]),
  );
  if (part === undefined || part.name === String(to)) return undefined;
  if (part.kind === 'question' && parts.names.get(part.name.toLowerCase()) === part)
    return { kind: 'question', from: part.name, to: String(to) };
  const question = part.kind === 'choice' ? parts.questionAt(path) : undefined;
  // Quotas are about questions that are asked once, not in rows or panels.
  if (question === undefined || parts.names.get(question.name.toLowerCase()) !== question) return undefined;
  return { kind: 'value', question: question.name, from: part.name, to: String(to) };
}
