import type { TextTable } from '../../tabular/csv';
import { languageOf } from '../../translation/languages';

export const PARTS = ['type', 'name', 'title', 'description', 'required', 'rows', 'choices'] as const;
export type Part = (typeof PARTS)[number];

/** Parts that may be there once for each language. */
const TRANSLATED: ReadonlySet<Part> = new Set(['title', 'description', 'rows', 'choices']);

/** What people call the columns, in lower case and without spaces. The first two are what we write ourselves. */
const NAMES: Readonly<Record<Part, readonly string[]>> = {
  type: ['종류', 'type', '유형', '형식', '문항유형', '질문유형', '질문종류', 'kind', 'questiontype'],
  name: ['자료이름', 'dataname', '변수명', '변수', 'name', 'variable', 'code', '코드'],
  title: ['질문', 'question', '문항', '질문내용', '문항내용', 'title', 'questiontext'],
  description: ['설명', 'description', '안내', '도움말', 'help', 'hint'],
  required: ['필수', 'required', '필수여부', '필수응답', 'mandatory'],
  rows: ['항목', 'items', '행', '세부항목', 'rows', 'item'],
  choices: ['선택지', 'choices', '보기', '응답', '응답항목', '답', 'options', 'answers', 'scale'],
};

const PART_OF = new Map(PARTS.flatMap((part) => NAMES[part].map((name) => [name, part] as const)));

export interface Heading {
  readonly part: Part;
  /** '' for the questionnaire's own. */
  readonly language: string;
}

export interface Column extends Heading {
  readonly index: number;
}

const compact = (text: string): string => text.toLowerCase().replace(/[\s_*]+/gu, '');

/** "질문 (영어)", "question_en", "question: English", "영어 질문". */
const WITH_LANGUAGE = [
  /^(?<name>.+?)\s*[([（［]\s*(?<language>.+?)\s*[)\]）］]$/u,
  /^(?<name>.+?)[\s_:/-]+(?<language>\S+)$/u,
  /^(?<language>\S+)[\s_:/-]+(?<name>.+)$/u,
];

/** @example readHeading('보기 (영어)') // { part: 'choices', language: 'en' } */
export function readHeading(written: string): Heading | undefined {
  const text = written.normalize('NFC').trim();
  const plain = PART_OF.get(compact(text));
  if (plain !== undefined) return { part: plain, language: '' };
  for (const pattern of WITH_LANGUAGE) {
    const { name = '', language = '' } = pattern.exec(text)?.groups ?? {};
    const part = PART_OF.get(compact(name));
    const code = languageOf(language);
    if (part !== undefined && code !== undefined && TRANSLATED.has(part))
      return { part, language: code.toLowerCase() };
  }
  return undefined;
}

export interface HeadedTable {
  readonly columns: readonly Column[];
  /** Headings that nobody knows, with where they stand. */
  readonly unknown: readonly { readonly heading: string; readonly index: number }[];
  /** Of the heading, from 1. */
  readonly line: number;
  /** What is below it. */
  readonly rows: TextTable;
}

/** Somebody writes a title above the table. */
const LOOKED_THROUGH = 10;

/** The table below the first row that has a column for the question; undefined where none has. */
export function headedTable(table: TextTable): HeadedTable | undefined {
  for (const [at, cells] of table.slice(0, LOOKED_THROUGH).entries()) {
    const read = cells.map((heading, index) => ({
      heading: heading.trim(),
      index,
      known: readHeading(heading),
    }));
    if (!read.some(({ known }) => known?.part === 'title')) continue;
    return {
      columns: read.flatMap(({ known, index }) => (known === undefined ? [] : [{ ...known, index }])),
      unknown: read.filter(({ heading, known }) => heading !== '' && known === undefined),
      line: at + 1,
      rows: table.slice(at + 1),
    };
  }
  return undefined;
}

/** The heading that we write ourselves. */
export function headingFor(part: Part, words: 'ko' | 'en', language: '' | 'ko' | 'en' = ''): string {
  const name = { ko: HEADINGS_KO, en: HEADINGS_EN }[words][part];
  return language === '' ? name : `${name} (${LANGUAGE_NAMES[words][language]})`;
}

const LANGUAGE_NAMES = { ko: { ko: '한국어', en: '영어' }, en: { ko: 'Korean', en: 'English' } } as const;

const HEADINGS_KO: Readonly<Record<Part, string>> = {
  type: '종류',
  name: '자료 이름',
  title: '질문',
  description: '설명',
  required: '필수',
  rows: '항목',
  choices: '선택지',
};

const HEADINGS_EN: Readonly<Record<Part, string>> = {
  type: 'Type',
  name: 'Data name',
  title: 'Question',
  description: 'Description',
  required: 'Required',
  rows: 'Items',
  choices: 'Choices',
};
