import { FunctionFactory, Serializer } from 'survey-core';
import { engineSupport, pageSupport } from './native-support';
import { readQuestionnaire } from './read-questionnaire';
import type { Questionnaire } from './model';

/**
 * Everything that survey-core has is either ours or on a list here: a new release that brings something makes these fail, instead
 * of a city's questionnaire.
 */

function read(questionnaire: unknown): Questionnaire {
  const reading = readQuestionnaire(questionnaire);
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading.questionnaire;
}

const foreignIn = (questionnaire: unknown): readonly string[] => {
  const support = pageSupport(read(questionnaire));
  return support.native ? [] : support.reasons.map(({ name }) => name);
};

/** Names of the classes below one that can be written into a questionnaire. */
const classesBelow = (name: string): readonly string[] =>
  Serializer.getChildrenClasses(name, true).map((found: { name: string }) => found.name);

const SCREEN_FUNCTIONS = ['isContainerReady', 'propertyValue'];
const LEFT_TYPES = ['imagemap', 'signaturepad'];
/** What other types are made from; nobody writes them. */
const BASES = ['matrixdropdownbase', 'textbase', 'nonvalue', 'empty'];

/** The least that a type needs to be what it is. */
const NEEDED: Readonly<Record<string, object>> = {
  matrix: { columns: ['a'], rows: ['r'] },
  matrixdropdown: { columns: [{ name: 'c', cellType: 'text' }], rows: ['r'] },
  matrixdynamic: { columns: [{ name: 'c', cellType: 'text' }] },
  multipletext: { items: [{ name: 'i' }] },
  imagepicker: { choices: [{ value: 'a', imageLink: 'data:image/png;base64,iVBORw0KGgo=' }] },
  image: { imageLink: 'data:image/png;base64,iVBORw0KGgo=' },
  paneldynamic: { templateElements: [{ type: 'text', name: 'inner' }] },
  expression: { expression: '1 + 1' },
};

describe('of what survey-core has', () => {
  it('every function of the expression language is evaluated here, but those that ask about the screen', () => {
    const foreign = FunctionFactory.Instance.getAll().filter((name) => {
      const call = name.endsWith('InArray') ? `${name}({list}, 'a') > 0` : `${name}('a') > 0`;
      const asked = {
        elements: [
          { type: 'text', name: 'a' },
          { type: 'matrixdynamic', name: 'list', columns: [{ name: 'a', cellType: 'text' }] },
          { type: 'text', name: 'q', visibleIf: call },
        ],
      };
      return !engineSupport(read(asked)).native;
    });
    expect(foreign.toSorted()).toEqual(SCREEN_FUNCTIONS);
  });

  it('every type of question is shown by our pages, but those listed', () => {
    const types = classesBelow('question').filter((type) => !BASES.includes(type));
    expect(types.length).toBeGreaterThan(20);
    const left = types.filter(
      (type) => foreignIn({ elements: [{ type, name: 'q', choices: ['a'], ...NEEDED[type] }] }).length > 0,
    );
    expect(left.toSorted()).toEqual(LEFT_TYPES);
  });

  it('every kind of text input is', () => {
    const types: unknown[] = Serializer.getProperty('text', 'inputType').choices;
    expect(types).toHaveLength(13);
    expect(
      types.filter(
        (inputType) => foreignIn({ elements: [{ type: 'text', name: 'q', inputType }] }).length > 0,
      ),
    ).toEqual([]);
  });

  it('every validator is', () => {
    const validators = classesBelow('surveyvalidator').map((name) => name.replace(/validator$/u, ''));
    expect(validators.toSorted()).toEqual(['answercount', 'email', 'expression', 'numeric', 'regex', 'text']);
    for (const type of validators) {
      const validator = { type, regex: '^a$', expression: '{q} notempty', minCount: 1 };
      expect([
        type,
        ...foreignIn({ elements: [{ type: 'text', name: 'q', validators: [validator] }] }),
      ]).toEqual([type]);
    }
  });

  it('every trigger is', () => {
    const triggers = classesBelow('surveytrigger').map((name) => name.replace(/trigger$/u, ''));
    expect(triggers.toSorted()).toEqual([
      'complete',
      'copyvalue',
      'runexpression',
      'setvalue',
      'skip',
      'visible',
    ]);
    for (const type of triggers) {
      const trigger = {
        type,
        expression: '{q} = 1',
        setToName: 'r',
        setValue: 2,
        fromName: 'q',
        gotoName: 'r',
      };
      const elements = [
        { type: 'text', name: 'q' },
        { type: 'text', name: 'r' },
      ];
      expect([type, ...foreignIn({ elements, triggers: [trigger] })]).toEqual([type]);
    }
  });
});
