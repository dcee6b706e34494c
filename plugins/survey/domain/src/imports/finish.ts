import { usedNames } from '../flow/dependencies';
import type { JsonObject } from '../json/json';
import { questionnaireLimits, toJson } from '../json/read-json';
import type { Questionnaire } from '../questionnaire/model';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { asksSomething } from '../questionnaire/questions-in';
import { languagesIn } from '../translation/grid';
import { keyedTextsIn } from '../translation/keyed-texts';
import { ImportRefused, type ImportNotes, type ImportResult } from './report';

/** What of a file may go round in circles: other programs refuse it, SurveyJS does not. */
type Circles = 'refused' | 'kept';

/** Runs an import; what it throws on purpose becomes its result. */
export function finished(
  read: (notes: ImportNotes) => JsonObject,
  notes: ImportNotes,
  circles: Circles = 'refused',
): ImportResult {
  try {
    const questionnaire = read(notes);
    const reading = readAgain(questionnaire);
    const circle = circleIn(reading)?.join(' → ');
    if (circle !== undefined && circles === 'refused') throw new ImportRefused('circular', circle);
    if (circle !== undefined) notes.assume('circularKept', { place: '' }, circle);
    const { assumed, lost } = notes;
    return { ok: true, questionnaire, report: { taken: taken(questionnaire, reading), assumed, lost } };
  } catch (error) {
    if (error instanceof ImportRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** What was made has to be what our own runtime reads. */
function readAgain(json: JsonObject): Questionnaire {
  if (toJson(json, questionnaireLimits) === undefined) throw new ImportRefused('tooLarge');
  const reading = readQuestionnaire(json);
  if (!reading.ok) throw new ImportRefused('broken');
  const { questionnaire } = reading;
  if (!questionnaire.questions.some(asksSomething)) throw new ImportRefused('noQuestions');
  return questionnaire;
}

function taken(
  json: JsonObject,
  { pages, questions, conditions }: Questionnaire,
): {
  readonly pages: number;
  readonly questions: number;
  readonly texts: number;
  readonly conditions: number;
  readonly languages: readonly string[];
} {
  return {
    pages: pages.length,
    questions: questions.filter(asksSomething).length,
    texts: keyedTextsIn(json).length,
    conditions: conditions.length,
    languages: languagesIn(json),
  };
}

/** Names that depend on each other in a circle: who is shown or worked out could never be said. */
export function circleIn({ conditions, calculated }: Questionnaire): readonly string[] | undefined {
  const uses = new Map<string, string[]>();
  const note = (name: string, used: readonly string[]): void => {
    const key = name.toLowerCase();
    uses.set(key, [...(uses.get(key) ?? []), ...used]);
  };
  for (const { path, question, value } of conditions)
    if (question !== undefined && path.endsWith('/visibleIf') && !path.includes('/choices/'))
      note(question, usedNames(value));
  for (const { name, expression } of calculated)
    if (expression !== undefined) note(name, usedNames(expression));
  return circleAmong(uses);
}

function circleAmong(uses: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const settled = new Set<string>();
  for (const start of uses.keys()) {
    const way: string[] = [];
    // Each entry is a name, or the end of the name before the list of what it uses.
    const open: (string | undefined)[] = [start];
    while (open.length > 0) {
      const name = open.pop();
      if (name === undefined) {
        const left = way.pop();
        if (left !== undefined) settled.add(left);
      } else if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
      else if (!settled.has(name) && uses.has(name)) {
        way.push(name);
        open.push(undefined, ...(uses.get(name) ?? []));
      }
    }
  }
  return undefined;
}
