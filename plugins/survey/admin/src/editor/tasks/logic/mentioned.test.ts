import { treeFrom } from '../../../../../domain/src/editing/conditions';
import { answerOptions } from '../../condition/offer-words';
import { readLinked } from './logic-fixtures';
import { answerAt, chainOf, mentionedFor, subjectsOf, withAnswer } from './mentioned';
import { trialOf } from './trial';

const { entries, naming, graph, entryOf } = readLinked();
const chain = (name: string) => chainOf(entries, entryOf(name));
const mentioned = (name: string) => mentionedFor(chain(name), naming, graph);

describe('what decides whether something is shown', () => {
  it('is what its conditions and those around it ask about', () => {
    expect(chain('why').map(({ name }) => name)).toEqual(['two', 'box', 'why']);
    expect(mentioned('why').map(({ subject }) => subject)).toEqual(['used', 'which']);
    expect(mentioned('after').map(({ subject }) => subject)).toEqual(['used', 'grid.a']);
  });

  it('is found also where a condition cannot be drawn', () => {
    expect(subjectsOf(treeFrom('{a} + {b} > 3'))).toEqual(['a', 'b']);
    expect(subjectsOf(treeFrom('{a} = {b} and {c} empty'))).toEqual(['a', 'b', 'c']);
  });

  it('offers yes and no', () => {
    const [used] = mentioned('why');
    const options = used === undefined ? [] : answerOptions(used, { naming, locale: 'en' });
    expect(options.map(({ value, words }) => [value, words])).toEqual([
      [true, 'Yes'],
      [false, 'No'],
    ]);
  });
});

describe('made-up answers', () => {
  const [, grid] = mentioned('after');
  if (grid === undefined) throw new Error('The grid is not mentioned');

  it('are kept where the answer belongs', () => {
    const answers = withAnswer({ used: true }, grid, 2);
    expect(answers).toEqual({ used: true, grid: { a: 2 } });
    expect(answerAt(answers, grid)).toBe(2);
    expect(withAnswer({ used: true, which: ['web'] }, grid, undefined)).toMatchObject({ which: ['web'] });
    expect(withAnswer(answers, grid, undefined)).toEqual({ used: true });
  });

  it('tell why something is hidden, part by part', () => {
    if (naming.questionnaire === undefined) throw new Error('It cannot be read');
    const at = { today: '2026-11-28' };
    const hidden = trialOf(naming.questionnaire, chain('why'), {
      ...at,
      answers: { used: true, which: ['web'] },
    });
    expect(hidden.reasons?.map(({ path, cause }) => [path, cause])).toEqual([
      ['/pages/1/elements/0', 'condition'],
    ]);
    expect(hidden.conditions.map(({ entry, judged }) => [entry.name, judged.holds])).toEqual([
      ['two', true],
      ['box', false],
    ]);
    expect(hidden.conditions[1]?.judged.items.map(({ holds }) => holds)).toEqual([false, false]);
    const shown = trialOf(naming.questionnaire, chain('why'), {
      ...at,
      answers: { used: true, which: ['desk'] },
    });
    expect(shown.reasons).toEqual([]);
    expect(shown.conditions.map(({ judged }) => judged.holds)).toEqual([true, true]);
  });
});
