import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { everyKind } from '../testing/every-kind';
import { rehearsal, rehearse, type Rehearsal } from './rehearse';

const today = '2025-11-22';
const of = (json: unknown, count = 60): Rehearsal =>
  rehearsal(questionnaireFrom(json), { count, seed: 'a', today });

describe('a rehearsal', () => {
  it.each(corpus.map(([name, json]) => [name, json] as const))('of %s comes to its end', (_name, json) => {
    const { respondents, finished, deadEnds, pages } = of(json, 16);
    expect(deadEnds).toEqual([]);
    expect(finished).toBe(respondents);
    expect(pages[0]?.seen ?? respondents).toBeLessThanOrEqual(respondents);
  });

  it('answers every kind of question', () => {
    const { questions, deadEnds } = rehearsal(everyKind, { count: 30, seed: 'a', today });
    expect(deadEnds).toEqual([]);
    const silent = ['html', 'image', 'gone', 'hidden', 'fixed', 'locked', 'sum'];
    expect(questions.filter(({ name, answered }) => answered === 0 && !silent.includes(name))).toEqual([]);
  });

  it('is the same for the same seed, and another for another', () => {
    const json = {
      elements: [
        { type: 'checkbox', name: 'q', choices: [1, 2] },
        { type: 'text', name: 'r', visibleIf: '{q} contains 1' },
      ],
    };
    expect(of(json)).toEqual(of(json));
    expect(rehearsal(questionnaireFrom(json), { count: 60, seed: 'b', today })).not.toEqual(of(json));
  });

  it('takes branches that chance would miss', () => {
    const many = Array.from({ length: 50 }, (_, index) => `c${String(index)}`);
    const { neverSeen, deadEnds } = of(
      {
        pages: [
          {
            elements: [
              { type: 'dropdown', name: 'a', choices: many },
              { type: 'dropdown', name: 'b', choices: many },
              { type: 'text', name: 'n', inputType: 'number', min: 0, max: 10_000 },
              { type: 'matrix', name: 'm', rows: ['r', 's'], columns: [1, 2, 3, 4, 5] },
            ],
          },
          {
            elements: [
              { type: 'boolean', name: 'first', visibleIf: "{a} = 'c17' and {b} = 'c33' and {n} > 9998" },
              { type: 'text', name: 'second', visibleIf: '{first} = true and {m.r} = 5 and {m.s} = 1' },
              { type: 'text', name: 'third', visibleIf: "!({a} <> 'c3' or {b} <> 'c4')" },
              { type: 'text', name: 'nobody', visibleIf: "{a} = 'c1' and {a} = 'c2'" },
            ],
          },
        ],
      },
      100,
    );
    expect(neverSeen).toEqual(['nobody']);
    expect(deadEnds).toEqual([]);
  });

  it('tells where nobody gets on, and why', () => {
    const { finished, deadEnds } = of({
      pages: [
        { elements: [{ type: 'radiogroup', name: 'way', choices: ['a', 'b'], isRequired: true }] },
        {
          visibleIf: "{way} = 'b'",
          elements: [
            {
              type: 'text',
              name: 'n',
              inputType: 'number',
              isRequired: true,
              validators: [{ type: 'expression', expression: '{n} > 10 and {n} < 5' }],
            },
          ],
        },
      ],
    });
    expect(deadEnds).toHaveLength(1);
    expect(deadEnds[0]).toMatchObject({
      page: 1,
      problem: { question: 'n', code: 'expression' },
      answers: { way: 'b' },
    });
    expect(finished + (deadEnds[0]?.respondents ?? 0)).toBe(60);
    expect(finished).toBeGreaterThan(0);
  });

  it('writes what a pattern asks for', () => {
    const regexes = [
      String.raw`^\d{3}-\d{3,4}-\d{4}$`,
      '^[A-Z]{2}[0-9]+$',
      '^(서울|부산)시$',
      '^[가-힣]{2,4}$',
      String.raw`^\w+@city\.kr$`,
    ];
    const elements = regexes.map((regex, index) => ({
      type: 'text',
      name: `q${String(index)}`,
      isRequired: true,
      validators: [{ type: 'regex', regex }],
    }));
    expect(of({ elements }).deadEnds).toEqual([]);
  });

  it('measures ways in questions and seconds', () => {
    const { length, seconds } = of({
      elements: [
        { type: 'boolean', name: 'more', isRequired: true },
        ...[1, 2, 3].map((number) => ({
          type: 'comment',
          name: `c${String(number)}`,
          visibleIf: '{more} = true',
        })),
      ],
    });
    expect([length.shortest, length.longest, seconds.shortest, seconds.longest]).toEqual([1, 4, 12, 192]);
  });

  it('reports on its way and can be stopped', () => {
    const questionnaire = questionnaireFrom({ elements: [{ type: 'text', name: 'q' }] });
    const options = { count: 100, seed: 'a', today };
    const told: number[] = [];
    const stopped = rehearsal(questionnaire, options, ({ done }) => told.push(done) < 2);
    expect([told, stopped.respondents]).toEqual([[20, 40], 40]);
    const steps = rehearse(questionnaire, { ...options, count: 3 });
    expect([steps.next().value, steps.next().value]).toEqual([
      { done: 1, count: 3 },
      { done: 2, count: 3 },
    ]);
    steps.next();
    expect(steps.next()).toMatchObject({ done: true, value: { respondents: 3, finished: 3 } });
  });
});
