import { question, refusal, setUp, text } from '../testing/publishing';
import { NOW } from '../testing/requests';

describe('publishing a survey', () => {
  it('freezes its questionnaire exactly as it was written, as version 1', async () => {
    const written = `{ "elements": [ {"type":"text","name":"a"} ] }`;
    const { publish, versions } = setUp({ questionnaire: written });
    await publish();
    expect(await versions.list('doc1')).toMatchObject([
      { number: 1, questionnaire: written, hash: expect.stringMatching(/^[0-9a-f]{64}$/u), publishedAt: NOW },
    ]);
  });

  it('makes no new version of the same content, and the next number of another', async () => {
    const { publish, versions } = setUp({ questionnaire: text({ title: 'T', elements: [question] }) });
    await publish();
    await publish({
      questionnaire: text({ elements: [{ title: 'A', name: 'a', type: 'text' }], title: 'T' }),
    });
    expect(await versions.list('doc1')).toHaveLength(1);
    await publish({ questionnaire: text({ elements: [question, { ...question, name: 'b' }] }) });
    await publish({ questionnaire: text({ title: 'T', elements: [question] }) });
    expect((await versions.list('doc1')).map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each([
    ['what is no JSON', '{', /no JSON/u],
    ['nothing', '', /no JSON/u],
    ['no question', text({ elements: [] }), /asks nothing/u],
    ['a name used twice', text({ elements: [question, question] }), /the name “a” is used twice/u],
    ['an unknown type', text({ elements: [{ type: 'oracle', name: 'a' }] }), /“oracle” does not exist/u],
    [
      'a condition on nothing',
      text({ elements: [{ ...question, visibleIf: '{b} = 1' }] }),
      /“\{b\} = 1” names “b”, which does not exist/u,
    ],
    [
      'a slow regular expression',
      text({ elements: [{ ...question, validators: [{ type: 'regex', regex: '^(a+)+$' }] }] }),
      /could take too long/u,
    ],
    [
      'a slow regular expression inside a template',
      text({
        elements: [
          {
            type: 'paneldynamic',
            name: 'p',
            templateElements: [{ ...question, validators: [{ type: 'regex', regex: '^(a+)+$' }] }],
          },
        ],
      }),
      /\/elements\/0\/templateElements\/0\/validators\/0.*could take too long/u,
    ],
    [
      'choices from an address',
      text({ elements: [{ type: 'dropdown', name: 'a', choicesByUrl: { url: 'https://example.com' } }] }),
      /“a” .*the host “example.com” is not on the list of allowed hosts/u,
    ],
    [
      'choices from an address inside a column',
      text({
        elements: [
          {
            type: 'matrixdynamic',
            name: 'm',
            columns: [{ name: 'c', choicesByUrl: { url: 'https://example.com' } }],
          },
        ],
      }),
      /“c” .*the host “example.com” is not on the list of allowed hosts/u,
    ],
  ])('is refused with %s, in words and with every problem', async (_what, questionnaire, message) => {
    const error = await refusal({ questionnaire });
    expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringMatching(message) });
    expect(error).toHaveProperty('details.problems.0.severity', 'error');
  });

  it('is refused with what the checks of the editor call an error, in their words', async () => {
    const number = { type: 'text', name: 'age', title: 'Age', inputType: 'number' };
    const never = { ...question, visibleIf: '{age} > 60 and {age} < 20' };
    const error = await refusal({ questionnaire: text({ elements: [number, never] }) });
    expect(error).toMatchObject({
      message: expect.stringMatching(/Question “a” .*Nobody can see this question\./u),
      details: { problems: [{ code: 'checkFailed', params: { rule: 'neverShown' } }] },
    });
  });

  it('is refused when it would close before it opens', async () => {
    const error = await refusal({ opensAt: NOW, closesAt: NOW });
    expect(error).toMatchObject({ message: expect.stringContaining('it closes before it opens') });
  });

  it('is refused with rules that nobody could answer by, each in words', async () => {
    const error = await refusal({
      questionnaire: text({ elements: [question, { type: 'dropdown', name: 'b', choices: ['x'] }] }),
      admission: {
        respondents: 'neighbours',
        responseLimit: 0,
        quotas: [
          { question: 'nowhere', limit: 1 },
          { question: 'a', limit: 1 },
          { question: 'b', limits: { y: 1 } },
        ],
      },
    });
    for (const sentence of [
      'Survey (/respondents): who may answer is none of the ways there are.',
      'Survey (/responseLimit): the limit of responses has to be a whole number from 1.',
      'Question “nowhere” (/quotas/0): a quota names it, but the questionnaire does not ask it.',
      'Question “a” (/quotas/1): a quota needs a question with one answer from a list.',
      'Question “b” (/quotas/2/limits/y): a quota limits “y”, which is not on offer.',
    ])
      expect(error).toHaveProperty('message', expect.stringContaining(sentence));
  });

  it('is allowed with quotas of questions that take one answer', async () => {
    const { publish, versions } = setUp({
      questionnaire: text({ elements: [{ type: 'dropdown', name: 'b', title: 'B', choices: ['x', 1] }] }),
      admission: { respondents: 'code', responseLimit: 9, quotas: [{ question: 'b', limits: { 1: 5 } }] },
    });
    await publish();
    expect(await versions.list('doc1')).toHaveLength(1);
  });

  it('names the first problems and counts the rest', async () => {
    const elements = Array.from({ length: 9 }, () => question);
    const error = await refusal({ questionnaire: text({ elements }) });
    expect(error).toMatchObject({ message: expect.stringContaining('And 3 more.') });
  });

  it('is allowed with mere warnings', async () => {
    const { publish, versions } = setUp({
      questionnaire: text({
        elements: [{ type: 'ranking', name: 'r', title: { en: 'Rank' }, choices: [1, 2] }],
      }),
    });
    await publish();
    expect(await versions.list('doc1')).toHaveLength(1);
  });
});

describe('a questionnaire that survey-core cannot get through', () => {
  const signed = text({ elements: [{ type: 'signaturepad', name: 's', title: 'S' }] });

  it.each([
    ['time', /did not get through the questionnaire in time/u],
    ['memory', /ran out of memory/u],
    ['failed', /cannot run the questionnaire: no such thing/u],
    ['busy', /publish it again in a moment/u],
  ] as const)('is refused with the reason: %s', async (reason, sentence) => {
    const trial = () => Promise.resolve({ reason, message: 'no such thing' });
    expect(await refusal({ questionnaire: signed }, { trial })).toMatchObject({
      message: expect.stringMatching(sentence),
    });
  });

  it('is not tried on what our own engine knows', async () => {
    const trial = () => Promise.reject(new Error('it was tried'));
    const { publish, versions } = setUp({ questionnaire: text({ elements: [question] }) }, { trial });
    await publish();
    expect(await versions.list('doc1')).toHaveLength(1);
  });
});
