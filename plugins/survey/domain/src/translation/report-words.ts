import type { ReadGridTable, TableReport } from './read-grid-table';

type Language = 'ko' | 'en';
type Refusal = Extract<ReadGridTable, { ok: false }>['reason'];
/** What is counted in a report. */
type Counted = Exclude<keyof TableReport, 'same'>;

/** {count} stands for how many there are. */
const SENTENCES: Readonly<Record<Counted, Readonly<Record<Language, string>>>> = {
  taken: { ko: '{count}칸을 받았습니다.', en: 'Texts taken: {count}.' },
  unknown: {
    ko: '{count}줄은 코드가 이 설문에 없습니다.',
    en: 'Rows whose key is not in this questionnaire: {count}.',
  },
  repeated: {
    ko: '{count}줄은 같은 코드가 위에 있어 받지 않았습니다.',
    en: 'Rows left out, since their key came before: {count}.',
  },
  sourceChanged: {
    ko: '{count}칸은 번역을 맡긴 뒤에 원문이 바뀌었습니다.',
    en: 'Texts whose source has changed since they were sent out: {count}.',
  },
  lostPiping: {
    ko: '{count}칸은 끼워 넣은 답이 빠졌습니다.',
    en: 'Texts without an answer that the source takes over: {count}.',
  },
  empty: {
    ko: '{count}칸은 비어 있어 있던 번역을 그대로 두었습니다.',
    en: 'Empty cells, whose texts were kept: {count}.',
  },
  tooLong: {
    ko: '{count}칸은 너무 길어 받지 않았습니다.',
    en: 'Texts left out, since they are too long: {count}.',
  },
  unclean: {
    ko: '{count}칸은 쓸 수 없는 글자가 있어 받지 않았습니다.',
    en: 'Texts left out, since they have characters that cannot be used: {count}.',
  },
  ignored: {
    ko: '{count}열은 어느 언어인지 알 수 없어 읽지 않았습니다.',
    en: 'Columns left out, since they name no language: {count}.',
  },
};

const REFUSALS: Readonly<Record<Refusal, Readonly<Record<Language, string>>>> = {
  empty: { ko: '파일에 읽을 줄이 없습니다.', en: 'There are no rows in the file.' },
  noKeys: {
    ko: '첫 줄에 ‘key’ 열이 없습니다. 내보낸 파일의 열을 그대로 두고 번역만 채워 주시기 바랍니다.',
    en: 'The first row has no column “key”. Please keep the columns of the exported file and fill in the translation only.',
  },
  noLanguages: {
    ko: '번역이 들어 있는 열을 찾지 못했습니다. 열 제목을 ‘English (en)’처럼 적어 주시기 바랍니다.',
    en: 'No column has a translation. Please call it, for example, “English (en)”.',
  },
};

const ORDER = [
  'taken',
  'unknown',
  'repeated',
  'sourceChanged',
  'lostPiping',
  'empty',
  'tooLong',
  'unclean',
  'ignored',
] as const satisfies readonly Counted[];

/**
 * What became of a translator's table, a sentence for each thing that happened.
 *
 * @example tableReportInWords(report, 'ko') // ['84칸을 받았습니다.', '2줄은 코드가 이 설문에 없습니다.']
 */
export const tableReportInWords = (report: TableReport, language: Language): readonly string[] =>
  ORDER.flatMap((key) => {
    const count = report[key].length;
    return count === 0 && key !== 'taken' ? [] : [SENTENCES[key][language].replace('{count}', String(count))];
  });

export const tableRefusalInWords = (reason: Refusal, language: Language): string =>
  REFUSALS[reason][language];
