import type { JsonObject } from '../../json/json';
import { linearPattern } from '../../validation/linear-pattern';
import { localized, object, type Texts } from '../building';
import { parseForeign } from '../expressions/parse';
import { Untranslatable, type ForeignExpression } from '../expressions/syntax';
import { xpath } from '../expressions/tokens';
import { printForeign } from '../expressions/translate';
import type { FormContext, Standing } from './context';

interface Constraint {
  readonly source: string;
  readonly message: Texts;
}

/**
 * A constraint as validators: a pattern and the length of a text are validators of their own, everything else is an expression.
 * What has no counterpart is noted, and the rest stays.
 */
export function validatorsOf(
  { source, message }: Constraint,
  at: Standing,
  context: FormContext,
): readonly JsonObject[] | undefined {
  if (source === '') return undefined;
  const validators = partsOf(source, at, context).flatMap((part): readonly JsonObject[] => {
    const validator =
      lengthIn(part) ?? patternIn(part, at, context) ?? expressionIn(part, source, at, context);
    return validator === 'lost' ? [] : [object({ ...validator, text: localized(message, context.own) })];
  });
  return validators.length === 0 ? undefined : validators;
}

/** What is joined by "and", each for itself. */
function partsOf(source: string, at: Standing, context: FormContext): readonly ForeignExpression[] {
  try {
    const parts = conjuncts(parseForeign(source, xpath));
    const isSpecial = (part: ForeignExpression): boolean =>
      lengthIn(part) !== undefined || regexIn(part) !== undefined;
    const plain = parts.filter((part) => !isSpecial(part));
    const joined = plain.reduce<ForeignExpression | undefined>(
      (left, right) => (left === undefined ? right : { kind: 'binary', operator: 'and', left, right }),
      undefined,
    );
    return [...parts.filter(isSpecial), ...(joined === undefined ? [] : [joined])];
  } catch (error) {
    if (!(error instanceof Untranslatable)) throw error;
    context.notes.lose('constraint', at.place, source, error.what);
    return [];
  }
}

function conjuncts(expression: ForeignExpression): readonly ForeignExpression[] {
  if (expression.kind !== 'binary' || expression.operator !== 'and') return [expression];
  return [...conjuncts(expression.left), ...conjuncts(expression.right)];
}

/** `string-length(.) <= 200` */
function lengthIn(part: ForeignExpression): JsonObject | undefined {
  if (part.kind !== 'binary' || part.right.kind !== 'number') return undefined;
  const { left, operator, right } = part;
  const isLength =
    left.kind === 'call' && left.name === 'string-length' && (left.args[0]?.kind ?? 'self') === 'self';
  if (!isLength) return undefined;
  const limits: Readonly<Record<string, JsonObject>> = {
    '<=': { maxLength: right.value },
    '<': { maxLength: right.value - 1 },
    '>=': { minLength: right.value },
    '>': { minLength: right.value + 1 },
    '=': { minLength: right.value, maxLength: right.value },
  };
  const limit = limits[operator];
  return limit === undefined ? undefined : { type: 'text', ...limit };
}

function regexIn(part: ForeignExpression): string | undefined {
  if (part.kind !== 'call' || part.name !== 'regex') return undefined;
  const [of, pattern] = part.args;
  return of?.kind === 'self' && pattern?.kind === 'text' ? pattern.value : undefined;
}

/** In XForms a pattern is about the whole answer. */
function patternIn(
  part: ForeignExpression,
  at: Standing,
  context: FormContext,
): JsonObject | 'lost' | undefined {
  const pattern = regexIn(part);
  if (pattern === undefined) return undefined;
  const inner = pattern.replace(/^\^/u, '').replace(/(?<!\\)\$$/u, '');
  const whole = inner.includes('|') ? `^(?:${inner})$` : `^${inner}$`;
  if (linearPattern(whole).ok) return { type: 'regex', regex: whole };
  context.notes.lose('pattern', at.place, pattern);
  return 'lost';
}

/** Nothing is checked where nothing was answered. */
function expressionIn(
  part: ForeignExpression,
  source: string,
  at: Standing,
  context: FormContext,
): JsonObject | 'lost' {
  const printed = printForeign(part, context.meaningsAt(at));
  if (printed.ok) return { type: 'expression', expression: `(${printed.text}) or {self} empty` };
  context.notes.lose('constraint', at.place, source, printed.what);
  return 'lost';
}
