import { readQuestionnaire } from '../../../domain/src';
import { poolOf } from '../testing/test-site';
import { createForeignChecks } from './foreign-checks';

const reading = readQuestionnaire({
  elements: [
    { type: 'ranking', name: 'rank', choices: ['a', 'b', 'c'], isRequired: true },
    { type: 'radiogroup', name: 'pick', choices: ['x', 'y'] },
    { type: 'boolean', name: 'yes' },
    { type: 'text', name: 'hidden', visibleIf: "{pick} = 'x'" },
    {
      type: 'paneldynamic',
      name: 'people',
      templateElements: [{ type: 'text', name: 'age', inputType: 'number', isRequired: true }],
    },
    {
      type: 'text',
      name: 'code',
      validators: [{ type: 'regex', regex: '^A', text: { ko: 'A로 시작해 주세요.' } }],
    },
  ],
  calculatedValues: [{ name: 'sum', expression: '1 + 1', includeIntoResult: true }],
});
if (!reading.ok) throw new Error('no questionnaire');
const { questionnaire } = reading;

const check = (answers: unknown) =>
  createForeignChecks(poolOf()).check(questionnaire, answers, 'ko', { today: '2025-11-12' });
const problemsWith = async (answers: unknown): Promise<readonly unknown[]> => {
  const checked = await check(answers);
  return checked.ok === false ? checked.problems : [];
};
const rank = ['b', 'a', 'c'];

describe('a response checked by survey-core', () => {
  it('is taken as it was sent', async () => {
    const answers = { rank, pick: 'x', hidden: 'text', people: [{ age: 30 }], sum: 2 };
    expect(await check(answers)).toEqual({ ok: true, answers });
  });

  it.each([
    ['an unknown key', { rank, forged: 1 }, 'forged', 'unknownKey'],
    ['a missing answer', { pick: 'x' }, 'rank', 'required'],
    ['a bogus ranking', { rank: ['a', 'z'] }, 'rank', 'notOnList'],
    ['a value off a list', { rank, pick: 'z' }, 'pick', 'notOnList'],
    ['a forged yes or no', { rank, yes: 'maybe' }, 'yes', 'wrongType'],
    ['an answer to a hidden question', { rank, pick: 'y', hidden: 'text' }, 'hidden', 'hiddenAnswer'],
    ['an unknown cell', { rank, people: [{ age: 1, forged: 2 }] }, 'people', 'notOnList'],
    ['a forged calculation', { rank, sum: 3 }, 'sum', 'notOnList'],
    ['half of a surrogate pair', { rank, people: [{ age: '\ud800' }] }, 'people', 'notANumber'],
    [
      'a key of the prototype',
      JSON.parse(`{"rank":["b","a","c"],"__proto__":{"a":1}}`),
      '__proto__',
      'unknownKey',
    ],
    ['a list instead of answers', [], '', 'wrongType'],
    ['nothing', null, '', 'wrongType'],
  ])('is refused with %s', async (_what, answers, question, code) => {
    expect(await problemsWith(answers)).toContainEqual(expect.objectContaining({ question, code }));
  });

  it('is refused in the words of the author', async () => {
    expect(await problemsWith({ rank, code: 'B' })).toContainEqual(
      expect.objectContaining({ question: 'code', text: { ko: 'A로 시작해 주세요.' } }),
    );
  });

  it('is refused, not run out of stack by, a tower of lists', async () => {
    let tower: unknown = 'a';
    for (let depth = 0; depth < 5_000; depth += 1) tower = [tower];
    expect((await check({ rank, people: tower })).ok).toBe(false);
  });
});
