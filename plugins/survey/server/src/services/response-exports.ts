import { Readable } from 'node:stream';
import type { Actor, AuditTrail, Locale } from '@modu/participation/contracts';
import { stringify } from 'csv-stringify';
import { inFours } from '@modu/participation/page-kit';
import { exportColumns, type ExportCell, type ExportColumn } from '../../../domain/src';
import { SURVEY_UID } from '../../../contracts';
import type { ResponseRepository, StoredResponse } from '../repositories/responses';
import type { VersionRepository } from '../repositories/versions';
import { siteDay } from './site-day';
import type { SurveySummaries } from './survey-summaries';
import { readVersion } from './surveys';

const HEADERS: Readonly<Record<Locale, readonly [string, string, string, string]>> = {
  ko: ['접수 번호', '접수 시각(UTC)', '설문지 판', '언어'],
  en: ['Receipt number', 'Received at (UTC)', 'Questionnaire version', 'Language'],
};

export interface ExportParts {
  readonly responses: ResponseRepository;
  readonly versions: VersionRepository;
  readonly summaries: SurveySummaries;
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
  readonly now: () => Date;
  readonly timeZone: () => string;
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

export interface ResponseExport {
  readonly filename: string;
  readonly content: Readable;
}

export interface ResponseExports {
  /**
   * All responses of a survey as CSV (UTF-8 with a byte order mark, RFC 4180), streamed in batches. Cells that
   * a spreadsheet would take for a formula are defused. Leaves an entry in the audit trail.
   *
   * @returns `null` when there is no such survey
   */
  begin(documentId: string, locale: Locale): Promise<ResponseExport | null>;
}

function csvOf(rows: Readable): Readable {
  const csv = stringify({
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // A lone carriage return is no end of a row to us, but it is to a spreadsheet: what follows would be a cell of its own.
    quoted_match: /[\r\n]/u,
  });
  rows.on('error', (error) => csv.destroy(error));
  // A reader who goes away ends the reading of the database, too.
  csv.on('close', () => rows.destroy());
  return rows.pipe(csv);
}

export const createResponseExports = (parts: ExportParts): ResponseExports => ({
  async begin(documentId, locale) {
    const survey = await parts.summaries.find(documentId, locale);
    if (survey === null) return null;
    await parts.audit().record({
      actor: parts.actor(),
      action: 'responses.export',
      subject: { type: SURVEY_UID, id: documentId, label: survey.title },
      details: { locale, responses: survey.responses },
    });
    const day = siteDay(parts.now(), parts.timeZone());
    return {
      filename: `${survey.slug}-${day}.csv`,
      content: csvOf(Readable.from(rowsOf(parts, documentId, locale))),
    };
  },
});
