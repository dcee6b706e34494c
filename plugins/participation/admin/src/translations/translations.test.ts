import labelsEn from './content-manager/en.json';
import labelsKo from './content-manager/ko.json';
import en from './en.json';
import ko from './ko.json';

describe('texts of the admin', () => {
  it('are the same ones in Korean and English, none empty', () => {
    expect(Object.keys(ko)).toEqual(Object.keys(en));
    expect(Object.keys(labelsKo)).toEqual(Object.keys(labelsEn));
    expect([...Object.values(ko), ...Object.values(en)].filter((text) => text.trim() === '')).toEqual([]);
  });
});
