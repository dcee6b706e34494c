import { MAX_BROUGHT_BYTES, type ImportReply, type NewLibraryItem } from '../../../../contracts';
import type { JsonObject } from '../../../../domain/src';
import {
  readExchange,
  type ExchangeFile,
  type ExchangeHead,
} from '../../../../domain/src/exchange/exchange-file';
import { exchangeRefusalInWords } from '../../../../domain/src/exchange/refusal-words';
import type { ImportNote, ImportReport, ImportResult } from '../../../../domain/src/imports/report';
import { assumedInWords, lostInWords, refusalInWords } from '../../../../domain/src/imports/report-words';
import { importSurveyJs } from '../../../../domain/src/imports/surveyjs/import-surveyjs';
import { readOwnContent } from '../../../../domain/src/templates/own-content';
import { languageHeading } from '../../../../domain/src/translation/languages';
import type { EditingApi } from '../../api/editing';
import type { TextOf } from '../../text';
import { toBase64 } from '../files/base64';
import type { ReportGroup } from '../files/report';
import { readerFor } from './file-names';
import { keptItem } from './kept-item';

/** A file that somebody brought, as far as it could be read. */
export type Brought =
  | {
      readonly ok: true;
      /** `null` for parts of one, which are kept for questionnaires. */
      readonly questionnaire: JsonObject | null;
      /** What it is and where it comes from. */
      readonly about: readonly string[];
      readonly groups: readonly ReportGroup[];
      /** What it can be kept as, where another city meant it to be: a template, a block, a list of choices. */
      readonly own: NewLibraryItem | null;
    }
  | { readonly ok: false; readonly sentence: string };

export interface Words {
  readonly text: TextOf;
  readonly words: 'ko' | 'en';
}

const placed = ({ place }: ImportNote, sentence: string): string =>
  place === '' ? sentence : `${place}: ${sentence}`;

function groupsOf({ assumed, lost }: ImportReport, { text, words }: Words): readonly ReportGroup[] {
  return [
    {
      title: text('edit.exchange.assumed'),
      lines: assumed.map((note) => placed(note, assumedInWords(note, words))),
    },
    { title: text('edit.exchange.lost'), lines: lost.map((note) => placed(note, lostInWords(note, words))) },
  ];
}

function takenInWords({ taken }: ImportReport, { text }: Words): string {
  const { pages, questions, conditions, languages } = taken;
  const named = languages.map(languageHeading).join(', ');
  return text('edit.exchange.read', { pages, questions, conditions, languages: named });
}

function fromResult(result: ImportResult, words: Words, file: ExchangeFile | null = null): Brought {
  if (!result.ok) return { ok: false, sentence: refusalInWords(result.refusal, words.words) };
  const { questionnaire, report } = result;
  return {
    ok: true,
    questionnaire,
    about: [...(file === null ? [] : aboutOf(file, words)), takenInWords(report, words)],
    groups: groupsOf(report, words),
    own: file?.modu === 'template' ? keptItem(file, 'template', questionnaire) : null,
  };
}

/** What a file of another city says about itself. */
function aboutOf(
  { title, description, origin, licence }: ExchangeHead,
  { text, words }: Words,
): readonly string[] {
  const other = words === 'ko' ? 'en' : 'ko';
  return [
    title[words] || title[other],
    description[words] || description[other],
    text('edit.exchange.from', { city: origin.city, licence }),
    ...[origin.contact ?? '', origin.url ?? ''],
  ].filter((line) => line !== '');
}

type Parts = Extract<ExchangeFile, { readonly modu: 'block' | 'choices' }>;

/** Questions that belong together, or a list of choices: nothing of it is lost, since it was read by this format. */
function fromParts(file: Parts, words: Words): Brought {
  const content = file.modu === 'block' ? { elements: [...file.elements] } : { choices: [...file.choices] };
  const count = readOwnContent(file.modu, content)?.size ?? 0;
  const size = words.text(file.modu === 'block' ? 'edit.questions' : 'edit.library.choices.count', { count });
  return {
    ok: true,
    questionnaire: null,
    about: [...aboutOf(file, words), size],
    groups: [],
    own: keptItem(file, file.modu, content),
  };
}

/** A questionnaire of SurveyJS, or one that another city sent. */
export function broughtJson(content: string, words: Words): Brought {
  const exchanged = readExchange(content);
  if (exchanged.ok) {
    const { file } = exchanged;
    if (file.modu === 'block' || file.modu === 'choices') return fromParts(file, words);
    return fromResult(importSurveyJs(JSON.stringify(file.questionnaire)), words, file);
  }
  const { refusal } = exchanged;
  if (refusal.code === 'notExchange' || refusal.code === 'notJson')
    return fromResult(importSurveyJs(content), words);
  return { ok: false, sentence: exchangeRefusalInWords(refusal, words.words) };
}

/**
 * A workbook or CSV is a table with one question a line, or else an XLSForm; where it is neither, the plainer of the two is
 * what is asked for.
 */
export async function importTables(
  importAs: (kind: 'sheet' | 'xlsform') => Promise<ImportReply>,
): Promise<ImportReply> {
  const sheet = await importAs('sheet');
  if (sheet.ok || sheet.refusal.code !== 'noQuestionColumn') return sheet;
  const form = await importAs('xlsform');
  const isNeither = !form.ok && ['noSurveySheet', 'noTypeColumn'].includes(form.refusal.code);
  return isNeither ? sheet : form;
}

/** Reads a file: JSON here, those of other programs on the server. Nothing is stored. */
export async function readBrought(api: EditingApi, file: File, words: Words): Promise<Brought> {
  const reader = readerFor(file.name);
  if (reader === undefined) return { ok: false, sentence: words.text('edit.exchange.refused.unknown') };
  if (file.size > MAX_BROUGHT_BYTES)
    return { ok: false, sentence: words.text('edit.exchange.refused.tooLarge') };
  if (reader === 'json') return broughtJson(await file.text(), words);
  const content = toBase64(new Uint8Array(await file.arrayBuffer()));
  const reply =
    reader === 'tables'
      ? await importTables((kind) => api.importFile({ kind, content }))
      : await api.importFile({ kind: reader, content });
  return fromResult(reply, words);
}
