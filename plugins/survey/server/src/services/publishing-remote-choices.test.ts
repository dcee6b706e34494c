import type { RemoteJson } from '../adapters/remote-json';
import { refusal, setUp, text } from '../testing/publishing';
import { readVersion } from './surveys';

describe('choices from an address', () => {
  const url = 'https://data.city.example/districts';
  const districts = {
    result: [
      { code: 'east', name: { ko: '동구', en: 'East' } },
      { code: 'west', name: { ko: '서구', en: 'West' } },
    ],
  };
  const choicesByUrl = { url, path: 'result', valueName: 'code', titleName: 'name' };
  const written = {
    elements: [
      { type: 'dropdown', name: 'home', title: 'Home', choicesByUrl },
      { type: 'matrixdynamic', name: 'm', title: 'M', columns: [{ name: 'c', title: 'C', choicesByUrl }] },
      {
        type: 'paneldynamic',
        name: 'p',
        title: 'P',
        templateElements: [{ type: 'checkbox', name: 'inner', title: 'I', choicesByUrl }],
      },
    ],
  };
  const load: RemoteJson['load'] = () => Promise.resolve({ ok: true, json: districts });

  it('are loaded once and frozen as plain choices, which our own pages show', async () => {
    const asked: string[] = [];
    const { publish, versions, documents } = setUp(
      { questionnaire: text(written) },
      {
        load: (address) => {
          asked.push(address);
          return load(address);
        },
      },
    );
    await publish();
    const [stored] = await versions.list('doc1');
    if (stored === undefined) throw new Error('nothing was frozen');
    expect(asked).toEqual([url]);
    expect(stored.questionnaire).not.toContain('choicesByUrl');
    expect(stored.questionnaire.match(/"동구"/gu)).toHaveLength(3);
    // The published document stands for this very version, on every node.
    expect(documents[0]?.questionnaire).toBe(stored.questionnaire);
    expect(readVersion(stored)).toMatchObject({ isNative: true, isUnderstood: true });
  });

  it('make a new version when the list has changed, and the old one again when it has changed back', async () => {
    let codes = ['a', 'b'];
    const { publish, versions } = setUp({}, { load: () => Promise.resolve({ ok: true, json: codes }) });
    const questionnaire = text({
      elements: [{ type: 'dropdown', name: 'q', title: 'Q', choicesByUrl: { url } }],
    });
    await publish({ questionnaire });
    codes = ['a', 'b', 'c'];
    await publish({ questionnaire });
    codes = ['a', 'b'];
    await publish({ questionnaire });
    expect((await versions.list('doc1')).map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each([
    ['depends on answers', { url: 'https://data.city.example/{home}' }, /depends on answers/u],
    ['is not encrypted', { url: 'http://data.city.example/' }, /has to begin with https/u],
    ['is none', { path: 'result' }, /there is no address/u],
    ['leads to no list', { url, path: 'nothing' }, /no list at “path”/u],
    ['leads to the prototype', { url, path: '__proto__' }, /no list at “path”/u],
    ['gives no values', { url, path: 'result', valueName: 'id' }, /no text or number at “valueName”/u],
  ])('are refused with the reason when the address %s', async (_what, given, message) => {
    const questionnaire = text({ elements: [{ ...written.elements[0], choicesByUrl: given }] });
    const error = await refusal({ questionnaire }, { load });
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expect(error).toHaveProperty('details.problems.0', expect.objectContaining({ question: 'home' }));
  });

  it('are refused like others when they occur twice', async () => {
    const questionnaire = text({ elements: [{ ...written.elements[0], choicesByUrl: { url } }] });
    const error = await refusal(
      { questionnaire },
      { load: () => Promise.resolve({ ok: true, json: [1, 1] }) },
    );
    expect(error).toMatchObject({ message: expect.stringContaining('the choice “1” occurs twice') });
  });
});
