import { memoryDocuments, memoryVersions } from '../testing/memory';
import { NOW } from '../testing/requests';
import { surveyDocument } from '../testing/test-site';
import type { SurveyDocument } from '../repositories/survey-documents';
import { createPublishing } from './publishing';

const text = (json: unknown): string => JSON.stringify(json);

function setUp(change: Partial<SurveyDocument>) {
  const documents = [surveyDocument(change)];
  const versions = memoryVersions();
  const publishing = createPublishing({ documents: memoryDocuments(documents), versions, now: () => NOW });
  const publish = async (next?: Partial<SurveyDocument>): Promise<void> => {
    if (next !== undefined) documents.splice(0, 1, surveyDocument({ ...documents[0], ...next }));
    await publishing.freeze('doc1');
  };
  return { versions, publish };
}

const question = { type: 'text', name: 'a', title: 'A' };

async function refusal(change: Partial<SurveyDocument>): Promise<unknown> {
  const { publish, versions } = setUp(change);
  try {
    await publish();
  } catch (error) {
    expect(await versions.list('doc1')).toEqual([]);
    return error;
  }
  throw new Error('It was published');
}

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
      /may not be loaded from an address/u,
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
      /may not be loaded from an address/u,
    ],
  ])('is refused with %s, in words and with every problem', async (_what, questionnaire, message) => {
    const error = await refusal({ questionnaire });
    expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringMatching(message) });
    expect(error).toHaveProperty('details.problems.0.severity', 'error');
  });

  it('is refused when it would close before it opens', async () => {
    const error = await refusal({ opensAt: NOW, closesAt: NOW });
    expect(error).toMatchObject({ message: expect.stringContaining('it closes before it opens') });
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
