import type { Questionnaire, UnsupportedReason } from './model';

export type NativeSupport =
  { readonly native: true } | { readonly native: false; readonly reasons: readonly UnsupportedReason[] };

/**
 * Decides how a questionnaire is shown: as server-rendered HTML, or, when it uses a type or a feature those pages do
 * not have, by survey-react-ui.
 */
export function nativeSupport(questionnaire: Questionnaire): NativeSupport {
  const reasons = [...questionnaire.unsupported, ...repeatedNames(questionnaire)];
  return reasons.length === 0 ? { native: true } : { native: false, reasons };
}

/** A questionnaire whose names are not unique has no answers that could be told apart. */
function repeatedNames(questionnaire: Questionnaire): UnsupportedReason[] {
  const seen = new Set<string>();
  return questionnaire.questions.flatMap(({ name, path }) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [{ path, question: name, kind: 'feature' as const, name: 'duplicateName' }] : [];
  });
}
