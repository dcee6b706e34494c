import type { JsonObject } from '../../../../domain/src';
import { applyPatches } from '../../../../domain/src/editing';
import { setAddress } from './address-changes';

const after = (json: JsonObject, change: Parameters<typeof setAddress>[2]): unknown =>
  applyPatches(json, setAddress(json, ['choices', 0], change)).json.choices;

const change = { property: 'imageLink', address: '/uploads/b.png', locale: 'en' };

describe('the address of a picture', () => {
  it('is one for all languages, unless there is one for each', () => {
    expect(after({ choices: [{ value: 1, imageLink: '/a.png' }] }, change)).toEqual([
      { value: 1, imageLink: '/uploads/b.png' },
    ]);
    expect(
      after({ choices: [{ value: 1, imageLink: { default: '/a.png', ko: '/k.png' } }] }, change),
    ).toEqual([{ value: 1, imageLink: { default: '/uploads/b.png', ko: '/k.png' } }]);
  });

  it('brings the words of the library along, where nothing is said yet', () => {
    const alt = { property: 'text', words: 'A bridge' };
    expect(after({ choices: ['a'] }, { ...change, alt })).toEqual([
      { value: 'a', imageLink: '/uploads/b.png', text: 'A bridge' },
    ]);
    expect(after({ choices: [{ value: 'a', text: 'Mine' }] }, { ...change, alt })).toEqual([
      { value: 'a', text: 'Mine', imageLink: '/uploads/b.png' },
    ]);
  });

  it('goes when it is emptied', () => {
    expect(after({ choices: [{ value: 1, imageLink: '/a.png' }] }, { ...change, address: '' })).toEqual([
      { value: 1 },
    ]);
  });
});
