import type { JsonValue } from '../../../../domain/src';
import { fittingInput } from './fitting-input';
import type { Input } from './properties';

const list: Input = { kind: 'list', shape: { word: 'choice', className: 'choiceitem' } };
const object: Input = { kind: 'object', className: 'patternmask' };

describe('the field of a property', () => {
  it.each<[Input, JsonValue]>([
    [{ kind: 'text' }, 'a'],
    [{ kind: 'text' }, 3],
    [{ kind: 'words' }, 'a'],
    [{ kind: 'words' }, { default: 'a', ko: '가' }],
    [{ kind: 'address', isPicture: true }, { default: '/a.png' }],
    [{ kind: 'condition' }, '{a} = 1'],
    [{ kind: 'answer' }, [1, { a: 2 }]],
    [list, []],
    [object, {}],
  ])('is %j for %j', (input, value) => {
    expect(fittingInput(input, value)).toBe(input);
    expect(fittingInput(input, undefined)).toBe(input);
  });

  it.each<[Input, JsonValue]>([
    [{ kind: 'text' }, [{ type: 'text', name: 'inner' }]],
    [{ kind: 'number' }, { default: 1 }],
    [{ kind: 'switch' }, null],
    [{ kind: 'words' }, ['a']],
    [{ kind: 'words' }, { default: { nested: true } }],
    [{ kind: 'condition' }, true],
    [list, { 0: 'a' }],
    [object, 'pattern'],
  ])('is not %j but JSON for %j', (input, value) => {
    expect(fittingInput(input, value)).toEqual({ kind: 'json' });
  });
});
