import type { ChoiceRule } from '../design/types';
import type { Manifest } from '../manifest/types';
import type { Selection } from './selection';

export interface GroupRemaining {
  readonly group: string;
  readonly rule: ChoiceRule;
  readonly choose: number;
  /** Candidates of this group that are chosen, each once. */
  readonly chosen: number;
  /** How many may or must still be chosen; never below zero. */
  readonly remaining: number;
  /** How many are too many; never below zero. */
  readonly over: number;
  /** The rule of the group is kept. */
  readonly isDone: boolean;
}

/** How many are still to be chosen, group by group, in the order of the manifest. */
export function remaining(manifest: Manifest, selection: Selection): readonly GroupRemaining[] {
  return manifest.groups.map(({ key, rule, choose }) => {
    const wanted = new Set(selection.get(key));
    const chosen = manifest.candidates.filter(
      (candidate) => candidate.group === key && wanted.has(candidate.key),
    ).length;
    const isDone = rule === 'exactly' ? chosen === choose : chosen <= choose;
    return {
      group: key,
      rule,
      choose,
      chosen,
      remaining: Math.max(0, choose - chosen),
      over: Math.max(0, chosen - choose),
      isDone,
    };
  });
}
