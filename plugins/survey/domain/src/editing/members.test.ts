import type { JsonObject } from '../json/json';
import { setMember, setMemberText } from './members';
import { add, move, remove } from './structure';
import { applyPatches, type Patch } from './patches';

const after = (json: JsonObject, patches: readonly Patch[]): unknown => applyPatches(json, patches).json;

/** A list with what no editor knows, in an order of its author's own. */
const questionnaire: JsonObject = {
  pages: [
    {
      elements: [
        {
          type: 'text',
          name: 'age',
          validators: [
            { maxValue: 120, own: { kept: [1] }, type: 'numeric', text: { ko: '나이', default: 'Age' } },
            { type: 'ours', anything: true },
          ],
          title: 'Age?',
        },
      ],
    },
  ],
};
const validators = ['pages', 0, 'elements', 0, 'validators'] as const;

const listOf = (json: JsonObject, patches: readonly Patch[]): string => JSON.stringify(after(json, patches));

describe('a list among the settings', () => {
  it('keeps what it does not know, and the order, when one thing changes', () => {
    const before = JSON.stringify(questionnaire);
    expect(listOf(questionnaire, setMember(questionnaire, [...validators, 0], 'maxValue', 99))).toBe(
      before.replace('120', '99'),
    );
  });

  it('writes a text in one language and leaves the others', () => {
    const writing = { property: 'text', locale: 'ko', text: '바뀐 말' };
    expect(listOf(questionnaire, setMemberText(questionnaire, [...validators, 0], writing))).toBe(
      JSON.stringify(questionnaire).replace('나이', '바뀐 말'),
    );
  });

  it('comes back as it was by the inverse of adding, moving and removing', () => {
    const steps = [
      add(questionnaire, { list: validators, index: 2 }, { type: 'email' }),
      move(questionnaire, [...validators, 0], { list: validators, index: 1 }),
      remove(questionnaire, [...validators, 0]).patches,
      setMember(questionnaire, [...validators, 0], 'maxValue', undefined),
    ];
    for (const patches of steps) {
      const { json, inverse } = applyPatches(questionnaire, patches);
      expect(JSON.stringify(json)).not.toBe(JSON.stringify(questionnaire));
      expect(JSON.stringify(applyPatches(json, inverse).json)).toBe(JSON.stringify(questionnaire));
    }
  });
});

describe('a member of a list that is written as its value', () => {
  const json: JsonObject = { locale: 'ko', choices: ['a', 2] };

  it('becomes an object with the value it had', () => {
    expect(after(json, setMember(json, ['choices', 1], 'isExclusive', true))).toEqual({
      locale: 'ko',
      choices: ['a', { value: 2, isExclusive: true }],
    });
    expect(
      after(json, setMemberText(json, ['choices', 0], { property: 'text', locale: 'ko', text: '가' })),
    ).toEqual({ locale: 'ko', choices: [{ value: 'a', text: '가' }, 2] });
  });

  it('stays as it is where nothing is set, and where there is none', () => {
    expect(setMember(json, ['choices', 0], 'isExclusive', undefined)).toEqual([]);
    expect(setMember(json, ['choices', 5], 'isExclusive', true)).toEqual([]);
  });
});

describe('settings in an object of their own', () => {
  const json: JsonObject = { elements: [{ type: 'text', name: 'q' }] };
  const at = ['elements', 0, 'maskSettings'];

  it('are made with the first one and go with the last one', () => {
    const made = applyPatches(json, setMember(json, at, 'pattern', '999')).json;
    expect(made).toEqual({ elements: [{ type: 'text', name: 'q', maskSettings: { pattern: '999' } }] });
    expect(after(made, setMember(made, at, 'pattern', undefined))).toEqual(json);
  });
});
