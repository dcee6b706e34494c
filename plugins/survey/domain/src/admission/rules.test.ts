import { isCounted, isRestricted, readRules, type WrittenRules } from './rules';

const offers = new Map<string, readonly string[] | null>([
  ['district', ['east', 'west']],
  ['age', ['1', '2']],
  ['why', null],
]);

const read = (change: Partial<WrittenRules>) =>
  readRules({ respondents: null, responseLimit: null, quotas: null, ...change }, offers);

const codes = (change: Partial<WrittenRules>): readonly string[] => {
  const result = read(change);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('the rules of a survey', () => {
  it('let anyone answer, without limit, where nothing is written', () => {
    const result = read({});
    if (!result.ok) throw new Error('refused');
    expect(result.rules).toEqual({ respondents: 'anyone', tiers: [], responseLimit: null, quotas: [] });
    expect([isRestricted(result.rules), isCounted(result.rules)]).toEqual([false, false]);
  });

  it.each([
    ['code', ['code']],
    ['account', ['account']],
    ['codeOrAccount', ['code', 'account']],
  ])('ask for %s', (respondents, tiers) => {
    expect(read({ respondents })).toMatchObject({ ok: true, rules: { tiers } });
  });

  it('limit each value of a question, some apart', () => {
    const result = read({
      responseLimit: 500,
      quotas: [
        { question: 'district', limit: 50, limits: { west: 30 } },
        { question: 'age', limit: null, limits: { 2: 10 } },
      ],
    });
    expect(result).toMatchObject({
      ok: true,
      rules: {
        responseLimit: 500,
        quotas: [
          { question: 'district', limit: 50, limits: new Map([['west', 30]]) },
          { question: 'age', limit: null, limits: new Map([['2', 10]]) },
        ],
      },
    });
  });

  it.each<[string, Partial<WrittenRules>, string]>([
    ['an unknown way in', { respondents: 'neighbours' }, 'respondentsUnknown /respondents'],
    ['a limit of nobody', { responseLimit: 0 }, 'limitNotPositive /responseLimit'],
    ['a limit of half a person', { responseLimit: 1.5 }, 'limitNotPositive /responseLimit'],
    ['a limit in words', { responseLimit: '50' }, 'limitNotPositive /responseLimit'],
    ['quotas that are no list', { quotas: { district: 50 } }, 'quotasUnreadable /quotas'],
    ['too many quotas', { quotas: Array.from({ length: 21 }) }, 'quotasUnreadable /quotas'],
    ['a quota that is no object', { quotas: [50] }, 'quotaUnreadable /quotas/0'],
    [
      'a quota with something else',
      { quotas: [{ question: 'age', limit: 1, max: 2 }] },
      'quotaUnreadable /quotas/0',
    ],
    ['limits that are a list', { quotas: [{ question: 'age', limits: [1] }] }, 'quotaUnreadable /quotas/0'],
    ['an unknown question', { quotas: [{ question: 'x', limit: 1 }] }, 'quotaQuestionUnknown /quotas/0'],
    ['a question of words', { quotas: [{ question: 'why', limit: 1 }] }, 'quotaNotSingleChoice /quotas/0'],
    ['a quota without limit', { quotas: [{ question: 'age' }] }, 'quotaWithoutLimit /quotas/0'],
    [
      'a quota of nobody',
      { quotas: [{ question: 'age', limit: 0 }] },
      'quotaLimitNotPositive /quotas/0/limit',
    ],
    [
      'a value that is not on offer',
      { quotas: [{ question: 'district', limits: { 'no/rth': 1 } }] },
      'quotaValueUnknown /quotas/0/limits/no~1rth',
    ],
    [
      'a value for nobody',
      { quotas: [{ question: 'district', limits: { west: -1 } }] },
      'quotaLimitNotPositive /quotas/0/limits/west',
    ],
    [
      'a question twice',
      {
        quotas: [
          { question: 'age', limit: 1 },
          { question: 'age', limit: 2 },
        ],
      },
      'quotaRepeated /quotas/1',
    ],
  ])('are refused with %s', (_what, change, problem) => {
    expect(codes(change)).toEqual([problem]);
  });

  it('name everything that is wrong at once', () => {
    expect(
      codes({ respondents: 'x', responseLimit: -1, quotas: [{}, { question: 'x', limit: 1 }] }),
    ).toHaveLength(4);
  });
});
