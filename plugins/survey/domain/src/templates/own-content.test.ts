import type { JsonValue } from '../json/json';
import { BLOCKS } from './blocks';
import { CHOICE_SETS } from './choice-sets';
import { readOwnContent, type OwnKind } from './own-content';
import { TEMPLATES } from './templates';

describe('what administrators keep for the next questionnaire', () => {
  it('is read as what it is', () => {
    for (const { questionnaire } of TEMPLATES)
      expect(readOwnContent('template', questionnaire)).toMatchObject({ kind: 'template', questionnaire });
    for (const { elements } of BLOCKS)
      expect(readOwnContent('block', { elements })).toMatchObject({ kind: 'block', elements });
    for (const { choices } of CHOICE_SETS)
      expect(readOwnContent('choices', { choices })).toEqual({
        kind: 'choices',
        choices,
        size: choices.length,
      });
  });

  it('counts questions, not what only says something', () => {
    const elements = [
      { type: 'html', name: 'h' },
      { type: 'panel', name: 'p', elements: [{ type: 'text', name: 'a' }] },
      { type: 'text', name: 'b' },
    ];
    expect(readOwnContent('block', { elements })?.size).toBe(2);
    expect(readOwnContent('template', { elements })?.size).toBe(2);
  });

  it.each<[OwnKind, JsonValue]>([
    ['template', {}],
    ['template', { pages: [] }],
    ['template', 'text'],
    ['block', { elements: [] }],
    ['block', { elements: ['text'] }],
    ['block', { elements: [{ name: 'without a type' }] }],
    ['block', { pages: [] }],
    ['choices', { choices: [] }],
    ['choices', { choices: [{ text: 'no value' }] }],
    ['choices', { choices: [null] }],
    ['choices', []],
  ])('is no %s: %j', (kind, content) => {
    expect(readOwnContent(kind, content)).toBeUndefined();
  });
});
