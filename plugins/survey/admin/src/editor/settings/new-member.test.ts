import { shapeOf, classOfMember, typeOfMember } from './lists';
import { memberDetail } from './member-names';
import { newMember } from './new-member';

const shape = (written: string) => {
  const found = shapeOf(written);
  if (found === undefined) throw new Error(`No list is called ${written}`);
  return found;
};

describe('what is added to a list', () => {
  it('says what it is, or has a name that nobody has', () => {
    const json = {
      calculatedValues: [{ name: 'value1' }],
      elements: [
        { type: 'text', name: 'value2' },
        { type: 'slider', name: 's', customLabels: [{ value: 10 }, 20] },
        { type: 'matrixdynamic', name: 'm', columns: [{ name: 'column1' }] },
      ],
    };
    const made = (written: string, path: readonly (string | number)[], type = '') =>
      newMember(json, path, { shape: shape(written), type, locale: 'en' });
    expect(made('validators', ['elements', 0, 'validators'], 'email')).toEqual({ type: 'email' });
    expect(made('calculatedvalues', ['calculatedValues'])).toEqual({ name: 'value3' });
    expect(made('sliderlabel[]', ['elements', 1, 'customLabels'])).toEqual({ value: 21 });
    expect(made('matrixdropdowncolumns', ['elements', 2, 'columns'])).toEqual({ name: 'column2' });
    expect(made('htmlconditions', ['completedHtmlOnCondition'])).toEqual({});
  });
});

describe('a member of a list', () => {
  it('is of a class, however its type is written', () => {
    for (const type of ['numeric', 'numericvalidator'])
      expect(classOfMember(shape('validators'), { type })).toBe('numericvalidator');
    expect(typeOfMember(shape('triggers'), { type: 'ours' })).toBe('ours');
    expect(typeOfMember(shape('triggers'), 'no trigger')).toBe('');
    expect(classOfMember(shape('itemvalue[]'), 'a')).toBe('itemvalue');
  });

  it('is told from the others by its words, bounds or target', () => {
    const json = {
      locale: 'ko',
      triggers: [{ type: 'skip', expression: '{a} = 1', gotoName: 'b' }],
      validators: [{ type: 'numeric', minValue: 0, maxValue: 9 }, { type: 'email' }],
      completedHtmlOnCondition: [{ expression: '{a} = 1', html: { ko: '<p>감사합니다</p>', en: 'Thanks' } }],
      choices: ['a', { value: 'b', text: { default: '나', en: 'B' } }],
    };
    const detail = (written: string, path: readonly (string | number)[], locale = 'ko') =>
      memberDetail(json, path, shape(written), locale);
    expect(detail('triggers', ['triggers', 0])).toBe('b');
    expect(detail('validators', ['validators', 0])).toBe('0–9');
    expect(detail('validators', ['validators', 1])).toBe('');
    expect(detail('htmlconditions', ['completedHtmlOnCondition', 0])).toBe('감사합니다');
    expect(detail('choiceitem[]', ['choices', 0])).toBe('a');
    expect(detail('choiceitem[]', ['choices', 1], 'en')).toBe('B');
  });
});
