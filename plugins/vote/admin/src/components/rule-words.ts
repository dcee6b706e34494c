import type { ChoiceRule } from '../../../domain/src';
import { useText } from '../text';

/** How many a voter chooses in a group: "3건 선택", "최대 3건 선택". */
export function useRuleWords(): (group: { readonly rule: ChoiceRule; readonly choose: number }) => string {
  const text = useText();
  return ({ rule, choose }) => text(rule === 'exactly' ? 'rule.exactlyN' : 'rule.atMostN', { choose });
}
