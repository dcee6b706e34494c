import { conditionInWords, ruleInWords, RULES, treeFrom } from '../../../../domain/src/editing/conditions';

/** A condition in words: with what it does where that has words, else only when it holds. */
export function conditionSentence(
  property: string,
  source: string,
  wording: Parameters<typeof conditionInWords>[1],
): string {
  const rule = RULES.find((each) => each === property);
  return rule === undefined
    ? conditionInWords(treeFrom(source), wording)
    : ruleInWords(rule, source, wording);
}
