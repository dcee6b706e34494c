import fc from 'fast-check';
import { corpus } from '../../../../../../tests/fixtures/questionnaires';
import { isList, type JsonObject, type JsonValue } from '../../json/json';
import { runs } from '../../testing/runs';
import { convertType } from '../convert/convert-type';
import { partsOf } from '../parts';
import { applyPatches, valueAt, type Patch, type Path } from '../patches';
import { rename } from '../rename';
import { duplicate, move, remove, setProperty } from '../structure';
import { setText, textsIn } from '../texts';
import type { Change } from './change';
import { compareVersions } from './compare';

const survey: JsonObject = {
  locale: 'ko',
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', name: 'use', title: '이용하신 적이 있습니까?', choices: ['yes', 'no'] },
        {
          type: 'checkbox',
          name: 'where',
          title: { default: '어디를 이용하셨습니까?', en: 'Where did you go?' },
          choices: [{ value: 'fax', text: '팩스' }, { value: 'desk', text: '창구' }, 'web'],
          visibleIf: "{use} = 'yes'",
        },
      ],
    },
    {
      name: 'two',
      elements: [
        {
          type: 'rating',
          name: 'sat',
          rateValues: [
            { value: 1, text: '불만족' },
            { value: 2, text: '보통' },
            { value: 3, text: '만족' },
          ],
        },
        { type: 'matrixdynamic', name: 'list', columns: [{ name: 'c', cellType: 'text' }, { name: 'd' }] },
      ],
    },
  ],
};

const use: Path = ['pages', 0, 'elements', 0];
const where: Path = ['pages', 0, 'elements', 1];
const sat: Path = ['pages', 1, 'elements', 0];

const inShort = ({ kind, subject, consequence }: Change): string =>
  `${subject.number === 0 ? subject.thing : String(subject.number)} ${subject.name}: ${kind}, ${consequence}`;

const after = (patches: readonly Patch[], json = survey): readonly Change[] =>
  compareVersions(json, applyPatches(json, patches).json);

const replaced = (path: Path, value: JsonValue): readonly string[] =>
  after([{ op: 'replace', path, value }]).map(inShort);

describe('two versions', () => {
  it.each<[string, Path, JsonValue, readonly string[]]>([
    ['a slip', [...use, 'title'], '이용하신적이 있습니까?', ['1 use: wording, harmless']],
    ['another question', [...use, 'title'], '이용하실 뜻이 있습니까?', ['1 use: wording, breaksComparison']],
    [
      'a translation',
      [...where, 'title'],
      { default: '어디를 이용하셨습니까?', en: 'Where have you been?', ja: 'どこ' },
      ['2 where: wording, breaksComparison', '2 where: wording, harmless'],
    ],
    ['a choice more', [...use, 'choices'], ['yes', 'no', 'dk'], ['1 use: choiceAdded, breaksComparison']],
    ['a choice less', [...use, 'choices'], ['yes'], ['1 use: choiceRemoved, breaksComparison']],
    ['choices turned', [...use, 'choices'], ['no', 'yes'], ['1 use: choicesReordered, harmless']],
    [
      'a value that says something else',
      [...where, 'choices', 0, 'text'],
      '전화로 신청',
      ['2 where: choiceReworded, meaningless'],
    ],
    [
      'a value that is another',
      [...where, 'choices', 0, 'value'],
      'f',
      ['2 where: choiceRecoded, meaningless'],
    ],
    [
      'a scale turned around',
      [...sat, 'rateValues'],
      [
        { value: 1, text: '만족' },
        { value: 2, text: '보통' },
        { value: 3, text: '불만족' },
      ],
      ['3 sat: scaleReversed, meaningless'],
    ],
    [
      'the order of a scale',
      [...sat, 'rateValues'],
      [3, 2, 1].map((value) => ({ value, text: ['불만족', '보통', '만족'][value - 1] ?? '' })),
      ['3 sat: choicesReordered, breaksComparison'],
    ],
    ['a condition', [...where, 'visibleIf'], "{use} = 'no'", ['2 where: condition, breaksComparison']],
    [
      'a column',
      ['pages', 1, 'elements', 1, 'columns', 0, 'name'],
      'x',
      ['4 x: added, harmless', '4 c: removed, breaksComparison'],
    ],
  ])('with %s', (_what, path, value, expected) => {
    expect(replaced(path, value)).toEqual(expected);
  });

  it('tell duties, checks and other properties', () => {
    const add = (property: string, value: JsonValue): readonly string[] =>
      after([{ op: 'add', path: [...use, property], value }]).map(inShort);
    expect(add('isRequired', true)).toEqual(['1 use: required, breaksComparison']);
    expect(add('validators', [{ type: 'expression', expression: '1' }])).toEqual([
      '1 use: validators, breaksComparison',
    ]);
    expect(add('colCount', 2)).toEqual(['1 use: property, harmless']);
    expect(add('description', '한 번이라도')).toEqual(['1 use: wording, harmless']);
  });

  it('take a text to read for no question', () => {
    const shown: JsonObject = {
      elements: [{ type: 'html', name: 'intro', html: 'Hello', visibleIf: '{a} = 1' }],
    };
    const path: Path = ['elements', 0];
    const changes = [
      ...after(remove(shown, path).patches, shown),
      ...after(setProperty(shown, path, 'html', 'Something else entirely'), shown),
      ...after(setProperty(shown, path, 'visibleIf', undefined), shown),
    ];
    expect(changes.map(({ kind, consequence, subject }) => [kind, consequence, subject.question])).toEqual([
      ['removed', 'harmless', ''],
      ['wording', 'harmless', ''],
      ['condition', 'harmless', ''],
    ]);
  });

  it('know a question again that only has another name, and what followed it', () => {
    const renaming = rename(survey, [...use, 'name'], 'used');
    expect(after(renaming.ok ? renaming.patches : []).map(inShort)).toEqual([
      '1 used: renamed, breaksComparison',
    ]);
    const page = rename(survey, ['pages', 0, 'name'], 'first');
    expect(after(page.ok ? page.patches : []).map(inShort)).toEqual(
      ['page first: renamed, harmless'].map((text) => text.replace('page', '1')),
    );
  });

  it('tell what moved, and only that', () => {
    expect(after(move(survey, use, { list: ['pages', 1, 'elements'], index: 2 })).map(inShort)).toEqual([
      '4 use: moved, harmless',
    ]);
    expect(after(move(survey, sat, { list: ['pages', 1, 'elements'], index: 1 })).map(inShort)).toHaveLength(
      1,
    );
    expect(after(move(survey, ['pages', 0], { list: ['pages'], index: 1 }))).toHaveLength(1);
  });

  it('judge another type by the answers that are there', () => {
    const as = (path: Path, type: string): readonly string[] => {
      const conversion = convertType(survey, path, type);
      return after(conversion.ok ? conversion.patches : []).map(inShort);
    };
    expect(as(use, 'dropdown')).toEqual(['1 use: retyped, harmless']);
    expect(as(use, 'boolean')).toEqual(['1 use: retyped, harmless']);
    expect(as(sat, 'radiogroup')).toEqual(['3 sat: retyped, harmless']);
    expect(as(use, 'checkbox')).toEqual(['1 use: retyped, meaningless']);
    expect(as(where, 'comment')).toEqual(['2 where: retyped, meaningless']);
  });

  it('say where everything stands in both', () => {
    const [change] = after(remove(survey, use).patches).filter(({ kind }) => kind === 'removed');
    expect(change?.subject).toEqual({
      thing: 'question',
      name: 'use',
      question: 'use',
      number: 1,
      title: '이용하신 적이 있습니까?',
      before: use,
      after: undefined,
    });
  });
});

