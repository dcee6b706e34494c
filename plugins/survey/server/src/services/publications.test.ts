import { createTestSite } from '../testing/test-site';
import { revisionOf } from './revision';

const questionnaire = (...names: readonly string[]): string =>
  JSON.stringify({
    elements: names.map((name) => ({ type: 'text', name, title: { ko: '질문', en: 'Question' } })),
  });

/** A site on which one question is published, and what an editor has saved since. */
async function editedSite(draft: string) {
  const site = createTestSite({ questionnaire: questionnaire('a') });
  await site.services.publishing.freeze('doc1');
  const saved = { text: draft, base: revisionOf(questionnaire('a')), session: 'session-one' };
  await site.services.editing.save('doc1', saved);
  const publish = (text: string, acknowledged: readonly string[] = []) =>
    site.services.publications.publish('doc1', { revision: revisionOf(text), acknowledged });
  return { site, publish };
}

describe('publishing from the editor', () => {
  it('makes the next version of what was saved, and says which', async () => {
    const { site, publish } = await editedSite(questionnaire('a', 'b'));
    expect(await publish(questionnaire('a', 'b'))).toEqual({ kind: 'published', version: 2 });
    const survey = await site.services.surveys.find('visit');
    expect(survey?.version.questionnaire.questions.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('publishes nothing when what is stored is something else by now', async () => {
    const { site, publish } = await editedSite(questionnaire('a', 'b'));
    expect(await publish(questionnaire('a'))).toEqual({ kind: 'changedMeanwhile' });
    expect((await site.services.surveys.find('visit'))?.version.number).toBe(1);
  });

  it('answers with everything that forbids it, and leaves what is published', async () => {
    const { site, publish } = await editedSite(questionnaire('a', 'a'));
    expect(await publish(questionnaire('a', 'a'))).toEqual({
      kind: 'refused',
      problems: [expect.objectContaining({ code: 'duplicateName', params: { name: 'a' } })],
    });
    expect(site.questionnaires.noted).toEqual([]);
    expect((await site.services.surveys.find('visit'))?.version.number).toBe(1);
    const broken = await editedSite('{ "pages": ');
    expect(await broken.publish('{ "pages": ')).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'notJson', path: '' }],
    });
  });

  it('leaves in the trail how many warnings were accepted, and the names of as many as fit', async () => {
    const { site, publish } = await editedSite(questionnaire('a', 'b'));
    const names = Array.from({ length: 500 }, (_, index) => `warning-${String(index)}`);
    await publish(questionnaire('a', 'b'), names);
    expect(site.questionnaires.noted).toEqual([
      { acknowledged: 500, acknowledgedNames: names.join(', ').slice(0, 1_000) },
    ]);
  });

  it('refuses while a warning is not acknowledged by name, and says which', async () => {
    const title = { ko: '주민등록번호를 적어 주십시오.', en: 'Please write your resident number.' };
    const asking = JSON.stringify({ locale: 'ko', elements: [{ type: 'text', name: 'a', title }] });
    const { site, publish } = await editedSite(asking);
    const refused = await publish(asking);
    const names = refused?.kind === 'refused' ? String(refused.problems[0]?.params.names) : '';
    expect(refused).toMatchObject({ kind: 'refused', problems: [{ code: 'warningsOpen', path: '' }] });
    expect(names).not.toBe('');
    expect(await publish(asking, ['something-else'])).toEqual(refused);
    expect(site.questionnaires.noted).toEqual([]);
    expect(await publish(asking, names.split(', '))).toMatchObject({ kind: 'published' });
  });

  it('does not take another failure for a refusal', async () => {
    const { site, publish } = await editedSite(questionnaire('a', 'b'));
    jest.spyOn(site.questionnaires, 'publish').mockRejectedValueOnce(new Error('the database is away'));
    await expect(publish(questionnaire('a', 'b'))).rejects.toThrow('away');
  });

  it('finds no survey where there is none', async () => {
    const { site } = await editedSite(questionnaire('a'));
    const wanted = { revision: revisionOf(''), acknowledged: [] };
    expect(await site.services.publications.publish('nothing', wanted)).toBeNull();
  });
});
