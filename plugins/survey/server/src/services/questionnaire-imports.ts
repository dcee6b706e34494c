import { importLimeSurvey } from '../../../domain/src/imports/limesurvey/import-limesurvey';
import type { ImportRefusal, ImportResult } from '../../../domain/src/imports/report';
import { importSurveyJs } from '../../../domain/src/imports/surveyjs/import-surveyjs';
import { importSheet } from '../../../domain/src/imports/sheet/import-sheet';
import { importXlsForm, type FormSheet } from '../../../domain/src/imports/xlsform/import-xlsform';
import { decodeText } from '../adapters/decode-text';
import { readLss, type ReadLss } from '../adapters/limesurvey/read-lss';
import { readTableFile, type ReadTableFile } from '../adapters/spreadsheets/read-table-file';

/** Kinds of files that questionnaires come in. */
export const IMPORT_KINDS = ['sheet', 'xlsform', 'limesurvey', 'surveyjs'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

type TableRefusal = Extract<ReadTableFile, { ok: false }>['reason'];
type LssRefusal = Extract<ReadLss, { ok: false }>['reason'];

const REFUSED: Readonly<Record<TableRefusal | LssRefusal, ImportRefusal['code']>> = {
  notAWorkbook: 'notThisKind',
  oldOrLocked: 'notThisKind',
  notThisKind: 'notThisKind',
  broken: 'broken',
  unclosedCell: 'broken',
  tooLarge: 'tooLarge',
};

const refused = (code: ImportRefusal['code'], line?: number): ImportResult => ({
  ok: false,
  refusal: { code, line, what: '' },
});

/**
 * A questionnaire from a file of another program, with a report. Never throws for what is in the file; nothing is stored, and the
 * file is not kept.
 */
export function importQuestionnaire(kind: ImportKind, bytes: Uint8Array): ImportResult {
  switch (kind) {
    case 'sheet':
      return fromTables(bytes, (sheets) => importSheet(sheets.map(({ rows }) => rows)));
    case 'xlsform':
      return fromTables(bytes, importXlsForm);
    case 'limesurvey':
      return fromLss(bytes);
    case 'surveyjs': {
      const text = decodeText(bytes);
      return text === undefined ? refused('notThisKind') : importSurveyJs(text);
    }
  }
}

function fromTables(bytes: Uint8Array, from: (sheets: readonly FormSheet[]) => ImportResult): ImportResult {
  const read = readTableFile(bytes, 'survey');
  return read.ok ? from(read.sheets) : refused(REFUSED[read.reason], read.line);
}

function fromLss(bytes: Uint8Array): ImportResult {
  const read = readLss(bytes);
  return read.ok ? importLimeSurvey(read.file) : refused(REFUSED[read.reason]);
}
