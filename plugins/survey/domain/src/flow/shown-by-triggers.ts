import type { Scope } from '../expressions/evaluate';
import { referencesOf } from '../expressions/references';
import type { Condition, Questionnaire } from '../questionnaire/model';
import { decide } from './decide';

/** What triggers of the kind "visible" say, by name: they show their elements when they hold and hide them when they do not. */
export function shownByTriggers({ triggers }: Questionnaire, scope: Scope): ReadonlyMap<string, boolean> {
  const isShown = new Map<string, boolean>();
  for (const trigger of triggers) {
    if (trigger.type !== 'visible' || !isAnswered(trigger.condition, scope)) continue;
    for (const name of trigger.elements) isShown.set(name, decide(trigger.condition, true, true, scope));
  }
  return isShown;
}

/** survey-core runs a trigger when an answer it looks at changes: before that, everything is as written. */
function isAnswered(condition: Condition | undefined, scope: Scope): boolean {
  if (condition?.expression === undefined) return false;
  return referencesOf(condition.expression).variables.some(({ path }) => {
    const value = scope.find(path)?.value;
    return value !== undefined && value !== null && value !== '';
  });
}
