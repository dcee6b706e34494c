const MAX_NAME = 80;

/** A title as the name of a file, on whatever system. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '')
    .slice(0, MAX_NAME)
    .replace(/[. ]+$/u, '');
  return name === '' ? 'survey' : name;
}

/** Which reader a file is for, by the end of its name; undefined for files that nobody reads. */
export function readerFor(name: string): 'json' | 'tables' | 'limesurvey' | undefined {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'json') return 'json';
  if (ending === 'lss') return 'limesurvey';
  return ['xlsx', 'csv'].includes(ending) ? 'tables' : undefined;
}
