import fc from 'fast-check';
import { corpus } from '../../../../../tests/fixtures/questionnaires';
import type { JsonObject } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { madeUpAnswers } from './made-up';

function read(json: JsonObject): Questionnaire {
  const reading = readQuestionnaire(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.questionnaire;
}

const options = { seed: 'a', today: '2025-11-28', locale: 'ko' };

const branching = read({
  pages: [
    {
      elements: [
        {
          type: 'radiogroup',
          name: 'kind',
          choices: Array.from({ length: 12 }, (_, at) => `k${String(at)}`),
        },
      ],
    },
    { elements: [{ type: 'text', name: 'rare', visibleIf: "{kind} = 'k7'", isRequired: true }] },
    {
      elements: [
        { type: 'file', name: 'paper' },
        { type: 'text', name: 'last', isRequired: true },
      ],
    },
    { elements: [{ type: 'text', name: 'end' }] },
  ],
});

describe('made-up earlier answers', () => {
  it('lead to the page that is looked at, and to the question', () => {
    for (const seed of ['a', 'b', 'c'])
      expect(madeUpAnswers(branching, { ...options, seed, page: 1, question: 'rare' })).toEqual({
        kind: 'k7',
      });
  });

  it('are of earlier pages only, without files', () => {
    expect(madeUpAnswers(branching, { ...options, page: 0 })).toEqual({});
    const names = Object.keys(madeUpAnswers(branching, { ...options, page: 3 }));
    expect(names).toContain('last');
    expect(names).not.toContain('paper');
    expect(names).not.toContain('end');
  });

  it('are the same for the same seed, and others for another', () => {
    const of = (seed: string): string =>
      JSON.stringify(madeUpAnswers(branching, { ...options, seed, page: 3 }));
    expect(of('a')).toBe(of('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map(of)).size).toBeGreaterThan(1);
  });

  it('come to an end on every questionnaire, and name nothing of a later page', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.nat(9), fc.string(), ([, json], page, seed) => {
        const questionnaire = read(json);
        const later = questionnaire.questions.filter((question) => question.page >= page);
        const names = Object.keys(madeUpAnswers(questionnaire, { ...options, seed, page }));
        expect(later.map(({ name }) => name).filter((name) => names.includes(name))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
