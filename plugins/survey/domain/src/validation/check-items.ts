import type { ItemFlow } from '../flow/flow';
import type { QuestionWithItems } from '../flow/items';
import { isBlank, isJsonObject, isList, objectFrom, own, type JsonValue } from '../json/json';
import { answersIn } from '../flow/scope';
import type { Checked } from './check-answers';
import type { QuestionCheck } from './question-check';

/**
 * matrixdropdown, matrixdynamic, paneldynamic: every row or panel is checked like a small questionnaire of its own.
 */
export function checkItems(
  check: QuestionCheck,
  question: QuestionWithItems,
  value: JsonValue | undefined,
  checkItemAnswers: (check: QuestionCheck, item: ItemFlow) => Checked,
): JsonValue | undefined {
  const given = value === undefined || isBlank(value) ? undefined : value;
  if (!hasRightShape(check, question, given)) return undefined;
  const stored = check.flow.items.map((item) => {
    if (!isItem(check, item, given) || !isItemWanted(check, question, item)) return {};
    const { entries, problems } = checkItemAnswers(check, item);
    check.problems.push(...problems);
    // A row that nobody has filled in is not filled by what is worked out in it.
    return isBlank(item.answers) ? {} : objectFrom(entries);
  });
  checkCount(check, question, stored);
  for (const name of uniqueNames(question)) refuseRepeated(check, question, name);
  if (question.type === 'matrixdropdown') {
    const rows = stored.flatMap((row, index): [string, JsonValue][] =>
      isBlank(row) ? [] : [[check.flow.items[index]?.key ?? '', row]],
    );
    return requireSome(check, rows.length === 0 ? undefined : objectFrom(rows));
  }
  const isEmpty = given === undefined || stored.every(isBlank);
  return requireSome(check, isEmpty ? undefined : stored);
}

function hasRightShape(
  check: QuestionCheck,
  question: QuestionWithItems,
  given: JsonValue | undefined,
): boolean {
  if (given === undefined) return true;
  const isRight = question.type === 'matrixdropdown' ? isJsonObject(given) : isList(given);
  if (!isRight) check.refuse({ code: 'wrongType' });
  return isRight;
}

function isItem(check: QuestionCheck, { key }: ItemFlow, given: JsonValue | undefined): boolean {
  const raw = isList(given) ? given[Number(key)] : own(answersIn(given), key);
  if (raw === undefined || raw === null || isJsonObject(raw)) return true;
  check.refuse({ code: 'wrongType', path: key });
  return false;
}

/** A row or panel that is hidden has no answers, unless its question keeps what is hidden. */
function isItemWanted(check: QuestionCheck, question: QuestionWithItems, item: ItemFlow): boolean {
  if (item.isVisible || question.values.whenHidden === 'none') return true;
  if (!isWorkedOut(item) && check.flow.isVisible) check.refuse({ code: 'hiddenAnswer', path: item.key });
  return false;
}

/** Nothing in it but what the questionnaire itself works out, also in rows that are hidden: nobody is to blame for that. */
function isWorkedOut({ answers, questions }: ItemFlow): boolean {
  return Object.entries(answers).every(
    ([name, value]) => isBlank(value) || questions.get(name)?.question.type === 'expression',
  );
}

function checkCount(check: QuestionCheck, question: QuestionWithItems, stored: readonly JsonValue[]): void {
  if (question.type === 'matrixdropdown') {
    const answer = answersIn(own(check.answers, question.name));
    for (const row of Object.keys(answer)) {
      if (!check.flow.items.some(({ key }) => key === row)) check.refuse({ code: 'unknownRow', path: row });
    }
    return;
  }
  const { minCount, maxCount } = question;
  if (stored.length > maxCount) check.refuse({ code: 'tooManyItems', params: { max: maxCount } });
  const answer = own(check.answers, question.name);
  const isBegun = isList(answer) && answer.length > 0;
  const filled = question.type === 'matrixdynamic' ? stored.filter((row) => !isBlank(row)) : stored;
  const isTooFew = question.type === 'matrixdynamic' ? check.flow.isRequired : isBegun;
  if (check.flow.canDemand && isTooFew && filled.length < minCount) {
    check.refuse({ code: 'tooFewItems', params: { min: minCount } });
  }
}

function requireSome(check: QuestionCheck, value: JsonValue | undefined): JsonValue | undefined {
  const { isRequired, canDemand, question } = check.flow;
  const isMissing = value === undefined && isRequired && canDemand && check.problems.length === 0;
  return isMissing ? check.refuse({ code: 'required', text: question.requiredText }) : value;
}

/** Columns whose values differ from row to row, and the key of added rows and panels. */
function uniqueNames(question: QuestionWithItems): readonly string[] {
  if (question.type === 'paneldynamic') return question.keyName === '' ? [] : [question.keyName];
  const columns = question.columns.filter(({ isUnique }) => isUnique).map(({ cell }) => cell.name);
  return question.type === 'matrixdynamic' && question.keyName !== ''
    ? [...new Set([...columns, question.keyName])]
    : columns;
}

/** Texts are the same whatever their case, as in survey-core. */
function refuseRepeated(check: QuestionCheck, question: QuestionWithItems, name: string): void {
  const seen = new Set<string>();
  for (const { key, answers, isVisible } of check.flow.items) {
    const value = own(answers, name);
    if (!isVisible || value === undefined || isBlank(value)) continue;
    const folded = typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value);
    if (seen.has(folded))
      check.refuse({ code: 'keyRepeated', path: `${key}/${name}`, text: question.duplicateText });
    seen.add(folded);
  }
}
