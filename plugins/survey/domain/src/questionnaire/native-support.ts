import type { Questionnaire, UnsupportedReason } from './model';

export type Support =
  { readonly native: true } | { readonly native: false; readonly reasons: readonly UnsupportedReason[] };

/**
 * Decides who checks the answers: this engine, or, when the questionnaire uses what only survey-core knows
 * (signaturepad, imagemap, components of one's own, properties listed as foreign), survey-core as well. The reasons are
 * everything that is left to survey-core.
 */
export function engineSupport(questionnaire: Questionnaire): Support {
  const beyond = questionnaire.unsupported.filter(({ by }) => by === 'engine');
  return supportFrom([...beyond, ...repeatedNames(questionnaire)]);
}

/**
 * Decides how a questionnaire is shown: as server-rendered HTML, or, when it uses a type or a feature those pages do
 * not have, by survey-react-ui. What the engine does not understand, the pages cannot show either.
 */
export function pageSupport(questionnaire: Questionnaire): Support {
  return supportFrom([...questionnaire.unsupported, ...repeatedNames(questionnaire)]);
}

function supportFrom(reasons: readonly UnsupportedReason[]): Support {
  return reasons.length === 0 ? { native: true } : { native: false, reasons };
}

/** A questionnaire whose names are not unique has no answers that could be told apart. */
function repeatedNames(questionnaire: Questionnaire): UnsupportedReason[] {
  const seen = new Set<string>();
  return questionnaire.questions.flatMap(({ name, path }) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    if (!isRepeated) return [];
    return [{ by: 'engine' as const, path, question: name, kind: 'feature' as const, name: 'duplicateName' }];
  });
}
