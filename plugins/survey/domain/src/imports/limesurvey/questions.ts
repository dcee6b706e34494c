import type { JsonObject, JsonValue } from '../../json/json';
import { linearPattern } from '../../validation/linear-pattern';
import { choice, localized, object } from '../building';
import { attribute, kindOfQuestion, type LimeAsking } from './question-kinds';

/** Attributes that change what a question asks or accepts, and that nothing here stands for. */
const NOT_TAKEN = [
  ...['array_filter', 'array_filter_exclude', 'exclude_all_others', 'em_validation_sq', 'equals_num_value'],
  ...[
    'min_num_value',
    'max_num_value',
    'multiflexible_checkbox',
    'random_group',
    'prefix',
    'suffix',
    'time_limit',
  ],
  ...['assessment_value', 'other_comment_mandatory', 'other_numbers_only', 'input_boxes'],
];

type Members = Readonly<Record<string, JsonValue | undefined>>;

/**
 * A question of LimeSurvey's as elements of SurveyJS.
 *
 * @param condition from the table of conditions, where the question has none of its own
 */
export function elementsOf(asking: LimeAsking, condition: string | undefined): readonly JsonObject[] {
  const { question, at, context, name } = asking;
  const relevance = question.relevance.trim();
  const source = relevance === '' || relevance === '1' ? (condition ?? '') : relevance;
  const isHidden = relevance === '0' || attribute(question, 'hidden') === '1';
  const shown: Members = {
    visible: isHidden ? false : undefined,
    visibleIf: relevance === '0' ? undefined : context.condition(source, at),
  };
  if (question.type === 'X') return [object({ type: 'html', name, html: htmlOf(asking), ...shown })];
  const kind = kindOfQuestion(asking);
  if (kind === undefined) return [];
  noteRest(asking);
  const element = object({
    type: kind.type,
    name,
    title: localized(context.plain(question.text, at), context.own),
    description: localized(context.plain(question.help, at), context.own),
    ...kind,
    ...rulesOf(asking),
    ...shown,
  });
  return question.type === '1' ? [element, secondScale(asking, element)] : [element];
}

/** HTML stays HTML: our pages take out of it what must not be there. */
function htmlOf({ question, context, at }: LimeAsking): JsonValue {
  context.losePictures(question.text, at);
  return localized(context.piped(question.text, at), context.own) ?? '';
}

function rulesOf(asking: LimeAsking): Members {
  const { question, at, context } = asking;
  if (question.mandatory === 'S') context.notes.lose('softMandatory', at);
  const validators = [...patternOf(asking), ...validationOf(asking)];
  return {
    isRequired: question.mandatory === 'Y' ? true : undefined,
    validators: validators.length === 0 ? undefined : validators,
  };
}

/** `/^[0-9]+$/i` */
function patternOf({ question, at, context }: LimeAsking): readonly JsonObject[] {
  const written = question.pattern.trim();
  if (written === '') return [];
  const [, inner = written, flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(written) ?? [];
  const isInsensitive = flags.includes('i');
  if (linearPattern(inner, isInsensitive ? 'i' : '').ok)
    return [object({ type: 'regex', regex: inner, caseInsensitive: isInsensitive ? true : undefined })];
  context.notes.lose('pattern', at, written);
  return [];
}

function validationOf({ question, at, context }: LimeAsking): readonly JsonObject[] {
  const source = attribute(question, 'em_validation_q');
  if (source === '') return [];
  const found = context.translated(source, question);
  if (!found.ok) {
    context.notes.lose('constraint', at, source, found.what);
    return [];
  }
  const message = question.attributes.get('em_validation_q_tip') ?? new Map<string, string>();
  const text = localized(context.plain(message, at), context.own);
  return [object({ type: 'expression', expression: `(${found.text}) or {self} empty`, text })];
}

/** A table with two scales is two tables with one each. */
function secondScale({ question, at, context, name }: LimeAsking, first: JsonObject): JsonObject {
  context.notes.assume('splitInTwo', at);
  const columns = question.answers
    .filter(({ scale }) => scale === '1')
    .map(({ code, text }) => choice(code, context.plain(text, at), context.own));
  return { ...first, name: context.giver.give(`${name}_2`, `${name}_2`), columns };
}

function noteRest({ question, at, context }: LimeAsking): void {
  for (const name of NOT_TAKEN) {
    const value = attribute(question, name);
    if (value !== '' && value !== '0' && value !== 'N')
      context.notes.lose('property', at, `${name} = ${value}`);
  }
}
