import { openDocument, type OpenedDocument } from '../../editing/document';
import type { JsonObject } from '../../json/json';
import { pageSupport } from '../../questionnaire/native-support';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire';
import { finished } from '../finish';
import { ImportNotes, ImportRefused, type ImportRefusal, type ImportResult } from '../report';

/** The version of SurveyJS that this engine follows. */
export const SURVEYJS_VERSION = '3.0.0';

type Unopened = Exclude<OpenedDocument, { ok: true }>['reason'];

const REFUSED: Readonly<Record<Unopened, ImportRefusal['code']>> = {
  tooLong: 'tooLarge',
  tooDeep: 'tooDeep',
  notJson: 'broken',
  keyRepeated: 'broken',
  notAQuestionnaire: 'notThisKind',
};

/** SurveyJS's editor writes its version into what it makes. */
const versionIn = ({ sjsVersion }: JsonObject): string => (typeof sjsVersion === 'string' ? sjsVersion : '');

/** @example isNewer('3.1.0', '3.0.0') // true */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (const index of [0, 1, 2]) {
    const [left = 0, right = 0] = [a?.[index], b?.[index]];
    if (left !== right) return left > right;
  }
  return false;
}

/**
 * A questionnaire of SurveyJS as it is: nothing of it is dropped. What this engine does not know is told, and stays.
 *
 * @param text the file
 */
export function importSurveyJs(text: string): ImportResult {
  return finished((notes) => read(text, notes), new ImportNotes(), 'kept');
}

function read(text: string, notes: ImportNotes): JsonObject {
  const opened = openDocument(text);
  if (!opened.ok) throw new ImportRefused(REFUSED[opened.reason], opened.key ?? '', opened.line);
  const { json } = opened.document;
  const version = versionIn(json);
  if (isNewer(version, SURVEYJS_VERSION)) notes.assume('newerVersion', { place: '' }, version);
  const reading = readQuestionnaire(json);
  if (!reading.ok) throw new ImportRefused('broken');
  for (const { code, severity, path, question, params } of reading.problems) {
    const at = { place: question ?? path };
    if (code === 'unknownType') notes.lose('typeUnknown', at, String(params.type ?? ''));
    else if (code === 'unknownProperty' && params.property === 'sjsVersion') continue;
    else if (code === 'unknownProperty') notes.lose('property', at, String(params.property ?? ''));
    else if (severity === 'error') notes.lose('broken', at, code);
  }
  const support = pageSupport(reading.questionnaire);
  const known = new Set(notes.lost.map(({ place }) => place));
  for (const { question, path, name } of support.native ? [] : support.reasons) {
    const place = question ?? path;
    if (!known.has(place)) notes.assume('shownByScript', { place }, name);
  }
  return json;
}
