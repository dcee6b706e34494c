import type { KeyedText } from '../../../../../domain/src/translation/keyed-texts';
import { languageHeading } from '../../../../../domain/src/translation/languages';
import type { TableReport } from '../../../../../domain/src/translation/read-grid-table';
import { tableReportInWords } from '../../../../../domain/src/translation/report-words';
import { placeInWords } from '../../../../../domain/src/translation/text-place';
import type { TextOf } from '../../../text';
import type { ReportGroup, ReportWords } from '../../files/report';

interface Around {
  readonly text: TextOf;
  readonly words: 'ko' | 'en';
  readonly texts: readonly KeyedText[];
}

/** What did not fit, line by line: which text, and what is the matter. */
export function groupsOf(report: TableReport, { text, words, texts }: Around): readonly ReportGroup[] {
  const places = new Map(texts.map(({ key, place }) => [key, placeInWords(place, words)]));
  const placeOf = (key: string): string => places.get(key) ?? key;
  const cellOf = ({ key, language }: { key: string; language: string }): string =>
    `${placeOf(key)} · ${languageHeading(language)}`;
  const rowOf = ({ row, key }: { row: number; key: string }): string =>
    text('edit.translation.report.row', { row, key });
  return [
    { title: text('edit.translation.report.unknown'), lines: report.unknown.map(rowOf) },
    { title: text('edit.translation.report.repeated'), lines: report.repeated.map(rowOf) },
    {
      title: text('edit.translation.report.sourceChanged'),
      lines: report.sourceChanged.map(({ key, seen, now }) => `${placeOf(key)}: ${seen} → ${now}`),
    },
    {
      title: text('edit.translation.report.lostPiping'),
      lines: report.lostPiping.map(
        (at) => `${cellOf(at)}: ${at.names.map((name) => `{${name}}`).join(', ')}`,
      ),
    },
    { title: text('edit.translation.report.empty'), lines: report.empty.map(cellOf) },
    { title: text('edit.translation.report.tooLong'), lines: report.tooLong.map(cellOf) },
    { title: text('edit.translation.report.unclean'), lines: report.unclean.map(cellOf) },
    { title: text('edit.translation.report.ignored'), lines: report.ignored },
  ].filter(({ lines }) => lines.length > 0);
}

export const tableReport = (name: string, report: TableReport, around: Around): ReportWords => ({
  isRefused: false,
  name,
  sentences: tableReportInWords(report, around.words),
  groups: groupsOf(report, around),
});
