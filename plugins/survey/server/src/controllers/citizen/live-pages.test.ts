import live from '../../../../../../tests/fixtures/questionnaires/pages-that-live.json';
import { LIVE_PAGE, type AutosaveReply } from '../../../../contracts';
import { htmlOf } from '../../testing/replies';
import { createTestSite, type TestSurveySite } from '../../testing/test-site';

const site = (): TestSurveySite => createTestSite({ questionnaire: JSON.stringify(live) });

async function sourceOf(where: TestSurveySite, address: string): Promise<string> {
  const reply = await where.get(address);
  if (reply.kind !== 'page') throw new Error(reply.kind);
  return reply.page.body.toString();
}

describe('a page that depends on itself', () => {
  it('has what is hidden in its place, but only for a script', async () => {
    const where = site();
    const address = `${await where.begin()}/pages/1`;
    const source = await sourceOf(where, address);
    expect(source).toMatch(/<template data-slot>[^]*?왜 오지 않으셨나요\?/u);
    expect(htmlOf(await where.get(address))).not.toContain('왜 오지 않으셨나요?');
  });

  it('gives a model for new rows, without any answer in it', async () => {
    const where = site();
    const address = `${await where.begin()}/pages/3`;
    await where.send(address, [
      ['q.costs', '1'],
      ['q.costs.0.item', '버스'],
      ['go', 'later'],
    ]);
    const [, model = ''] =
      /<template data-new>([^]*?)<\/fieldset><\/template>/u.exec(await sourceOf(where, address)) ?? [];
    expect(model).toContain('name="q.costs.99999.item"');
    expect(model).not.toContain('버스');
  });

  it('tells its scripts what they need, in data that cannot become a script', async () => {
    const where = site();
    const address = `${await where.begin()}/pages/1`;
    await where.send(address, [
      ['q.name', '</script><script>alert(1)</script>'],
      ['go', 'later'],
    ]);
    const reply = await where.get(address);
    expect(reply).toMatchObject({ page: { scripts: ['survey/pages.js', 'survey/flow.js'] } });
    const source = await sourceOf(where, address);
    expect(source).not.toContain('<script>');
    const [, data = ''] = new RegExp(`id="${LIVE_PAGE}">([^]*?)</script>`, 'u').exec(source) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      flow: { page: 0, answers: { name: '</script><script>alert(1)</script>' } },
    });
  });

  it('is followed by no engine where nothing on it depends on it', async () => {
    const where = createTestSite({
      questionnaire: JSON.stringify({ elements: [{ type: 'text', name: 'a', title: 'A' }] }),
    });
    const reply = await where.get(`${await where.begin()}/pages/1`);
    expect(reply).toMatchObject({ page: { scripts: ['survey/pages.js'] } });
  });
});

describe('an autosave', () => {
  it('is told what is wrong, each at its control, in the words of the page', async () => {
    const where = site();
    const address = `${await where.begin()}/pages/1`;
    const reply = await where.send(address, [
      ['q.children', '99'],
      ['go', 'auto'],
    ]);
    if (reply.kind !== 'json') throw new Error(reply.kind);
    expect(reply.value).toMatchObject({ saved: true });
    expect(JSON.stringify(reply.value)).toContain('9까지');
    const shown = await where.send(address, [
      ['q.children', '99'],
      ['go', 'next'],
    ]);
    const { problems } = reply.value as AutosaveReply;
    expect(problems.length).toBeGreaterThan(0);
    for (const { fieldId, message } of problems) {
      expect(htmlOf(shown)).toContain(`href="#${fieldId}"`);
      expect(htmlOf(shown)).toContain(message);
    }
  });
});

describe('a form that a script has changed', () => {
  it('takes back an answer to a question that came up on the page', async () => {
    const where = site();
    const address = `${await where.begin()}/pages/1`;
    const [asked, why] = [
      ['shown', 'q.visits'],
      ['shown', 'q.why'],
    ] as const;
    const never = ['q.visits', 'never'] as const;
    const auto = ['go', 'auto'] as const;
    await where.send(address, [asked, never, why, ['q.why', '멀어서'], auto]);
    await where.send(address, [asked, ['q.visits', 'often'], auto]);
    // Without a mark the question was not on the page.
    await where.send(address, [asked, never, auto]);
    expect(htmlOf(await where.get(address))).toContain('멀어서');
    await where.send(address, [asked, ['q.visits', 'often'], auto]);
    await where.send(address, [asked, never, why, ['q.why', ''], auto]);
    expect(htmlOf(await where.get(address))).not.toContain('멀어서');
  });
});
