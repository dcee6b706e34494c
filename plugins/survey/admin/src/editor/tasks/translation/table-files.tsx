import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { MAX_BROUGHT_BYTES, type ReadTables } from '../../../../../contracts';
import { writeCsv, type TextTable } from '../../../../../domain/src/tabular/csv';
import { gridOf } from '../../../../../domain/src/translation/grid';
import { KEY_HEADING, tableOf } from '../../../../../domain/src/translation/grid-table';
import { keyedTextsIn } from '../../../../../domain/src/translation/keyed-texts';
import { readGridTable } from '../../../../../domain/src/translation/read-grid-table';
import { tableRefusalInWords } from '../../../../../domain/src/translation/report-words';
import type { EditingApi } from '../../../api/editing';
import { failureOf } from '../../../api/failure';
import { saveFile } from '../../../api/save-file';
import { useContentLocale } from '../../../locale';
import { useText, type TextOf } from '../../../text';
import { fromBase64, toBase64 } from '../../files/base64';
import { FileButton } from '../../files/file-button';
import type { ReportWords } from '../../files/report';
import { change, jsonOf, useEditor } from '../../state/editor-context';
import { tableReport } from './table-report';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface TableFilesProps {
  readonly api: EditingApi;
  readonly columns: readonly string[];
  readonly onReport: (report: ReportWords) => void;
}

/** The first sheet with keys; the others are somebody's notes. */
const tableAmong = (sheets: Extract<ReadTables, { ok: true }>['sheets']): TextTable =>
  sheets.find(({ rows }) => rows[0]?.some((cell) => cell.trim().toLowerCase() === KEY_HEADING))?.rows ??
  sheets[0]?.rows ??
  [];

const refusal = (name: string, sentence: string): ReportWords => ({
  isRefused: true,
  name,
  sentences: [sentence],
  groups: [],
});

const failure = (error: unknown, name: string, text: TextOf): ReportWords =>
  refusal(name, text(failureOf(error) === 'forbidden' ? 'edit.exchange.forbidden' : 'edit.exchange.failed'));

/** Takes the cells of a table over, in one step of undo. */
function useTaking({ api }: Pick<TableFilesProps, 'api'>): (file: File) => Promise<ReportWords> {
  const text = useText();
  const words = useContentLocale();
  const editor = useEditor();
  return async (file) => {
    const { name } = file;
    if (file.size > MAX_BROUGHT_BYTES) return refusal(name, text('edit.exchange.refused.tooLarge'));
    const tables = await api.readTables(toBase64(new Uint8Array(await file.arrayBuffer())));
    if (!tables.ok)
      return refusal(name, text(`edit.exchange.refused.${tables.reason}`, { line: tables.line ?? 0 }));
    const json = jsonOf(editor);
    const read = readGridTable(json, tableAmong(tables.sheets));
    if (!read.ok) return refusal(name, tableRefusalInWords(read.reason, words));
    change(editor, () => read.patches, { label: text('edit.translation.did.imported', { name }) });
    return tableReport(name, read.report, { text, words, texts: keyedTextsIn(json) });
  };
}

/** The grid as a file for translators, and back. */
export function TableFiles({ api, columns, onReport }: TableFilesProps) {
  const text = useText();
  const words = useContentLocale();
  const editor = useEditor();
  const take = useTaking({ api });
  const [isBusy, setIsBusy] = useState(false);
  const name = text('edit.translation.file');
  const table = (): TextTable => tableOf(gridOf(jsonOf(editor), columns), words);
  const busyWith = (act: Promise<ReportWords | null>, file: string): void => {
    const settle = (report: ReportWords | null): void => {
      setIsBusy(false);
      if (report !== null) onReport(report);
    };
    setIsBusy(true);
    act.then(settle, (error: unknown) => {
      settle(failure(error, file, text));
    });
  };
  const writeXlsx = async (): Promise<null> => {
    const { content } = await api.writeWorkbook({ name, rows: table() });
    saveFile(new Blob([fromBase64(content)], { type: XLSX }), `${name}.xlsx`);
    return null;
  };
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={text('edit.translation.files')}>
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Download />}
        disabled={isBusy}
        onClick={() => {
          busyWith(writeXlsx(), `${name}.xlsx`);
        }}
      >
        {text('edit.translation.xlsx')}
      </Button>
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Download />}
        onClick={() => {
          saveFile(new Blob([writeCsv(table())], { type: 'text/csv' }), `${name}.csv`);
        }}
      >
        {text('edit.translation.csv')}
      </Button>
      {editor.mayEdit ? (
        <FileButton
          accept=".xlsx,.csv"
          disabled={isBusy}
          onFile={(file) => {
            busyWith(take(file), file.name);
          }}
        >
          {text('edit.translation.import')}
        </FileButton>
      ) : null}
    </Flex>
  );
}
