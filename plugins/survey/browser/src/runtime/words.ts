/**
 * Puts names and numbers into a sentence, numbers as the language writes them.
 *
 * @example filled('{name}: {n}위', { name: '공원', n: 2 }) // '공원: 2위'
 */
export const filled = (
  sentence: string,
  given: Readonly<Record<string, string | number>>,
  language = 'ko',
): string =>
  sentence.replace(/\{(\w+)\}/gu, (written, key: string) => {
    const value = given[key];
    return value === undefined ? written : value.toLocaleString(language);
  });