describe('any two versions', () => {
  it('that are the same have no difference', () => {
    for (const [, json] of corpus) {
      const again: JsonObject = JSON.parse(JSON.stringify(json));
      expect(compareVersions(json, again)).toEqual([]);
    }
  });

  it('have one wherever something was done', () => {
    const commands = (json: JsonObject, path: Path, text: Path, n: number): readonly Patch[] => {
      const list = path.slice(0, -1);
      const siblings = valueAt(json, list);
      const renaming = rename(json, [...path, 'name'], `other${String(n)}`);
      const acts = [
        remove(json, path).patches,
        duplicate(json, path),
        move(json, path, {
          list,
          index: (n % 2) * Math.min(1, (isList(siblings) ? siblings.length : 1) - 1),
        }),
        setProperty(json, path, 'isRequired', n % 3 === 0),
        setProperty(json, path, 'ours', n),
        setText(json, text.slice(0, -1), {
          property: String(text.at(-1)),
          locale: 'ko',
          text: `새 글 ${String(n)}`,
        }),
        renaming.ok ? renaming.patches : [],
      ];
      return acts[n % acts.length] ?? [];
    };
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(), fc.nat(), fc.nat(), ([, json], place, words, n) => {
        const named = partsOf(json).all.filter(
          ({ kind, path }) => kind !== 'calculated' && path.at(-1) === 'name',
        );
        const path = named[place % named.length]?.path.slice(0, -1) ?? [];
        const texts = textsIn(json);
        const text = texts[words % Math.max(1, texts.length)]?.path ?? ['title'];
        const patches = commands(json, path, text, n);
        const next = applyPatches(json, patches).json;
        const isSame = JSON.stringify(next) === JSON.stringify(json);
        const changes = compareVersions(json, next);
        expect(changes.length > 0).toBe(!isSame);
        for (const { subject } of changes) {
          if (subject.after !== undefined) expect(valueAt(next, subject.after)).toBeDefined();
          if (subject.before !== undefined) expect(valueAt(json, subject.before)).toBeDefined();
        }
        // What one of them has and the other has not is the same seen from there.
        const back = compareVersions(next, json);
        const of = (list: readonly Change[], kind: string): number =>
          list.filter((change) => change.kind === kind).length;
        expect(of(back, 'removed')).toBe(of(changes, 'added'));
      }),
      { numRuns: runs(400) },
    );
  });
});
