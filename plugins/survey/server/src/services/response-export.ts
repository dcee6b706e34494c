import { Readable } from 'node:stream';
import type { Locale } from '@modu/participation/contracts';
import { stringify } from 'csv-stringify';
import { inFours } from '@modu/participation/page-kit';
import { exportColumns, type ExportCell, type ExportColumn } from '../../../domain/src';
import type { ResponseRepository, StoredResponse } from '../repositories/responses';
import type { VersionRepository } from '../repositories/versions';
import { readVersion } from './surveys';

const HEADERS: Readonly<Record<Locale, readonly [string, string, string, string]>> = {
  ko: ['접수 번호', '접수 시각(UTC)', '설문지 판', '언어'],
  en: ['Receipt number', 'Received at (UTC)', 'Questionnaire version', 'Language'],
};

export interface ExportParts {
  readonly responses: ResponseRepository;
  readonly versions: VersionRepository;
}

interface Layout {
  /** The columns of all versions: those of the newest first, then what only older ones asked. */
  readonly columns: readonly ExportColumn[];
  readonly byVersion: ReadonlyMap<
    string,
    { readonly number: number; readonly columns: ReadonlyMap<string, ExportColumn> }
  >;
}

async function layoutOf(versions: VersionRepository, surveyId: string, locale: Locale): Promise<Layout> {
  const columns = new Map<string, ExportColumn>();
  const byVersion = new Map<string, { number: number; columns: ReadonlyMap<string, ExportColumn> }>();
  const newestFirst = [...(await versions.list(surveyId))].reverse();
  for (const stored of newestFirst) {
    const own = exportColumns(readVersion(stored).questionnaire, locale);
    for (const column of own) if (!columns.has(column.key)) columns.set(column.key, column);
    byVersion.set(stored.id, {
      number: stored.number,
      columns: new Map(own.map((column) => [column.key, column])),
    });
  }
  return { columns: [...columns.values()], byVersion };
}

function rowOf({ columns, byVersion }: Layout, response: StoredResponse): readonly ExportCell[] {
  const version = byVersion.get(response.versionId);
  // Each response in the words of the version it answered.
  const cells = columns.map(({ key }) => version?.columns.get(key)?.cellOf(response.answers) ?? '');
  const received = response.submittedAt.toISOString();
  return [inFours(response.number), received, version?.number ?? '', response.locale, ...cells];
}

async function* rowsOf(
  parts: ExportParts,
  surveyId: string,
  locale: Locale,
): AsyncGenerator<readonly ExportCell[]> {
  const layout = await layoutOf(parts.versions, surveyId, locale);
  yield [...HEADERS[locale], ...layout.columns.map(({ header }) => header)];
  for await (const batch of parts.responses.batches(surveyId)) {
    for (const response of batch) yield rowOf(layout, response);
  }
}

/**
 * All responses of a survey as CSV (UTF-8 with a byte order mark, RFC 4180), streamed in batches. Cells that a
 * spreadsheet would take for a formula are defused.
 */
export function exportResponses(parts: ExportParts, surveyId: string, locale: Locale): Readable {
  const csv = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' });
  const rows = Readable.from(rowsOf(parts, surveyId, locale));
  rows.on('error', (error) => csv.destroy(error));
  // A reader who goes away ends the reading of the database, too.
  csv.on('close', () => rows.destroy());
  return rows.pipe(csv);
}
