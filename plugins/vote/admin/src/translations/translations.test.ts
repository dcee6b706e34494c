import labelsEn from './content-manager/en.json';
import labelsKo from './content-manager/ko.json';
import en from './en.json';
import ko from './ko.json';

/** Names of the values a text is filled with: `{count, plural, …}` → count. */
function valuesOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)[,}]/gu), ([, name = '']) => name))].toSorted();
}

describe('texts of the admin', () => {
  it('are the same ones in Korean and English, none empty', () => {
    expect(Object.keys(ko)).toEqual(Object.keys(en));
    expect(Object.keys(labelsKo)).toEqual(Object.keys(labelsEn));
    expect([...Object.values(ko), ...Object.values(en)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are filled with the same values in both languages', () => {
    expect(Object.values(ko).map(valuesOf)).toEqual(Object.values(en).map(valuesOf));
  });
});
