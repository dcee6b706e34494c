import { everyKind } from '../testing/every-kind';
import { forgeries, photo, unreadable } from '../testing/forgeries';
import { detailedForgeries, questionNamedBy } from '../testing/forgeries-in-detail';
import { checkResponse } from './check-response';

const context = { today: '2025-11-22' };

describe('a forged response', () => {
  it('is tried in at least two hundred ways', () => {
    const tried = [...forgeries, ...detailedForgeries].map(([, name, answer]) =>
      JSON.stringify([name, answer]),
    );
    const distinct = new Set(tried).size + unreadable.length;
    // eslint-disable-next-line no-console -- the number is part of what is promised
    console.log(`${String(distinct)} forged responses, none of them like another`);
    expect(distinct).toBeGreaterThanOrEqual(400);
  });

  it('has nothing to do with an honest one', () => {
    const answers = {
      text: 'x',
      number: 5,
      radio: 'other',
      'radio-Comment': 'so',
      checkbox: ['none'],
      ranking: [3, 'a', 'b'],
      span: [2, 6],
      cells: { r: { n: 2, e: 4 } },
      rows: [{ k: 'a' }, { k: 'b', b: false }],
      panels: [{ k: 'a', n: 6, hidden: 'x', fixed: 'as it is', inner: [{ r: 3 }] }],
      file: [photo],
      sum: 10,
      score: 6,
      'cells-total': { n: 2 },
      fixed: 'as it is',
    };
    expect(checkResponse(everyKind, answers, context)).toEqual({ ok: true, answers });
  });

  it.each([...forgeries, ...detailedForgeries])(
    'with %s for “%s” is refused, and the question is named',
    (_what, name, answer) => {
      const forged: unknown = { ...{ number: 1, sum: 2, score: 2 }, ...Object.fromEntries([[name, answer]]) };
      const result = checkResponse(everyKind, forged, context);
      const named = result.ok ? [] : result.problems.map(({ question }) => question);
      expect(named).toContain(questionNamedBy(name));
    },
  );

  it.each(unreadable)('with %s is refused as a whole', (_what, answers) => {
    const result = checkResponse(everyKind, answers, context);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'wrongType' }] });
  });
});
