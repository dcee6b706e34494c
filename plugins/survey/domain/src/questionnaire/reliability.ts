import { isKnownFunction } from '../expressions/functions';
import { isArrayFunction } from '../expressions/array-functions';
import { referencesOf, type FunctionReference } from '../expressions/references';
import type { Expression } from '../expressions/syntax';
import { isKnownName, typeOfQuestion, type Names } from './names';

/** Types whose answer has no single text: displayValue gives objects for them. */
const withoutDisplayText = new Set([
  ...[
    'matrix',
    'matrixdropdown',
    'matrixdynamic',
    'multipletext',
    'paneldynamic',
    'file',
    'signaturepad',
    'imagemap',
  ],
]);

/** Whether every function and name of an expression is one this engine knows, so that its result can be relied upon. */
export function reliabilityOf(expression: Expression, names: Names, locals: ReadonlySet<string>): boolean {
  const { variables, functions } = referencesOf(expression);
  return (
    functions.every((call) => isReliableCall(call, names)) &&
    variables.every(({ path }) => isKnownName(path, names, locals))
  );
}

function isReliableCall({ name, args }: FunctionReference, names: Names): boolean {
  if (isArrayFunction(name)) return args.length >= 2 && args.length <= 4;
  if (!isKnownFunction(name)) return false;
  if (name !== 'displayValue' && name !== 'getComment') return true;
  // A name that is itself an answer could be any question's; the comment of a choice is kept where only survey-core looks.
  const [first] = args;
  if (first?.kind !== 'constant' || typeof first.value !== 'string') return false;
  if (name === 'getComment' && args.length > 1) return false;
  const type = typeOfQuestion(first.value, names);
  return type !== undefined && !withoutDisplayText.has(type);
}
