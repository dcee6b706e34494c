import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpus } from '../../../../../tests/fixtures/questionnaires';
import { isJsonObject, type JsonValue } from '../json/json';
import { checksOf } from './checks-of';

const file = path.join(__dirname, '../../../../../database/seeds/questionnaires/resident-satisfaction.json');

describe.each(['ko', 'en'] as const)('questionnaires that were written with care, in %s', (locale) => {
  it('give no findings in the demonstration city', () => {
    const seed: JsonValue = JSON.parse(readFileSync(file, 'utf8'));
    if (!isJsonObject(seed)) throw new Error(file);
    expect(checksOf(seed, { locale })).toEqual([]);
  });

  it.each(corpus)('give none of logic or wording: %s', (_name, json) => {
    const found = checksOf(json, { locale }).filter(({ group }) => group === 'logic' || group === 'wording');
    expect(found.map(({ id }) => id)).toEqual([]);
  });
});
