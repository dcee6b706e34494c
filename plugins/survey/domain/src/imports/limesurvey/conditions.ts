import type { LimeRow } from './file';
import { PARTS_ARE_CHOICES, type LimeContext } from './context';

const METHODS = new Set(['==', '!=', '<', '<=', '>', '>=']);

/**
 * Conditions of older surveys, by question, as one expression of LimeSurvey's: those about one question are alternatives, those
 * about several have to hold together, and scenarios are alternatives again.
 */
export function conditionsByQuestion(
  rows: readonly LimeRow[],
  context: LimeContext,
): ReadonlyMap<string, string> {
  const questions = new Map<string, Map<string, Map<string, string[]>>>();
  for (const row of rows) {
    const { qid = '', scenario = '1', cqid = '' } = row;
    const scenarios = questions.get(qid) ?? new Map<string, Map<string, string[]>>();
    const about = scenarios.get(scenario) ?? new Map<string, string[]>();
    const tests = about.get(cqid) ?? [];
    tests.push(testIn(row, context));
    questions.set(qid, scenarios.set(scenario, about.set(cqid, tests)));
  }
  return new Map(
    [...questions].map(([qid, scenarios]) => {
      const alternatives = [...scenarios.values()].map((about) =>
        joined(
          [...about.values()].map((tests) => joined(tests, ' or ')),
          ' and ',
        ),
      );
      return [qid, joined(alternatives, ' or ')];
    }),
  );
}

const joined = (parts: readonly string[], word: string): string =>
  parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `(${part})`).join(word);

/** `+123X4X5SQ1` is one choice of several; its value says whether it is chosen. */
function testIn(row: LimeRow, context: LimeContext): string {
  const { cfieldname = '', cqid = '', method = '', value = '' } = row;
  const question = context.question(cqid);
  const part = /^\+?\d+X\d+X\d+(.*)$/u.exec(cfieldname)?.[1] ?? '';
  const sign = method.trim();
  // What is not understood is left as it is, to be told as lost.
  if (question === undefined || !METHODS.has(sign)) return `${cfieldname} ${sign} "${value}" #`;
  const isNumber = sign !== '==' && sign !== '!=' && /^-?\d+(?:\.\d+)?$/u.test(value);
  const constant = isNumber ? value : `"${value.replace(/["\\]/gu, '\\$&')}"`;
  // Of several choices, the value names the one that is chosen.
  if (part === '' && PARTS_ARE_CHOICES.has(question.type)) return `${question.code}_${value} ${sign} "Y"`;
  return `${question.code}${part === '' ? '' : `_${part}`} ${sign} ${constant}`;
}
