import type { JsonObject } from '../json/json';
import { valueAt, type Path } from './patches';
import { partsOf } from './parts';
import { referencesIn, referencesWithin } from './references';

const survey: JsonObject = {
  title: 'About {who} and {unknown}',
  calculatedValues: [{ name: 'total', expression: "sumInArray({family}, 'age', '{school} = 1') + {total2}" }],
  triggers: [
    { type: 'setvalue', expression: "{kind} = 'a'", setToName: 'kind', setValue: 'b' },
    { type: 'visible', name: 'kind', operator: 'equal', value: 'a', pages: ['first'], questions: ['who'] },
    { type: 'skip', expression: '{who} notempty', gotoName: 'family' },
  ],
  pages: [
    {
      name: 'first',
      visibleIf: "{kind} anyof ['a', \"b\", 'z'] and 'a' <> {Kind} or displayValue('kind') = 'a'",
      elements: [
        { type: 'text', name: 'who', title: { default: 'You, { who }?', ko: '{who}님?' } },
        {
          type: 'radiogroup',
          name: 'kind',
          choices: ['a', { value: 'b', text: 'B {who}', visibleIf: '{item} <> 1' }],
          defaultValue: 'a',
        },
        {
          type: 'paneldynamic',
          name: 'family',
          keyName: 'age',
          templateTitle: 'Of {panel.age}',
          templateElements: [
            { type: 'text', name: 'age', requiredIf: '{who} notempty and {panel.school} > 1' },
            { type: 'dropdown', name: 'school', choices: [1, 2] },
          ],
        },
        { type: 'checkbox', name: 'which', choicesFromQuestion: 'family', choiceTextsFromQuestion: 'age' },
        {
          type: 'matrix',
          name: 'aspects',
          rows: ['staff'],
          columns: [1, 2],
          validators: [{ type: 'expression', expression: '{aspects.staff} < 2' }],
        },
        { type: 'html', name: 'note', html: '<p class="{x}">{family[0].age}</p>' },
      ],
    },
  ],
};

const textAt = (path: Path): string => {
  const value = valueAt(survey, path);
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** `place: what is written there → what it names` */
const found = referencesIn(survey).map(({ path, from, to, part, kind }) => {
  const text = textAt(path);
  return `${kind} /${path.join('/')}: ${text.slice(from, to)} → ${part.kind} ${part.name}`;
});

const at = (path: string): readonly string[] =>
  found
    .filter((line) => line.split(': ')[0]?.endsWith(path))
    .map((line) => line.slice(line.indexOf(': ') + 2));

describe('references', () => {
  it.each<[string, string, string[]]>([
    ['words, but not braces that name nothing', '/title', ['who → question who']],
    ['words in every language', '/title/ko', ['who → question who']],
    ['spaces in braces', '/title/default', ['who → question who']],
    [
      'values that an answer is compared with, on either side and in lists',
      '/visibleIf',
      [
        'kind → question kind',
        'a → choice a',
        'b → choice b',
        'a → choice a',
        'Kind → question kind',
        'kind → question kind',
      ],
    ],
    [
      'functions over lists, with conditions about their items',
      '/calculatedValues/0/expression',
      ['family → question family', 'age → question age', 'school → question school', '1 → choice 1'],
    ],
    ['conditions of triggers', '/triggers/0/expression', ['kind → question kind', 'a → choice a']],
    ['targets of triggers', '/triggers/0/setToName', ['kind → question kind']],
    ['values that triggers give', '/triggers/0/setValue', ['b → choice b']],
    ['older triggers', '/triggers/1/name', ['kind → question kind']],
    ['what older triggers wait for', '/triggers/1/value', ['a → choice a']],
    ['pages of triggers', '/triggers/1/pages/0', ['first → page first']],
    ['questions of triggers', '/triggers/1/questions/0', ['who → question who']],
    ['where triggers lead', '/triggers/2/gotoName', ['family → question family']],
    ['texts of choices', '/choices/1/text', ['who → question who']],
    ['nothing where a choice speaks of itself', '/choices/1/visibleIf', []],
    ['defaults', '/defaultValue', ['a → choice a']],
    ['keys of panels', '/keyName', ['age → question age']],
    ['titles of panels', '/templateTitle', ['age → question age']],
    [
      'conditions inside panels',
      '/requiredIf',
      ['who → question who', 'school → question school', '1 → choice 1'],
    ],
    ['sources of choices', '/choicesFromQuestion', ['family → question family']],
    ['what choices are called after', '/choiceTextsFromQuestion', ['age → question age']],
    [
      'rows, and columns as their answers',
      '/validators/0/expression',
      ['aspects → question aspects', 'staff → row staff', '2 → choice 2'],
    ],
    ['paths through panels', '/html', ['family → question family', 'age → question age']],
  ])('find %s', (_what, path, expected) => {
    expect(at(path)).toEqual(expected);
  });

  it('stand where they say', () => {
    for (const { path, from, to } of referencesIn(survey)) expect(textAt(path).slice(from, to)).not.toBe('');
  });

  it('are those of one part, where only that is asked about', () => {
    const parts = partsOf(survey);
    const all = referencesIn(survey);
    for (const path of [['triggers'], ['pages', 0], ['gone']] as const)
      expect(referencesWithin(survey, path, parts)).toEqual(
        all.filter((reference) => path.every((key, index) => reference.path[index] === key)),
      );
  });

  it('are found as far as an expression can be read', () => {
    const broken = {
      elements: [
        { type: 'text', name: 'a' },
        { type: 'text', name: 'b', visibleIf: '{a} = 1 and ((§' },
      ],
    };
    expect(referencesIn(broken).map(({ part }) => part.name)).toEqual(['a']);
  });
});
