import {
  isJsonObject,
  linearPattern,
  type JsonObject,
  type JsonValue,
  type QuestionnaireProblem,
} from '../../../domain/src';

const segment = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * What survey-core would do on the server and must not, wherever it is written: run a regular expression that
 * can take for ever, or open a connection. The domain looks where its own types have such properties; a
 * questionnaire for survey-react-ui has them inside rows, columns and templates, too.
 */
export function questionnaireDangers(json: JsonValue, path = ''): readonly QuestionnaireProblem[] {
  if (Array.isArray(json))
    return json.flatMap((item: JsonValue, index) => questionnaireDangers(item, `${path}/${String(index)}`));
  if (!isJsonObject(json)) return [];
  return [
    ...dangersOf(json, path),
    ...Object.entries(json).flatMap(([key, value]) => questionnaireDangers(value, `${path}/${segment(key)}`)),
  ];
}

function dangersOf(json: JsonObject, path: string): readonly QuestionnaireProblem[] {
  const report = (code: string): QuestionnaireProblem => ({
    severity: 'error',
    code,
    path,
    question: undefined,
    params: {},
  });
  const { choicesByUrl, regex, type } = json;
  const problems: QuestionnaireProblem[] = [];
  if (isJsonObject(choicesByUrl) && Object.keys(choicesByUrl).length > 0)
    problems.push(report('choicesByUrl'));
  const isPattern = (type === 'regex' || type === 'regexvalidator') && typeof regex === 'string';
  if (isPattern && !linearPattern(regex).ok) problems.push(report('unsafePattern'));
  return problems;
}
