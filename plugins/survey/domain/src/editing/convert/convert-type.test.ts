import fc from 'fast-check';
import { corpus } from '../../../../../../tests/fixtures/questionnaires';
import { isJsonObject, isSameJson, type JsonObject, type JsonValue } from '../../json/json';
import { readQuestionnaire } from '../../questionnaire/read-questionnaire';
import { partsOf } from '../parts';
import { applyPatches, valueAt, type Path } from '../patches';
import { runs } from '../../testing/runs';
import { convertType, type Conversion } from './convert-type';
import { QUESTION_TYPES } from './type-properties';

type Converted = Extract<Conversion, { readonly ok: true }>;
const AT: Path = ['elements', 0];

const surveyOf = (element: JsonObject, ...more: readonly JsonObject[]): JsonObject => ({
  locale: 'ko',
  elements: [element, ...more],
});

function converted(json: JsonObject, path: Path, to: string): Converted {
  const found = convertType(json, path, to);
  if (!found.ok) throw new Error(found.reason);
  return found;
}

/** The element as another type, and what got lost, in short. */
function become(element: JsonObject, to: string): [JsonValue | undefined, string[]] {
  const json = surveyOf(element);
  const { patches, lost } = converted(json, AT, to);
  return [
    valueAt(applyPatches(json, patches).json, AT),
    lost.map(({ what, path, name }) => `${what} ${name} at ${path.slice(AT.length).join('/')}`),
  ];
}

describe('a question that becomes one of another type', () => {
  it.each(['dropdown', 'checkbox', 'tagbox', 'ranking', 'buttongroup', 'imagepicker'])(
    'keeps its choices as %s, to the letter and in place',
    (to) => {
      const choices = ['a', { value: 2, text: { ko: '둘', en: 'Two' }, ours: [1] }];
      const [element, lost] = become(
        { name: 'q', type: 'radiogroup', choices, title: 'Q', personal: true },
        to,
      );
      expect(JSON.stringify(element)).toBe(
        JSON.stringify({ name: 'q', type: to, choices, title: 'Q', personal: true }),
      );
      expect(lost).toEqual([]);
    },
  );

  it('says what only the old type understands', () => {
    expect(
      become(
        { type: 'checkbox', name: 'q', choices: ['a', 'b'], maxSelectedChoices: 2, colCount: 3 },
        'dropdown',
      ),
    ).toEqual([
      { type: 'dropdown', name: 'q', choices: ['a', 'b'] },
      ['property maxSelectedChoices at maxSelectedChoices', 'property colCount at colCount'],
    ]);
    expect(become({ type: 'radiogroup', name: 'q', choices: ['a', { value: 'b' }] }, 'comment')).toEqual([
      { type: 'comment', name: 'q' },
      ['choice a at choices/0', 'choice b at choices/1/value'],
    ]);
  });

  it('has a scale as choices, with the words at its ends', () => {
    expect(
      become(
        { type: 'rating', name: 'q', rateMax: 3, minRateDescription: '낮음', maxRateDescription: '높음' },
        'radiogroup',
      ),
    ).toEqual([
      { type: 'radiogroup', name: 'q', choices: [{ value: 1, text: '낮음' }, 2, { value: 3, text: '높음' }] },
      [],
    ]);
    expect(
      become({ type: 'radiogroup', name: 'q', choices: [1, { value: 2, text: 'b' }] }, 'rating'),
    ).toEqual([{ type: 'rating', name: 'q', rateValues: [1, { value: 2, text: 'b' }] }, []]);
  });

  it('has yes and no as choices, and back', () => {
    const [element] = become(
      { type: 'boolean', name: 'q', valueTrue: 'Y', labelFalse: '없음' },
      'radiogroup',
    );
    expect(element).toEqual({
      type: 'radiogroup',
      name: 'q',
      choices: [
        { value: 'Y', text: '예' },
        { value: false, text: '없음' },
      ],
    });
    const choices = [{ value: 'y', text: '예', visibleIf: '{a} = 1' }, 'n', 'dk'];
    expect(become({ type: 'radiogroup', name: 'q', choices }, 'boolean')).toEqual([
      { type: 'boolean', name: 'q', valueTrue: 'y', labelTrue: '예', valueFalse: 'n', labelFalse: 'n' },
      ['property visibleIf at choices/0/visibleIf', 'choice dk at choices/2'],
    ]);
    expect(become({ type: 'radiogroup', name: 'q', choices: [false, true] }, 'boolean')[0]).toEqual({
      type: 'boolean',
      name: 'q',
    });
  });

  it('keeps an answer that is written down as far as it can be given', () => {
    const given = (type: string, defaultValue: JsonValue, to: string): [JsonValue | undefined, string[]] => {
      const [element, lost] = become({ type, name: 'q', choices: ['a', 'b', 'c'], defaultValue }, to);
      return [isJsonObject(element) ? element.defaultValue : undefined, lost];
    };
    expect(given('radiogroup', 'a', 'checkbox')).toEqual([['a'], []]);
    expect(given('checkbox', ['a'], 'dropdown')).toEqual(['a', []]);
    expect(given('checkbox', ['a', 'b'], 'dropdown')).toEqual([
      undefined,
      ['answer defaultValue at defaultValue'],
    ]);
    expect(given('radiogroup', 'c', 'boolean')[1]).toContain('answer defaultValue at defaultValue');
  });

  it('has another kind of rows', () => {
    const rows = ['r', { value: 's', text: 'S' }];
    expect(
      become({ type: 'matrix', name: 'q', rows, columns: [1, 2], eachRowRequired: true }, 'matrixdropdown'),
    ).toEqual([
      {
        type: 'matrixdropdown',
        name: 'q',
        rows,
        columns: [{ name: 'answer', cellType: 'radiogroup', choices: [1, 2], isRequired: true }],
      },
      [],
    ]);
    expect(become({ type: 'matrix', name: 'q', rows, columns: [1] }, 'matrixdynamic')).toEqual([
      {
        type: 'matrixdynamic',
        name: 'q',
        rowCount: 2,
        columns: [{ name: 'answer', cellType: 'radiogroup', choices: [1] }],
      },
      ['row r at rows/0', 'row s at rows/1'],
    ]);
    const columns = [
      { name: 'n', cellType: 'text' },
      { name: 'c', title: 'C' },
    ];
    expect(become({ type: 'matrixdropdown', name: 'q', rows, columns, choices: ['x'] }, 'matrix')).toEqual([
      { type: 'matrix', name: 'q', rows, columns: ['x'] },
      ['column n at columns/0', 'property title at columns/1/title'],
    ]);
    expect(become({ type: 'comment', name: 'q', rows: 4 }, 'matrix')[1]).toEqual(['property rows at rows']);
  });

  it('is a column of a matrix too', () => {
    const json = surveyOf({ type: 'matrixdynamic', name: 'q', columns: [{ name: 'c', choices: ['a'] }] });
    const column: Path = [...AT, 'columns', 0];
    const { patches, lost } = converted(json, column, 'text');
    expect(valueAt(applyPatches(json, patches).json, column)).toEqual({ name: 'c', cellType: 'text' });
    expect(lost).toHaveLength(1);
  });
});

