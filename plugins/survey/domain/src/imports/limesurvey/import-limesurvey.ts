import type { JsonObject, JsonValue } from '../../json/json';
import { localized, object, type Texts } from '../building';
import { finished } from '../finish';
import { ImportNotes, ImportRefused, type ImportResult } from '../report';
import { conditionsByQuestion } from './conditions';
import { LimeContext } from './context';
import type { LimeSurveyFile } from './file';
import { elementsOf } from './questions';
import { readSurvey, type LimeGroup, type LimeQuestion, type LimeSurvey } from './survey';

/** The newest series of LimeSurvey whose files are known; its tables have changed little since the third. */
const NEWEST_DB_VERSION = 700;

/** Parts of a survey that are no questions. */
const NOT_TAKEN = ['quota', 'assessments', 'survey_url_parameters', 'defaultvalues'] as const;

/**
 * A survey of LimeSurvey's (.lss) as a questionnaire for SurveyJS.
 *
 * @returns the questionnaire with a report of what was assumed and what was lost, or why there is none
 */
export function importLimeSurvey(file: LimeSurveyFile): ImportResult {
  return finished((notes) => read(file, notes), new ImportNotes());
}

function read(file: LimeSurveyFile, notes: ImportNotes): JsonObject {
  if (file.docType !== 'Survey') throw new ImportRefused('notThisKind', file.docType);
  if (Number(file.dbVersion) >= NEWEST_DB_VERSION)
    notes.assume('newerVersion', { place: '' }, file.dbVersion);
  for (const table of NOT_TAKEN)
    if ((file.tables.get(table) ?? []).length > 0) notes.lose('table', { place: '' }, table);
  const survey = readSurvey(file);
  const context = new LimeContext(survey, notes);
  const conditions = conditionsByQuestion(file.tables.get('conditions') ?? [], context);
  const greeting = greetingOf(survey, context);
  const pages = survey.groups.map((group, index) => {
    const { elements, ...page } = pageOf(group, context, conditions);
    return object({ ...page, elements: index === 0 ? [...greeting, ...elements] : elements });
  });
  const calculated = survey.groups.flatMap(({ questions }) =>
    questions.flatMap((each) => equationOf(each, context)),
  );
  return object({
    title: localized(context.plain(survey.title, { place: '' }), survey.own),
    description: localized(context.plain(survey.description, { place: '' }), survey.own),
    locale: survey.own,
    pages,
    calculatedValues: calculated.length > 0 ? calculated : undefined,
    completedHtml: localized(context.piped(survey.end, { place: '' }), survey.own),
  });
}

function pageOf(
  group: LimeGroup,
  context: LimeContext,
  conditions: ReadonlyMap<string, string>,
): { readonly elements: readonly JsonObject[] } & Readonly<Record<string, JsonValue | undefined>> {
  const name = context.giver.give('', `group${group.id}`);
  const at = { place: name };
  const elements = group.questions
    .filter(({ type }) => type !== '*')
    .flatMap((question) => {
      const called = context.nameOf(question);
      const asking = { question, name: called, at: { place: called }, context };
      return elementsOf(asking, conditions.get(question.id));
    });
  return {
    name,
    title: localized(context.plain(group.name, at), context.own),
    description: localized(context.plain(group.description, at), context.own),
    visibleIf: context.condition(group.relevance, at),
    elements,
  };
}

/** The welcome is the first thing on the first page. */
function greetingOf({ welcome, own }: LimeSurvey, context: LimeContext): readonly JsonObject[] {
  if (welcome.size === 0) return [];
  const name = context.giver.give('welcome', 'welcome');
  return [object({ type: 'html', name, html: localized(context.piped(welcome, { place: name }), own) })];
}

/** A value that is worked out: its expression stands in braces in the text, or is an attribute. */
function equationOf(question: LimeQuestion, context: LimeContext): readonly JsonObject[] {
  if (question.type !== '*') return [];
  const name = context.nameOf(question);
  const source = question.attributes.get('equation')?.values().next().value ?? firstOf(question.text);
  const inner = /^\s*\{(.+)\}\s*$/su.exec(source)?.[1] ?? source;
  const found = context.translated(inner);
  if (found.ok) return [{ name, expression: found.text, includeIntoResult: true }];
  context.notes.lose('calculation', { place: name }, inner, found.what);
  return [];
}

const firstOf = (texts: Texts): string => [...texts.values()][0] ?? '';
