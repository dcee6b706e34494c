import type { VariablePath } from '../expressions/path';
import { isJsonObject, isList, own, type JsonObject, type JsonValue } from '../json/json';

/**
 * The names expressions may use at some place of a questionnaire, collected before anything is read: an expression may
 * name a question that comes later.
 */
export interface Names {
  readonly kind: 'survey' | 'panel' | 'row';
  /** Types by name in lower case. */
  readonly questions: ReadonlyMap<string, string>;
  /** Calculated values, and the totals of matrices; in lower case. */
  readonly others: ReadonlySet<string>;
  /** The questions of the panel of the author's that stands around, for `{panel.x}`. */
  readonly panel?: ReadonlySet<string>;
  /** Around the panel or row: the names of its own container. */
  readonly outer: Names | undefined;
}

/** Words that mean something to survey-core wherever they stand, and that this engine leaves to it. */
const surveyWords =
  /^(?:locale|pageno|pagecount|questioncount|(?:in)?correct(?:ed)?answers|(?:in)?correctedanswercount)$/;

const itemWords = {
  survey: new Set<string>(),
  // {item}, {rowName} and {rowValue} of added rows are random identifiers, {rowTitle} depends on the language.
  row: new Set(['rowindex', 'visiblerowindex', 'item', 'rowname', 'rowvalue', 'matrix']),
  panel: new Set(['panelindex', 'visiblepanelindex']),
} as const;

const itemPrefixes = {
  survey: new Set<string>(),
  row: new Set(['row', 'prevrow', 'nextrow', 'totalrow']),
  panel: new Set(['panel', 'prevpanel', 'nextpanel']),
} as const;

export function namesOfSurvey(json: JsonObject): Names {
  const questions = new Map<string, string>();
  const others = new Set<string>();
  collect(own(json, elementsKey(json)), questions, others);
  const pages = own(json, 'pages');
  if (isList(pages))
    for (const page of pages)
      if (isJsonObject(page)) collect(own(page, elementsKey(page)), questions, others);
  for (const name of namesIn(own(json, 'calculatedValues'))) others.add(name);
  return { kind: 'survey', questions, others, outer: undefined };
}

/** Inside a panel that citizens add. */
export function namesOfPanel(json: JsonObject, outer: Names): Names {
  const questions = new Map<string, string>();
  const others = new Set<string>();
  collect(own(json, templateKey(json)), questions, others);
  return { kind: 'panel', questions, others, outer };
}

/** Inside a row of a matrix. */
export function namesOfRow(json: JsonObject, outer: Names): Names {
  const questions = new Map<string, string>();
  const others = new Set<string>();
  for (const column of listIn(json, 'columns')) {
    if (!isJsonObject(column)) continue;
    const { name, cellType = own(json, 'cellType') } = column;
    if (typeof name === 'string')
      questions.set(name.toLowerCase(), typeof cellType === 'string' ? cellType : 'dropdown');
  }
  collect(own(json, 'detailElements'), questions, others);
  return { kind: 'row', questions, others, outer };
}

/** Inside a panel of the author's. */
export function namesInPanel(json: JsonObject, names: Names): Names {
  const questions = new Map<string, string>();
  collect(own(json, elementsKey(json)), questions, new Set());
  return { ...names, panel: new Set(questions.keys()) };
}

export function elementsKey(json: JsonObject): 'elements' | 'questions' {
  return own(json, 'elements') === undefined && own(json, 'questions') !== undefined
    ? 'questions'
    : 'elements';
}

export function templateKey(json: JsonObject): 'templateElements' | 'questions' {
  return own(json, 'templateElements') === undefined && own(json, 'questions') !== undefined
    ? 'questions'
    : 'templateElements';
}

function collect(list: JsonValue | undefined, questions: Map<string, string>, others: Set<string>): void {
  if (!isList(list)) return;
  for (const item of list) {
    if (!isJsonObject(item)) continue;
    const { name, type } = item;
    if (typeof name === 'string' && type !== 'panel') {
      questions.set(name.toLowerCase(), typeof type === 'string' ? type : '');
      others.add(`${name.toLowerCase()}-total`);
    }
    collect(own(item, elementsKey(item)), questions, others);
  }
}

function namesIn(list: JsonValue | undefined): string[] {
  if (!isList(list)) return [];
  return list.flatMap((item) => {
    const name = isJsonObject(item) ? own(item, 'name') : undefined;
    return typeof name === 'string' ? [name.toLowerCase()] : [];
  });
}

function listIn(json: JsonObject, key: string): readonly JsonValue[] {
  const value = own(json, key);
  return isList(value) ? value : [];
}

/** Whether this engine knows what a name stands for. `locals` are words of the place itself, such as `self`. */
export function isKnownName(path: VariablePath, names: Names, locals: ReadonlySet<string>): boolean {
  if (path.segments.length === 1 && locals.has(path.heads[0] ?? '')) return true;
  return isKnownIn(path, names);
}

function isKnownIn(path: VariablePath, names: Names): boolean {
  const first = path.segments[0]?.name.toLowerCase() ?? '';
  if (path.rest === undefined && (surveyWords.test(first) || first.startsWith('$'))) return false;
  if (first === 'panel' && path.rest?.heads.some((head) => names.panel?.has(head)) === true) return true;
  if (names.kind === 'survey') return isQuestion(path, names);
  if (path.rest === undefined && itemWords[names.kind].has(first)) return true;
  if (path.rest !== undefined && itemPrefixes[names.kind].has(first)) return isQuestion(path.rest, names);
  if (path.rest !== undefined && first === 'parentpanel') return isKnownInParent(path.rest, names);
  return names.outer !== undefined && isKnownIn(path, names.outer);
}

/** {parentPanel.x} is a question of the panel around the panel. */
function isKnownInParent(path: VariablePath, names: Names): boolean {
  return names.kind === 'panel' && names.outer?.kind === 'panel' && isQuestion(path, names.outer);
}

/** `a.b[0]` is known when `a.b` or `a` is the name of a question, its comment, its total, or a calculated value. */
function isQuestion(path: VariablePath, { questions, others }: Names): boolean {
  return path.heads.some((head) => questions.has(head.replace(/-comment$/, '')) || others.has(head));
}

/** The type of the question that displayValue and its like would find under a name, from the inside out. */
export function typeOfQuestion(name: string, names: Names): string | undefined {
  const type = names.questions.get(name.toLowerCase());
  if (type !== undefined || names.outer === undefined) return type;
  return typeOfQuestion(name, names.outer);
}
