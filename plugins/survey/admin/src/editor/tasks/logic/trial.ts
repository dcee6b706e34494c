import { readShown, type Answers, type Questionnaire } from '../../../../../domain/src';
import type { OutlineEntry } from '../../../../../domain/src/editing';
import {
  judge,
  pointerTo,
  reasonHidden,
  type HiddenBy,
  type Judged,
} from '../../../../../domain/src/editing/conditions';

/** What made-up answers do to an element. */
export interface Trial {
  /** What hides it, outermost first; empty where it is shown; undefined where it cannot be told. */
  readonly reasons: readonly HiddenBy[] | undefined;
  /** Conditions of it and of what is around it, with what came of them. */
  readonly conditions: readonly { readonly entry: OutlineEntry; readonly judged: Judged }[];
}

/** @param chain the element with everything around it, from its page inwards */
export function trialOf(
  questionnaire: Questionnaire,
  chain: readonly OutlineEntry[],
  { answers, today }: { readonly answers: Answers; readonly today: string },
): Trial {
  const last = chain.at(-1);
  const reasons =
    last === undefined ? undefined : reasonHidden(questionnaire, answers, pointerTo(last.path), { today });
  const { scope } = readShown(questionnaire, answers, { today });
  const conditions = chain.flatMap((entry) => {
    const source = entry.json.visibleIf;
    if (typeof source !== 'string' || source.trim() === '') return [];
    const hiding = reasons?.find(({ path }) => path === pointerTo(entry.path))?.condition;
    // In rows and panels names mean something else, which only the reason knows.
    if (hiding === undefined && entry.path.includes('templateElements')) return [];
    return [{ entry, judged: hiding ?? judge(source, scope) }];
  });
  return { reasons, conditions };
}
