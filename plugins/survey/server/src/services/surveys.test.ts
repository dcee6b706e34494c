import { memoryDocuments, memoryVersions } from '../testing/memory';
import { NOW } from '../testing/requests';
import { surveyDocument } from '../testing/test-site';
import { surveyState } from './survey-state';
import { createSurveys } from './surveys';

describe('where a survey stands', () => {
  const opensAt = new Date('2025-11-01T00:00:00Z');
  const closesAt = new Date('2025-11-02T00:00:00Z');

  it.each([
    ['2025-10-31T23:59:59.999Z', 'upcoming'],
    ['2025-11-01T00:00:00.000Z', 'open'],
    ['2025-11-01T23:59:59.999Z', 'open'],
    ['2025-11-02T00:00:00.000Z', 'closed'],
  ])('at %s is %s', (now, state) => {
    expect(surveyState({ opensAt, closesAt }, new Date(now))).toBe(state);
  });

  it('is open without times', () => {
    expect(surveyState({ opensAt: null, closesAt: null }, NOW)).toBe('open');
  });
});

describe('published surveys', () => {
  it('are read again after five seconds, or at once when something changed here', async () => {
    const published = [surveyDocument()];
    const clock = { now: NOW };
    const surveys = createSurveys({
      documents: memoryDocuments(published),
      versions: memoryVersions(),
      now: () => clock.now,
    });
    await surveys.find('visit');
    published.splice(0, 1, surveyDocument({ publicResults: false }));
    expect((await surveys.find('visit'))?.publicResults).toBe(true);
    clock.now = new Date(NOW.getTime() + 5_000);
    expect((await surveys.find('visit'))?.publicResults).toBe(false);
    published.splice(0, 1);
    surveys.forget();
    expect(await surveys.find('visit')).toBeNull();
  });

  it('that came past the document service are frozen when they are first read', async () => {
    const versions = memoryVersions();
    const surveys = createSurveys({
      documents: memoryDocuments([surveyDocument()]),
      versions,
      now: () => NOW,
    });
    const survey = await surveys.find('visit');
    expect(survey?.version).toMatchObject({ number: 1, isNative: true });
    expect(await versions.list('doc1')).toHaveLength(1);
  });

  it.each(['{', '{"elements":[]}'])('with the questionnaire %s are not shown', async (questionnaire) => {
    const documents = memoryDocuments([surveyDocument({ questionnaire })]);
    const surveys = createSurveys({ documents, versions: memoryVersions(), now: () => NOW });
    expect(await surveys.find('visit')).toBeNull();
  });

  it('unknown today may be there the next moment', async () => {
    const published: ReturnType<typeof surveyDocument>[] = [];
    const surveys = createSurveys({
      documents: memoryDocuments(published),
      versions: memoryVersions(),
      now: () => NOW,
    });
    expect(await surveys.find('visit')).toBeNull();
    published.push(surveyDocument());
    expect(await surveys.find('visit')).not.toBeNull();
  });
});
