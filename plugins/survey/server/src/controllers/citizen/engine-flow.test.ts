import type { CitizenReply } from '@modu/participation/contracts';
import triggersThatEnd from '../../../../../../tests/fixtures/questionnaires/triggers-that-end.json';
import triggersThatSkip from '../../../../../../tests/fixtures/questionnaires/triggers-that-skip.json';
import { htmlOf } from '../../testing/replies';
import { createTestSite, type TestSurveySite } from '../../testing/test-site';

const siteWith = (json: unknown): TestSurveySite => createTestSite({ questionnaire: JSON.stringify(json) });

function pathOf(reply: CitizenReply): string {
  if (reply.kind !== 'redirect') throw new Error(`No redirect: ${JSON.stringify(reply).slice(0, 300)}`);
  return reply.path;
}

const answersIn = (site: TestSurveySite): unknown => [...site.drafts.rows.values()][0]?.answers;

const following = {
  pages: [
    {
      name: 'you',
      title: { ko: '이용자', en: 'You' },
      elements: [
        { type: 'text', name: 'name', title: { ko: '이름', en: 'Name' } },
        { type: 'text', name: 'day', inputType: 'date', defaultValueExpression: 'today()' },
        { type: 'text', name: 'age', inputType: 'number', title: { ko: '나이', en: 'Age' } },
        {
          type: 'text',
          name: 'fare',
          inputType: 'number',
          title: { ko: '요금', en: 'Fare' },
          setValueIf: '{age} > 64',
          setValueExpression: '0',
        },
        {
          type: 'radiogroup',
          name: 'kept',
          choices: [1, 2],
          visibleIf: '{age} > 20',
          clearIfInvisible: 'none',
        },
        { type: 'text', name: 'frozen', enableIf: '{age} > 99', defaultValue: 'as it was' },
      ],
    },
    {
      name: 'more',
      title: { ko: '{name} 님께 묻습니다', en: 'Questions for {name}' },
      description: '{fare}',
      elements: [
        {
          type: 'radiogroup',
          name: 'who',
          title: '{name}?',
          description: '<b>{name}</b>',
          isRequired: true,
          choices: [{ value: 'me', text: { ko: '{name} 본인', en: '{name} themselves' } }],
          showRefuseItem: true,
          showDontKnowItem: true,
        },
        { type: 'html', name: 'h', html: '<p>Hello <b>{name}</b><script>alert(1)</script></p>' },
      ],
    },
  ],
};

describe('the page flow and the engine', () => {
  it('begins with what the questionnaire works out', async () => {
    const site = siteWith(following);
    await site.begin();
    expect(answersIn(site)).toEqual({ day: '2025-11-12', frozen: 'as it was' });
  });

  it('follows what an answer sets off, and leaves alone what the page did not offer', async () => {
    const site = siteWith(following);
    const draft = await site.begin();
    await site.send(`${draft}/pages/1`, [
      ['q.age', '70'],
      ['go', 'later'],
    ]);
    expect(answersIn(site)).toEqual({ age: 70, fare: 0, frozen: 'as it was' });
  });

  it('keeps what was answered before it was hidden, where the author says so', async () => {
    const site = siteWith(following);
    const draft = await site.begin();
    const send = (age: string, kept: string): Promise<CitizenReply> =>
      site.send(`${draft}/pages/1`, [
        ['q.age', age],
        ...(kept === '' ? [] : [['q.kept', kept] as const]),
        ['go', 'later'],
      ]);
    await send('30', '2');
    await send('10', '2');
    await send('10', '');
    expect(answersIn(site)).toMatchObject({ age: 10, kept: 2 });
  });

  it('puts answers into titles, descriptions, choices and html as text', async () => {
    const site = siteWith(following);
    const draft = await site.begin();
    await site.send(`${draft}/pages/1`, [
      ['q.name', '<i>Kim</i>'],
      ['q.age', '70'],
      ['go', 'next'],
    ]);
    const html = htmlOf(await site.get(`${draft}/pages/2`));
    expect(html).toContain('<h1>&lt;i&gt;Kim&lt;/i&gt; 님께 묻습니다</h1>');
    expect(html).toContain('&lt;b&gt;&lt;i&gt;Kim&lt;/i&gt;&lt;/b&gt;');
    expect(html).toContain('&lt;i&gt;Kim&lt;/i&gt; 본인');
    expect(html).toContain('<p>Hello <b>&lt;i&gt;Kim&lt;/i&gt;</b></p>');
    expect(html).not.toMatch(/<i>|<script/u);
    const reply = await site.send(`${draft}/pages/2`, [['go', 'next']]);
    expect(htmlOf(reply)).toContain('href="#q7">&lt;i&gt;Kim&lt;/i&gt;?');
  });

  it('sets the choices that stand alone apart, once', async () => {
    const site = siteWith(following);
    const draft = await site.begin();
    const html = htmlOf(await site.get(`${draft}/pages/2`));
    expect(html.match(/class="or"/gu)).toHaveLength(1);
    expect(html).toContain('value="refused"');
    expect(html).toContain('답하고 싶지 않음');
  });

  it('ends where a trigger ends it, and asks nothing of the pages passed by', async () => {
    const site = siteWith(triggersThatEnd);
    const draft = await site.begin();
    const path = pathOf(
      await site.send(`${draft}/pages/1`, [
        ['q.resident', 'no'],
        ['go', 'next'],
      ]),
    );
    expect(path).toBe(`${draft}/review`);
    const review = htmlOf(await site.get(path));
    expect(review).not.toContain(`${draft}/pages/2"`);
    expect(
      pathOf(await site.send('/surveys/visit/responses', [['draft', draft.split('/').at(-1) ?? '']])),
    ).toMatch(/receipts/u);
    expect(site.responses.rows[0]?.answers).toEqual({ resident: 'no' });
  });

  it('skips where a trigger leads, and goes back the same way', async () => {
    const site = siteWith(triggersThatSkip);
    const draft = await site.begin();
    const path = pathOf(
      await site.send(`${draft}/pages/1`, [
        ['q.goes', 'no'],
        ['go', 'next'],
      ]),
    );
    expect(path).toBe(`${draft}/pages/3`);
    expect(pathOf(await site.send(path, [['go', 'prev']]))).toBe(`${draft}/pages/1`);
  });

  it('shows again what was typed, with what followed from it', async () => {
    const site = siteWith({
      elements: [...(following.pages[0]?.elements ?? []), { type: 'text', name: 'must', isRequired: true }],
    });
    const draft = await site.begin();
    const html = htmlOf(
      await site.send(`${draft}/pages/1`, [
        ['q.name', ' Kim '],
        ['q.age', '７０'],
        ['go', 'next'],
      ]),
    );
    expect(html).toContain('name="q.name" value=" Kim "');
    expect(html).toContain('name="q.age" value="７０"');
    expect(html).toContain('name="q.fare" value="0"');
  });
});
