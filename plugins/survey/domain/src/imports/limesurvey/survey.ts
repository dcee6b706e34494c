import { NO_TEXTS, type Texts } from '../building';
import { ImportRefused } from '../report';
import type { LimeRow, LimeSurveyFile } from './file';

/** Something that is chosen or filled in: an answer option, or a question inside a question. */
export interface LimePart {
  readonly code: string;
  readonly text: Texts;
  /** Rows are of scale 0, the columns of a table of texts of scale 1. */
  readonly scale: string;
  readonly relevance: string;
}

export interface LimeQuestion {
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly text: Texts;
  readonly help: Texts;
  readonly mandatory: string;
  readonly hasOther: boolean;
  readonly pattern: string;
  readonly relevance: string;
  readonly parts: readonly LimePart[];
  readonly answers: readonly LimePart[];
  /** By name, then by language; '' for those of no language. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface LimeGroup {
  readonly id: string;
  readonly name: Texts;
  readonly description: Texts;
  readonly relevance: string;
  readonly questions: readonly LimeQuestion[];
}

export interface LimeSurvey {
  readonly own: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly welcome: Texts;
  readonly end: Texts;
  readonly groups: readonly LimeGroup[];
}

const MAX_ROWS = 60_000;
const MAX_QUESTIONS = 3_000;

/** Tables of a file, with what is looked up in them. */
class Tables {
  constructor(
    private readonly file: LimeSurveyFile,
    readonly own: string,
  ) {}

  rows(table: string): readonly LimeRow[] {
    return this.file.tables.get(table) ?? [];
  }

  /** Each thing once, in its order: older files have a row for every language. */
  things(table: string, id: string, order: string): readonly LimeRow[] {
    const seen = new Set<string>();
    return this.rows(table)
      .filter((row) => {
        const key = `${row[id] ?? ''} ${row.scale_id ?? ''} ${id === 'code' ? (row.qid ?? '') : ''}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      })
      .toSorted((a, b) => Number(a[order] ?? 0) - Number(b[order] ?? 0));
  }

  /** Texts by the key of what they belong to, from the table of texts or, in older files, from its own. */
  texts(
    tables: readonly string[],
    field: string,
    keyOf: (row: LimeRow) => string,
  ): ReadonlyMap<string, Texts> {
    const found = new Map<string, Map<string, string>>();
    for (const row of tables.flatMap((table) => this.rows(table))) {
      const text = (row[field] ?? '').normalize('NFC').trim();
      if (text === '') continue;
      const language = row.language ?? row.surveyls_language ?? '';
      const key = keyOf(row);
      const texts = found.get(key) ?? new Map<string, string>();
      texts.set(language === '' ? this.own : language, text);
      found.set(key, texts);
    }
    return found;
  }
}

const by =
  (...fields: readonly string[]) =>
  (row: LimeRow): string =>
    fields.map((field) => row[field] ?? '').join(' ');

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
}

/** The tables of a file as groups of questions. */
export function readSurvey(file: LimeSurveyFile): LimeSurvey {
  const count = [...file.tables.values()].reduce((sum, rows) => sum + rows.length, 0);
  if (count > MAX_ROWS) throw new ImportRefused('tooLarge');
  const [survey] = file.tables.get('surveys') ?? [];
  const own = survey?.language ?? '';
  const tables = new Tables(file, own === '' ? 'en' : own);
  const questions = questionsByGroup(tables);
  const [names, descriptions] = ['group_name', 'description'].map((field) =>
    tables.texts(['groups', 'group_l10ns'], field, by('gid')),
  );
  const ofSurvey = (field: string): Texts =>
    tables.texts(['surveys_languagesettings'], field, () => '').get('') ?? NO_TEXTS;
  return {
    own: tables.own,
    title: ofSurvey('surveyls_title'),
    description: ofSurvey('surveyls_description'),
    welcome: ofSurvey('surveyls_welcometext'),
    end: ofSurvey('surveyls_endtext'),
    groups: tables.things('groups', 'gid', 'group_order').map(({ gid = '', grelevance = '' }) => ({
      id: gid,
      name: names?.get(gid) ?? NO_TEXTS,
      description: descriptions?.get(gid) ?? NO_TEXTS,
      relevance: grelevance,
      questions: questions.get(gid) ?? [],
    })),
  };
}

/** Questions inside a question were rows like any other once. */
const isOutermost = ({ parent_qid: of = '' }: LimeRow): boolean => of === '0' || of === '';

function questionsByGroup(tables: Tables): ReadonlyMap<string, readonly LimeQuestion[]> {
  const texts = tables.texts(['questions', 'subquestions', 'question_l10ns'], 'question', by('qid'));
  const helps = tables.texts(['questions', 'question_l10ns'], 'help', by('qid'));
  const parts = partsByQuestion(tables, texts);
  const answers = answersByQuestion(tables);
  const attributes = attributesByQuestion(tables);
  const groups = new Map<string, LimeQuestion[]>();
  const rows = tables.things('questions', 'qid', 'question_order').filter(isOutermost);
  if (rows.length > MAX_QUESTIONS) throw new ImportRefused('tooLarge');
  for (const row of rows) {
    const { qid = '', gid = '', title = '', type = '', mandatory = '', preg = '', relevance = '' } = row;
    const question: LimeQuestion = {
      id: qid,
      code: title,
      type,
      mandatory,
      pattern: preg,
      relevance,
      hasOther: row.other === 'Y',
      text: texts.get(qid) ?? NO_TEXTS,
      help: helps.get(qid) ?? NO_TEXTS,
      parts: parts.get(qid) ?? [],
      answers: answers.get(qid) ?? [],
      attributes: attributes.get(qid) ?? new Map(),
    };
    push(groups, gid, question);
  }
  return groups;
}

function partsByQuestion(
  tables: Tables,
  texts: ReadonlyMap<string, Texts>,
): ReadonlyMap<string, readonly LimePart[]> {
  const parts = new Map<string, LimePart[]>();
  const rows = [
    ...tables.things('subquestions', 'qid', 'question_order'),
    ...tables.things('questions', 'qid', 'question_order').filter((row) => !isOutermost(row)),
  ];
  for (const { qid = '', parent_qid: of = '', title = '', scale_id: scale = '0', relevance = '' } of rows) {
    const part = { code: title, text: texts.get(qid) ?? NO_TEXTS, scale, relevance };
    push(parts, of, part);
  }
  return parts;
}

function answersByQuestion(tables: Tables): ReadonlyMap<string, readonly LimePart[]> {
  const own = tables.texts(['answers'], 'answer', by('qid', 'code', 'scale_id'));
  const apart = tables.texts(['answer_l10ns'], 'answer', by('aid'));
  const answers = new Map<string, LimePart[]>();
  for (const row of tables.things('answers', 'code', 'sortorder')) {
    const { qid = '', aid = '', code = '', scale_id: scale = '0' } = row;
    const text = apart.get(aid) ?? own.get(by('qid', 'code', 'scale_id')(row)) ?? NO_TEXTS;
    push(answers, qid, { code, text, scale, relevance: '' });
  }
  return answers;
}

function attributesByQuestion(tables: Tables): ReadonlyMap<string, Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, Map<string, string>>>();
  for (const { qid = '', attribute = '', value = '', language = '' } of tables.rows('question_attributes')) {
    if (value === '') continue;
    const ofQuestion = found.get(qid) ?? new Map<string, Map<string, string>>();
    const values = ofQuestion.get(attribute) ?? new Map<string, string>();
    values.set(language, value);
    found.set(qid, ofQuestion.set(attribute, values));
  }
  return found;
}
