import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord, type SeedValues } from './seed-file';

const file = path.join(__dirname, '../../../database/seeds/questionnaires/resident-satisfaction.json');

const questionnaire: unknown = JSON.parse(readFileSync(file, 'utf8'));

const LOCALIZABLE = [
  'title',
  'description',
  'text',
  'html',
  'placeholder',
  'otherText',
  'noneText',
  'labelTrue',
  'labelFalse',
];

function listAt(holder: unknown, key: string): SeedValues[] {
  const list = isRecord(holder) ? holder[key] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function elementsIn(holder: unknown): SeedValues[] {
  return listAt(holder, 'elements').flatMap((element) => [element, ...elementsIn(element)]);
}

const pages = listAt(questionnaire, 'pages');
const elements = pages.flatMap(elementsIn);
const questions = elements.filter(({ type }) => type !== 'html' && type !== 'panel');

function question(name: string): SeedValues {
  const found = questions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no question ${name}.`);
  return found;
}

/** Every text a citizen reads, wherever it stands. */
function textsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (LOCALIZABLE.includes(key) ? [item] : textsIn(item)));
}

describe('the resident satisfaction questionnaire', () => {
  it('asks about fourteen questions on several pages', () => {
    expect(pages).toHaveLength(4);
    expect(questions).toHaveLength(14);
    expect(new Set(elements.map(({ name }) => name)).size).toBe(elements.length);
  });

  it('uses every kind of element that citizen pages show, and no other', () => {
    const kinds = new Set(elements.map(({ type }) => type));
    expect([...kinds].sort()).toEqual(
      ['boolean', 'checkbox', 'comment', 'dropdown', 'html', 'matrix', 'multipletext', 'panel'].concat([
        'radiogroup',
        'rating',
        'text',
      ]),
    );
    const inputs = questions.filter(({ type }) => type === 'text').map(({ inputType }) => inputType);
    expect(inputs.sort()).toEqual(['date', 'number']);
  });

  it('says every text in Korean and in English', () => {
    const texts = textsIn(questionnaire);
    expect(texts.length).toBeGreaterThan(60);
    for (const text of texts) {
      expect(text).toEqual({ ko: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
    }
  });

  it('writes out all five words of the scale, the same ones in the single question and the matrix', () => {
    const scale = listAt(question('overall'), 'rateValues');
    const words = scale.map(({ text }) => (isRecord(text) ? text.ko : text));
    expect(words).toEqual(['매우 불만족', '불만족', '보통', '만족', '매우 만족']);
    expect(listAt(question('aspects'), 'columns')).toEqual(scale);
  });

  it('asks only the dissatisfied what went wrong, on a later page than their answer', () => {
    const pageOf = (name: string): number =>
      pages.findIndex((page) => elementsIn(page).includes(question(name)));
    expect(question('dissatisfiedWith').visibleIf).toBe('{overall} <= 2');
    expect(pageOf('dissatisfiedWith')).toBeGreaterThan(pageOf('overall'));
  });
});
