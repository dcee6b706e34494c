import { applyPatches } from '../../../../domain/src/editing';
import { TEMPLATES } from '../../../../domain/src/templates/templates';
import { fromTemplate, questionsIn, replacing, withSet } from './replacing';

const json = {
  locale: 'en',
  title: 'Old',
  pages: [{ name: 'p', elements: [{ type: 'radiogroup', name: 'a', choices: ['x', { value: 1 }] }] }],
};
const LIST = ['pages', 0, 'elements', 0, 'choices'];

describe('replacing a questionnaire', () => {
  it('leaves nothing of the old one, in the order of the new one', () => {
    const wanted = { pages: [], title: 'New', showTitle: false };
    const { json: after, inverse } = applyPatches(json, replacing(json, wanted));
    expect(JSON.stringify(after)).toBe(JSON.stringify(wanted));
    expect(JSON.stringify(applyPatches(after, inverse).json)).toBe(JSON.stringify(json));
  });

  it.each(TEMPLATES.map(({ id, questionnaire }) => [id, questionnaire] as const))(
    'begins with the template %s in the language of who writes',
    (_id, template) => {
      const { json: after } = applyPatches(json, replacing(json, fromTemplate(json, template)));
      expect(after.locale).toBe('en');
      expect(questionsIn(after)).toBeGreaterThan(2);
    },
  );
});

describe('a set of choices', () => {
  const set = [{ value: 1, text: 'One' }, { value: 2 }];
  const choicesAfter = (how: 'replace' | 'append') =>
    applyPatches(json, withSet(json, LIST, set, how)).json.pages;

  it('takes the place of the choices', () => {
    expect(choicesAfter('replace')).toMatchObject([{ elements: [{ choices: set }] }]);
  });

  it('comes behind them, without what is there', () => {
    expect(choicesAfter('append')).toMatchObject([
      { elements: [{ choices: ['x', { value: 1 }, { value: 2 }] }] },
    ]);
  });

  it('is added where there were no choices, and nowhere where the question has gone', () => {
    expect(withSet(json, [...LIST.slice(0, -1), 'rateValues'], set, 'append')).toMatchObject([{ op: 'add' }]);
    expect(withSet(json, ['pages', 3, 'elements', 0, 'choices'], set, 'append')).toEqual([]);
  });
});
