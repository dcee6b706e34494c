import { treeFrom } from '../editing/conditions/condition-tree';
import { waitsFor } from '../editing/conditions/needs-answer';
import type { Questionnaire, QuestionnaireProblem } from '../questionnaire/model';
import { isSetOtherwise } from '../questionnaire/set-otherwise';
import { dependantsIn, type Dependant } from './dependants';

/**
 * `stuck`: each waits for the answer of the next, so nobody can ever give one. `values`: worked out from themselves. `loose`: any
 * other circle, in which what is shown depends on what is answered first.
 */
export type CircleKind = 'stuck' | 'values' | 'loose';

/** Questions and values each of which depends on the next, and the last on the first. */
interface Circle {
  readonly kind: CircleKind;
  readonly members: readonly Dependant[];
}

/** One circle for each question that depends on itself, each question in one of them only. */
export function circlesIn(questionnaire: Questionnaire): readonly Circle[] {
  const dependants = new Map(dependantsIn(questionnaire).map((each) => [each.path, each]));
  const told = new Set<string>();
  return [...dependants.keys()].flatMap((start): readonly Circle[] => {
    if (told.has(start)) return [];
    const way = wayBack(start, dependants);
    for (const each of way ?? []) told.add(each);
    if (way === undefined) return [];
    const members = way.map((path) => dependants.get(path)).filter((each) => each !== undefined);
    return [{ kind: kindOf(questionnaire, members), members }];
  });
}

/** Circles before publishing; those in which nobody can get on forbid it. */
export const circularProblems = (questionnaire: Questionnaire): readonly QuestionnaireProblem[] =>
  circlesIn(questionnaire).map(({ kind, members }) => {
    const [first] = members;
    const names = [...members, ...members.slice(0, 1)].map(({ name }) => name).join(' → ');
    return {
      severity: kind === 'stuck' ? 'error' : 'warning',
      code: kind === 'stuck' ? 'circularStuck' : 'circular',
      path: first?.path ?? '',
      question: first?.question?.name,
      params: { names },
    };
  });

/** The shortest way from a question back to it. */
function wayBack(start: string, dependants: ReadonlyMap<string, Dependant>): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const there of dependants.get(here)?.needs ?? []) {
      if (there === start) return wayTo(here, start, cameFrom);
      if (cameFrom.has(there)) continue;
      cameFrom.set(there, here);
      queue.push(there);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let here: string | undefined = end; here !== undefined && here !== start;) {
    here = cameFrom.get(here);
    if (here !== undefined) way.unshift(here);
  }
  return way;
}

const isShownByTrigger = ({ triggers }: Questionnaire, name: string): boolean =>
  triggers.some((trigger) => trigger.type === 'visible' && trigger.elements.includes(name));

function kindOf(questionnaire: Questionnaire, members: readonly Dependant[]): CircleKind {
  if (members.every(({ isWorkedOut }) => isWorkedOut)) return 'values';
  const paths = new Set(members.map(({ path }) => path));
  const isWaiting = ({ question, blocking, find }: Dependant): boolean =>
    question !== undefined &&
    !isSetOtherwise(questionnaire, question) &&
    !isShownByTrigger(questionnaire, question.name) &&
    blocking.some(({ source }) =>
      waitsFor(treeFrom(source), (subject) =>
        find(subject.replace(/^#/u, '')).some((each) => paths.has(each)),
      ),
    );
  return members.every(isWaiting) ? 'stuck' : 'loose';
}
