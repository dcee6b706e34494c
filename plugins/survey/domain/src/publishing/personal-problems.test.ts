import { problemsBeforePublishing } from './problems-before-publishing';

const words = { ko: 'ㄱ', en: 'a' };
const text = (name: string, more: object = {}) => ({ type: 'text', name, title: words, ...more });
const phone = text('phone', { personal: true });

const errors = (json: object): readonly string[] =>
  problemsBeforePublishing(json)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);

describe('a personal answer', () => {
  it('may decide what is asked', () => {
    expect(errors({ elements: [phone, text('why', { visibleIf: '{phone} notempty' })] })).toEqual([]);
  });

  it('may be taken over by another personal question', () => {
    expect(
      errors({ elements: [phone, text('again', { personal: true, defaultValueExpression: '{phone}' })] }),
    ).toEqual([]);
  });

  it.each([
    ['by a default', { elements: [phone, text('b', { defaultValueExpression: '{phone}' })] }, '/elements/1'],
    ['by a rule', { elements: [phone, text('b', { setValueExpression: "'x' + {phone}" })] }, '/elements/1'],
    [
      'by an expression',
      { elements: [phone, { type: 'expression', name: 'b', title: words, expression: '{PHONE}' }] },
      '/elements/1',
    ],
    [
      'in words',
      {
        elements: [
          phone,
          { type: 'expression', name: 'b', title: words, expression: "displayValue('phone')" },
        ],
      },
      '/elements/1',
    ],
    [
      'by a stored value',
      {
        elements: [phone],
        calculatedValues: [{ name: 'v', expression: '{phone}', includeIntoResult: true }],
      },
      '/calculatedValues/0',
    ],
    [
      'through a value in between',
      {
        elements: [phone, text('b', { defaultValueExpression: '{v}' })],
        calculatedValues: [{ name: 'v', expression: '{phone} + 1' }],
      },
      '/elements/1',
    ],
    [
      'by a trigger',
      {
        elements: [phone, text('b')],
        triggers: [{ type: 'copyvalue', expression: '{phone} notempty', fromName: 'phone', setToName: 'b' }],
      },
      '/triggers/0',
    ],
    [
      'in a panel',
      {
        elements: [
          phone,
          {
            type: 'paneldynamic',
            name: 'p',
            title: words,
            templateElements: [text('in', { defaultValueExpression: '{phone}' })],
          },
        ],
      },
      '/elements/1',
    ],
  ])('cannot be taken over into the open %s', (_how, json, path) => {
    expect(errors(json)).toEqual([`personalLeaks ${path}`]);
  });

  it('cannot have a key that is not its name', () => {
    expect(errors({ elements: [{ ...phone, valueName: 'other' }] })).toEqual(['personalKey /elements/0']);
  });
});