describe('what names something of it', () => {
  const choice: JsonObject = { type: 'radiogroup', name: 'q', choices: ['a', 'b'] };
  const other: JsonObject = {
    type: 'text',
    name: 'o',
    visibleIf: "{q} = 'a' or {q} anyof ['b']",
    title: '{q}',
  };

  it('is told where it no longer fits, and left alone', () => {
    const told = (to: string): string[] =>
      converted(surveyOf(choice, other), AT, to).misfits.map(
        ({ reference: { part, path }, reason }) => `${part.name} in ${String(path.at(-1))}: ${reason}`,
      );
    expect(told('dropdown')).toEqual([]);
    expect(told('checkbox')).toEqual(['a in visibleIf: shape']);
    expect(told('comment')).toEqual(['a in visibleIf: gone', 'b in visibleIf: gone']);
  });

  it('follows into a panel that citizens add, and out of it', () => {
    const panel: JsonObject = {
      type: 'panel',
      name: 'p',
      elements: [
        { type: 'text', name: 'age', title: '{age} {outside}' },
        { type: 'text', name: 'b', visibleIf: '{age} > 3 and {outside} = 1' },
      ],
    };
    const outside: JsonObject = { type: 'text', name: 'outside', visibleIf: '{age} = 1' };
    const json = surveyOf(panel, outside);
    const there = converted(json, AT, 'paneldynamic');
    const turned = applyPatches(json, there.patches).json;
    expect(valueAt(turned, [...AT, 'templateElements'])).toEqual([
      { type: 'text', name: 'age', title: '{panel.age} {outside}' },
      { type: 'text', name: 'b', visibleIf: '{panel.age} > 3 and {outside} = 1' },
    ]);
    expect(there.misfits.map(({ reason }) => reason)).toEqual(['gone']);
    expect(there.lost).toEqual([]);
    const back = converted(turned, AT, 'panel');
    expect(applyPatches(turned, back.patches).json).toEqual(json);
  });
});

describe('conversions', () => {
  it('are refused where nothing would be left of the question', () => {
    const json = surveyOf({ type: 'panel', name: 'p', elements: [] });
    expect([
      convertType(json, AT, 'text'),
      convertType(json, AT, 'nothing'),
      convertType(json, ['elements', 9], 'text'),
    ]).toEqual([
      { ok: false, reason: 'impossible' },
      { ok: false, reason: 'unknownType' },
      { ok: false, reason: 'nothingThere' },
    ]);
    expect(convertType(json, AT, 'panel')).toEqual({ ok: true, patches: [], lost: [], misfits: [] });
  });

  it('say of every property that goes that it goes, leave a questionnaire, and can be taken back', () => {
    const types = [...QUESTION_TYPES];
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(), fc.constantFrom(...types), ([, json], place, to) => {
        const questions = partsOf(json).all.filter(({ kind }) => kind === 'question' || kind === 'column');
        const path = questions[place % questions.length]?.path.slice(0, -1) ?? [];
        const { patches, lost } = converted(json, path, to);
        const { json: after, inverse } = applyPatches(json, patches);
        expect(readQuestionnaire(after).ok).toBe(true);
        const [before, now] = [valueAt(json, path), valueAt(after, path)];
        if (!isJsonObject(before) || !isJsonObject(now)) throw new Error('no element');
        const told = new Set(lost.map(({ path: at }) => at[path.length]));
        // What is written in another way was carried over; the rest is there as it was, or its loss is told.
        const carried =
          /^(?:type|cellType|choices|rate\w+|\w+RateDescription|value\w+|label\w+|columns|rows|eachRow\w+|isAllRowRequired|min|max|step|templateElements|autoGenerate|defaultValue)$/u;
        const silent = Object.keys(before).filter(
          (key) => !carried.test(key) && !told.has(key) && !isSameJson(before[key], now[key]),
        );
        expect(silent).toEqual([]);
        expect(JSON.stringify(applyPatches(after, inverse).json)).toBe(JSON.stringify(json));
      }),
      { numRuns: runs(300) },
    );
  });
});
