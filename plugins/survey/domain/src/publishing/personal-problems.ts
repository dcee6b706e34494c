import type { Expression } from '../expressions/syntax';
import { referencesOf } from '../expressions/references';
import { keysOf, personalQuestions } from '../personal/personal-questions';
import { isJsonObject, isList, own, type JsonObject, type JsonValue } from '../json/json';
import type {
  Condition,
  Question,
  Questionnaire,
  QuestionnaireProblem,
  Trigger,
} from '../questionnaire/model';
import { withNested } from './nested-questions';

/**
 * Ways in which a personal answer would end up in the open although its question is marked: another question or a stored
 * value that takes it over, or a key of its own that is not the question's name.
 */
export function personalProblems(questionnaire: Questionnaire): readonly QuestionnaireProblem[] {
  const personal = personalQuestions(questionnaire);
  if (personal.length === 0) return [];
  const tainted = taintedNames(questionnaire, personal);
  const names = new Set(personal.map(({ name }) => name.toLowerCase()));
  const open = questionnaire.questions.filter(({ isPersonal }) => !isPersonal);
  return [
    ...personal.flatMap((question) => keyProblems(questionnaire, question)),
    ...open.flatMap((question) => (takesOver(question, tainted) ? [leak(question.path, question.name)] : [])),
    ...questionnaire.calculated
      .filter(({ isStored, expression }) => isStored && isTainted(expression, tainted))
      .map(({ path }) => leak(path, undefined)),
    ...questionnaire.triggers
      .filter((trigger) => copiesOut(trigger, names, tainted))
      .map(({ path }) => leak(path, undefined)),
  ];
}

/** Names in lower case whose value tells a personal answer: the questions, and what is calculated from them. */
function taintedNames({ calculated }: Questionnaire, personal: readonly Question[]): ReadonlySet<string> {
  const tainted = new Set(personal.flatMap(keysOf).map((key) => key.toLowerCase()));
  for (;;) {
    const more = calculated.filter(
      ({ name, expression }) => !tainted.has(name.toLowerCase()) && isTainted(expression, tainted),
    );
    if (more.length === 0) return tainted;
    for (const { name } of more) tainted.add(name.toLowerCase());
  }
}

function isTainted(condition: Condition | undefined, tainted: ReadonlySet<string>): boolean {
  if (condition?.expression === undefined) return false;
  const { variables, functions } = referencesOf(condition.expression);
  return (
    variables.some(({ path }) => path.heads.some((head) => tainted.has(head))) ||
    // displayValue('phone') names its question in a text.
    functions.some(({ args }) => args.some((argument) => namesTainted(argument, tainted)))
  );
}

function namesTainted(argument: Expression, tainted: ReadonlySet<string>): boolean {
  return (
    argument.kind === 'constant' &&
    typeof argument.value === 'string' &&
    tainted.has(argument.value.toLowerCase())
  );
}

function takesOver(question: Question, tainted: ReadonlySet<string>): boolean {
  return withNested([question]).some((asked) => {
    const { defaultExpression, setExpression } = asked.values;
    const worked = asked.type === 'expression' ? asked.expression : undefined;
    const carried = 'carryForward' in asked ? asked.carryForward?.from.toLowerCase() : undefined;
    return (
      [defaultExpression, setExpression, worked].some((condition) => isTainted(condition, tainted)) ||
      (carried !== undefined && tainted.has(carried))
    );
  });
}

function copiesOut(trigger: Trigger, names: ReadonlySet<string>, tainted: ReadonlySet<string>): boolean {
  if (trigger.type !== 'copyvalue' && trigger.type !== 'runexpression') return false;
  if (names.has(trigger.target.toLowerCase())) return false;
  return trigger.type === 'copyvalue'
    ? tainted.has(trigger.source.toLowerCase())
    : trigger.target !== '' && isTainted(trigger.run, tainted);
}

/** survey-core stores such answers under other keys than the question's name: they could not be found to be sealed. */
function keyProblems({ json }: Questionnaire, question: Question): readonly QuestionnaireProblem[] {
  const written = at(json, question.path);
  const hasOwnKey = written !== undefined && own(written, 'valueName') !== undefined;
  const isContainer = question.type === 'foreign' && question.declaredType === 'flowpanel';
  if (!hasOwnKey && !isContainer) return [];
  return [problem('personalKey', question.path, question.name)];
}

/** What stands at a JSON pointer; our own names need no escapes undone but `~1` and `~0`. */
function at(json: JsonObject, path: string): JsonObject | undefined {
  let here: JsonValue | undefined = json;
  for (const part of path.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isList(here)) here = here[Number(key)];
    else here = isJsonObject(here) ? own(here, key) : undefined;
  }
  return isJsonObject(here) ? here : undefined;
}

const leak = (path: string, question: string | undefined): QuestionnaireProblem =>
  problem('personalLeaks', path, question);

function problem(code: string, path: string, question: string | undefined): QuestionnaireProblem {
  return { severity: 'error', code, path, question, params: {} };
}
