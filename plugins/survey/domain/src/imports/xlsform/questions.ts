import type { JsonObject, JsonValue } from '../../json/json';
import { localized, object } from '../building';
import { validatorsOf } from './constraints';
import type { FormContext, Standing } from './context';
import { defaultOf, kindIn, type Asking } from './question-types';
import type { SheetRow } from './sheet-table';

const IGNORED = new Set([
  'disabled',
  'name',
  'type',
  'appearance',
  'parameters',
  'choice_filter',
  'body::accuracythreshold',
]);
const MEDIA = /^(?:media::|image$|audio$|video$|big-image$)/u;
/** Appearances that are understood, or that say nothing about a page. */
const KNOWN_APPEARANCE =
  /^(?:multiline|minimal|autocomplete|search|field-list|table-list|likert|columns.*|horizontal.*|compact.*|quick.*|w\d+|no-calendar|numbers|label|list-nolabel|list)$/u;

/** A line that asks or says something, as an element of SurveyJS; undefined for what is not taken over. */
export function questionIn(asking: Asking): JsonObject | undefined {
  const { row, at, context } = asking;
  const kind = kindIn(asking);
  if (kind === undefined) return undefined;
  const isNote = kind.type === 'html';
  const question = object({
    type: kind.type,
    name: at.name,
    title: isNote ? undefined : localized(context.piped(row.texts('label'), at), context.own),
    description: isNote ? undefined : localized(context.piped(row.texts('hint'), at), context.own),
    ...kind,
    ...(isNote ? {} : rulesOf(row, at, context)),
    ...(isNote ? {} : valuesOf(row, kind, at, context)),
    visibleIf: context.expression(row.cell('relevant'), at, 'condition'),
  });
  noteRest(row, at, context);
  return question;
}

const isYes = (text: string): boolean => /^(?:yes|true(?:\(\))?|1)$/iu.test(text);
const isNo = (text: string): boolean => /^(?:no|false(?:\(\))?|0|)$/iu.test(text);

type Members = Readonly<Record<string, JsonValue | undefined>>;

function rulesOf(row: SheetRow, at: Standing, context: FormContext): Members {
  const required = row.cell('required');
  const message = context.piped(row.texts('constraint_message'), at);
  const isCondition = !isYes(required) && !isNo(required);
  return {
    isRequired: isYes(required) ? true : undefined,
    requiredIf: isCondition ? context.expression(required, at, 'condition') : undefined,
    requiredErrorText: localized(row.texts('required_message'), context.own),
    readOnly: isYes(row.cell('readonly')) ? true : undefined,
    validators: validatorsOf({ source: row.cell('constraint'), message }, at, context),
  };
}

function valuesOf(row: SheetRow, kind: JsonObject, at: Standing, context: FormContext): Members {
  const written = row.cell('default');
  const calculation = row.cell('calculation');
  if (calculation !== '') {
    const defaultValueExpression = context.expression(calculation, at, 'calculation');
    if (defaultValueExpression !== undefined)
      context.notes.assume('calculatedAsDefault', at.place, calculation);
    return { defaultValueExpression };
  }
  if (written === '') return {};
  // `today()` and `${other}` are worked out.
  const isWorkedOut = /\$\{|\w\(/u.test(written);
  if (!isWorkedOut) return { defaultValue: defaultOf(written, kind) };
  return { defaultValueExpression: context.expression(written, at, 'calculation') };
}

/** Notes what of a line was not read. */
export function noteRest(row: SheetRow, at: Standing, context: FormContext): void {
  const unknown = row
    .cell('appearance')
    .split(/\s+/u)
    .filter((word) => word !== '' && !KNOWN_APPEARANCE.test(word));
  if (unknown.length > 0) context.notes.lose('appearance', at.place, unknown.join(' '));
  for (const [heading, text] of row.others()) {
    if (IGNORED.has(heading)) continue;
    if (MEDIA.test(heading)) context.notes.lose('media', at.place, text);
    else context.notes.lose('property', at.place, `${heading} = ${text}`);
  }
}
