import type { JsonObject } from '../json/json';
import { entryAt, outlineOf, ownLocale, type OutlineEntry, type Path } from '../editing';
import { namingOf, type Naming, type WordsLocale } from '../editing/conditions';
import { problemsInDraft } from '../publishing/problems-before-publishing';
import type { QuestionnaireProblem } from '../questionnaire/model';
import { checkSteps, CODES_SAID_HERE } from './checks-of';
import type { KnownPrivacy } from './context';
import type { CheckGroup, Finding, Severity } from './finding';
import { pathFrom, placeName } from './places';

/** Something to look at before publishing, whoever found it. */
export interface Remark {
  /** Stays the same while other things change. */
  readonly id: string;
  readonly severity: Severity;
  readonly group: CheckGroup | 'other';
  readonly path: Path;
  /** Of the text it is about, where that is not the questionnaire's own language. */
  readonly language: WordsLocale | undefined;
  /** Where it is in the outline; undefined for what is about the whole questionnaire. */
  readonly entry: OutlineEntry | undefined;
  readonly said:
    | { readonly by: 'check'; readonly finding: Finding }
    | { readonly by: 'publishing'; readonly problem: QuestionnaireProblem }
    /** Texts without a translation, counted: they are filled in elsewhere. */
    | { readonly by: 'translation'; readonly locale: string; readonly count: number };
}

/** What was found in a questionnaire as it was at one moment. */
export interface Reviewed {
  readonly json: JsonObject;
  readonly naming: Naming;
  /** The worst first, then in the order of the questionnaire. */
  readonly remarks: readonly Remark[];
  /** By `placeKey`. */
  readonly byPlace: ReadonlyMap<string, readonly Remark[]>;
}

const LOCALES: readonly WordsLocale[] = ['ko', 'en'];
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'hint'];

/** The same place while it is moved and written: names rather than paths. */
export const placeKey = ({ kind, name, path }: Pick<OutlineEntry, 'kind' | 'name' | 'path'>): string =>
  `${kind} ${name === '' ? JSON.stringify(path) : name}`;

/**
 * Everything there is to say about a questionnaire, worked out in small steps.
 *
 * @param privacy what its survey says about personal data
 */
export function* review(json: JsonObject, privacy: KnownPrivacy): Generator<undefined, Reviewed, undefined> {
  const naming = namingOf(json);
  yield undefined;
  const entries = outlineOf(json);
  const published = publishingRemarks(json, entries);
  yield undefined;
  const found = new Map<string, Remark>();
  const own = ownLocale(json);
  // A text is looked at in each of its languages; what is said in both is said once.
  for (const locale of LOCALES.toSorted((a, b) => Number(b === own) - Number(a === own)))
    for (const finding of yield* checkSteps(json, { locale, privacy }))
      if (!found.has(finding.id))
        found.set(finding.id, {
          ...remarkOf(finding, entries),
          language: locale !== own && finding.id.includes(`.${locale}@`) ? locale : undefined,
        });
  const remarks = inOrder([...found.values(), ...published], entries);
  return { json, naming, remarks, byPlace: placed(remarks) };
}

const remarkOf = (finding: Finding, entries: readonly OutlineEntry[]): Omit<Remark, 'language'> => ({
  id: finding.id,
  severity: finding.severity,
  group: finding.group,
  path: finding.path,
  entry: placeIn(entries, finding.path),
  said: { by: 'check', finding },
});

/** The whole questionnaire, which is an entry where it has no pages, is no place of its own. */
function placeIn(entries: readonly OutlineEntry[], path: Path): OutlineEntry | undefined {
  const entry = entryAt(entries, path);
  return entry === undefined || entry.path.length === 0 ? undefined : entry;
}

function publishingRemarks(json: JsonObject, entries: readonly OutlineEntry[]): readonly Remark[] {
  const problems = problemsInDraft(JSON.stringify(json)).filter(({ code }) => !CODES_SAID_HERE.has(code));
  const untranslated = new Map<string, number>();
  const seen = new Map<string, number>();
  const remarks: Remark[] = [];
  for (const problem of problems) {
    const { code, severity, params } = problem;
    if (code === 'missingTranslation') {
      const locale = String(params.locale);
      untranslated.set(locale, (untranslated.get(locale) ?? 0) + 1);
      continue;
    }
    const path = pathFrom(json, problem.path);
    const place = `${code}@${placeName(json, path)}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const id = count === 1 ? place : `${place}~${String(count)}`;
    const entry = placeIn(entries, path);
    const said = { by: 'publishing', problem } as const;
    remarks.push({ id, severity, group: 'other', path, entry, language: undefined, said });
  }
  const missing = [...untranslated].map(([locale, count]): Remark => ({
    id: `missingTranslation.${locale}`,
    severity: 'warning',
    group: 'other',
    path: [],
    entry: undefined,
    language: undefined,
    said: { by: 'translation', locale, count },
  }));
  return [...remarks, ...missing];
}

function inOrder(remarks: readonly Remark[], entries: readonly OutlineEntry[]): readonly Remark[] {
  const index = new Map(entries.map((entry, at) => [JSON.stringify(entry.path), at]));
  const at = ({ entry }: Remark): number =>
    entry === undefined ? -1 : (index.get(JSON.stringify(entry.path)) ?? -1);
  const rank = ({ severity }: Remark): number => WORST_FIRST.indexOf(severity);
  return remarks.toSorted((a, b) => rank(a) - rank(b) || at(a) - at(b));
}

function placed(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const places = new Map<string, Remark[]>();
  for (const remark of remarks) {
    if (remark.entry === undefined) continue;
    const key = placeKey(remark.entry);
    places.set(key, [...(places.get(key) ?? []), remark]);
  }
  return places;
}

/** How much there is of each; what somebody has acknowledged is not counted. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export function countsOf(remarks: readonly Remark[], acknowledged: ReadonlySet<string>): Counts {
  const count = (wanted: Severity): number =>
    remarks.filter(({ severity, id }) => severity === wanted && isOpen(severity, id, acknowledged)).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}

const isOpen = (severity: Severity, id: string, acknowledged: ReadonlySet<string>): boolean =>
  severity !== 'warning' || !acknowledged.has(id);

/** What was not acknowledged: errors cannot be. */
export const openRemarks = (
  remarks: readonly Remark[],
  acknowledged: ReadonlySet<string>,
): readonly Remark[] => remarks.filter(({ severity, id }) => isOpen(severity, id, acknowledged));
