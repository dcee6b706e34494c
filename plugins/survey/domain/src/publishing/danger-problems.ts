import { isJsonObject, type JsonObject, type JsonValue } from '../json/json';
import { pointer } from '../json/pointer';
import type { QuestionnaireProblem } from '../questionnaire/model';
import { linearPattern } from '../validation/linear-pattern';

/**
 * What survey-core would do on the server and must not, wherever it is written: run a regular expression that can take
 * for ever, or open a connection. The reader looks where its own types have such properties; a questionnaire for
 * survey-react-ui has them inside rows, columns and templates, too.
 *
 * @param known - problems found already, which are not told twice
 */
export function dangerProblems(
  json: JsonValue,
  known: readonly QuestionnaireProblem[],
): readonly QuestionnaireProblem[] {
  const isKnown = (danger: QuestionnaireProblem): boolean =>
    known.some(({ code, path }) => code === danger.code && path.startsWith(danger.path));
  return dangersIn(json, '').filter((danger) => !isKnown(danger));
}

function dangersIn(json: JsonValue, path: string): readonly QuestionnaireProblem[] {
  if (Array.isArray(json))
    return json.flatMap((item: JsonValue, index) => dangersIn(item, pointer(path, index)));
  if (!isJsonObject(json)) return [];
  return [
    ...dangersOf(json, path),
    ...Object.entries(json).flatMap(([key, value]) => dangersIn(value, pointer(path, key))),
  ];
}

function dangersOf(json: JsonObject, path: string): readonly QuestionnaireProblem[] {
  const report = (code: string, params: QuestionnaireProblem['params'] = {}): QuestionnaireProblem => ({
    severity: 'error',
    code,
    path,
    question: undefined,
    params,
  });
  const { choicesByUrl, regex, type } = json;
  const problems: QuestionnaireProblem[] = [];
  if (isJsonObject(choicesByUrl) && Object.keys(choicesByUrl).length > 0)
    problems.push(report('choicesByUrl'));
  const pattern =
    (type === 'regex' || type === 'regexvalidator') && typeof regex === 'string'
      ? linearPattern(regex)
      : undefined;
  if (pattern?.ok === false) problems.push(report('unsafePattern', { reason: pattern.reason }));
  return problems;
}
