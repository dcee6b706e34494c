import { isJsonObject, objectFrom, own, type JsonObject, type JsonValue } from '../json/json';
import type { MatrixQuestion, MultipleTextQuestion } from '../questionnaire/model';
import { checkInput, isBlankText } from './check-text';
import { runValidators } from './run-validators';
import { selectable, type QuestionCheck } from './question-check';

/** matrix: an object from row to column. */
export function checkMatrix(
  check: QuestionCheck,
  question: MatrixQuestion,
  value: JsonValue | undefined,
): JsonValue | undefined {
  const answer = value ?? {};
  if (!isJsonObject(answer)) return check.refuse({ code: 'wrongType' });
  refuseUnknownRows(check, question, answer);
  const entries: [string, JsonValue][] = [];
  for (const { choice } of check.flow.rows) {
    const row = String(choice.value);
    const given = own(answer, row);
    if (isBlankText(given)) {
      if (question.isEachRowRequired && check.flow.canDemand) check.refuse({ code: 'rowMissing', path: row });
      continue;
    }
    const column = selectable(check.flow.columns, given);
    if (column === undefined)
      check.refuse({ code: isCompound(given) ? 'wrongType' : 'notOnList', path: row });
    else if (question.isEachRowUnique && entries.some(([, used]) => used === column)) {
      check.refuse({ code: 'duplicate', path: row });
    } else entries.push([row, column]);
  }
  return objectFrom(entries);
}

function isCompound(value: JsonValue | undefined): boolean {
  return typeof value === 'object';
}

function refuseUnknownRows(check: QuestionCheck, question: MatrixQuestion, answer: JsonObject): void {
  const shown = new Set(check.flow.rows.map(({ choice }) => String(choice.value)));
  for (const row of Object.keys(answer)) {
    if (shown.has(row)) continue;
    const isHidden = question.rows.some((known) => String(known.value) === row);
    check.refuse({ code: isHidden ? 'hiddenAnswer' : 'unknownRow', path: row });
  }
}

/** multipletext: an object from item to text or number. */
export function checkTexts(
  check: QuestionCheck,
  question: MultipleTextQuestion,
  value: JsonValue | undefined,
): JsonValue | undefined {
  const answer = value ?? {};
  if (!isJsonObject(answer)) return check.refuse({ code: 'wrongType' });
  for (const key of Object.keys(answer)) {
    if (!question.items.some(({ name }) => name === key)) check.refuse({ code: 'unknownKey', path: key });
  }
  const entries: [string, JsonValue][] = [];
  for (const item of question.items) {
    const given = own(answer, item.name);
    if (given === undefined || isBlankText(given)) {
      if (item.isRequired && check.flow.canDemand) {
        check.refuse({ code: 'required', path: item.name, text: item.requiredText });
      }
      continue;
    }
    const checked = checkInput(check, item, given, item.name);
    if (checked === undefined) continue;
    runValidators(check, item.validators, checked, item.name);
    entries.push([item.name, checked]);
  }
  return objectFrom(entries);
}
