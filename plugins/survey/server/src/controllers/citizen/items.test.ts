import type { CitizenReply } from '@modu/participation/contracts';
import everyPageType from '../../../../../../tests/fixtures/questionnaires/every-page-type.json';
import nested from '../../../../../../tests/fixtures/questionnaires/paneldynamic-nested.json';
import { htmlOf, statusOf } from '../../testing/replies';
import { createTestSite, type Fields, type TestSurveySite } from '../../testing/test-site';

const siteWith = (json: unknown): TestSurveySite => createTestSite({ questionnaire: JSON.stringify(json) });
const rows = { pages: everyPageType.pages.slice(1), locale: 'ko' };

function pathOf(reply: CitizenReply): string {
  if (reply.kind !== 'redirect') throw new Error(`No redirect: ${JSON.stringify(reply).slice(0, 300)}`);
  return reply.path;
}

const answersIn = (site: TestSurveySite): unknown => [...site.drafts.rows.values()][0]?.answers;

async function begun(json: unknown = rows): Promise<{ site: TestSurveySite; page: string }> {
  const site = siteWith(json);
  return { site, page: `${await site.begin()}/pages/1` };
}

const typed: Fields = [
  ['q.costs', '1'],
  ['q.costs.0.item', '버스'],
  ['q.costs.0.price', '천 원'],
];

describe('rows and panels', () => {
  it('are groups with a label for everything, and buttons to add', async () => {
    const { site, page } = await begun();
    const html = htmlOf(await site.get(page)).replace(/\s+/gu, ' ');
    expect(html).toContain('<fieldset class="item" id="q1-0" tabindex="-1"> <legend>평일</legend>');
    expect(html).toMatch(/<label class="ask" for="q1-1-1">함께 오는 사람/u);
    expect(html).toContain('<input type="hidden" name="q.costs" value="1" />');
    expect(html).toMatch(/name="go" value="add:costs">하나 더 추가</u);
    expect(html).toMatch(/name="go" value="add:children">추가</u);
    expect(html).not.toContain('value="remove:costs:0"');
    expect(html).toContain('아직 없습니다.');
  });

  it('do not lose a row to the Enter key', async () => {
    const { site, page } = await begun();
    const [, first] = /<button[^>]*value="([^"]*)"/u.exec(htmlOf(await site.get(page))) ?? [];
    expect(first).toBe('next');
  });

  it('are added with everything typed kept, and lead to the new one', async () => {
    const { site, page } = await begun();
    expect(pathOf(await site.send(page, [...typed, ['go', 'add:costs']]))).toBe(`${page}#q2-1`);
    expect(answersIn(site)).toMatchObject({ costs: [{ item: '버스', price: '천 원' }, {}] });
    const html = htmlOf(await site.get(page));
    expect(html).toContain('id="q2-1"');
    expect(html).toContain('name="q.costs.0.price" value="천 원"');
    expect(html).toContain('value="remove:costs:1"');
  });

  it('are taken away, and lead to the neighbour', async () => {
    const { site, page } = await begun();
    const two: Fields = [
      ['q.children', '2'],
      ['q.children.0.nick', '봄'],
      ['q.children.1.nick', '토리'],
    ];
    await site.send(page, [['go', 'add:children']]);
    await site.send(page, [...two.slice(1, 2), ['q.children', '1'], ['go', 'add:children']]);
    expect(pathOf(await site.send(page, [...two, ['go', 'remove:children:0']]))).toBe(`${page}#q3-0`);
    expect(answersIn(site)).toMatchObject({ children: [{ nick: '토리' }] });
    expect(
      pathOf(
        await site.send(page, [
          ['q.children', '1'],
          ['go', 'remove:children:0'],
        ]),
      ),
    ).toBe(`${page}#q3`);
    expect(answersIn(site)).not.toHaveProperty('children');
  });

  it.each([
    'add:costs',
    'remove:costs:0',
    'remove:costs:99',
    'add:nobody',
    'remove:children:0',
    'add:__proto__',
  ])('keep to their number: %s', async (go) => {
    const { site, page } = await begun();
    const four: Fields = [
      ['q.costs', '9'],
      ...[0, 1, 2, 3].map((at) => [`q.costs.${String(at)}.item`, 'x'] as const),
    ];
    await site.send(page, [...(go === 'add:costs' ? four : typed), ['go', go]]);
    expect(answersIn(site)).toMatchObject({ costs: { length: go === 'add:costs' ? 4 : 1 } });
  });

  it('tell what is wrong at its place, and in the summary by row', async () => {
    const { site, page } = await begun();
    const reply = await site.send(page, [...typed, ['go', 'next']]);
    expect(statusOf(reply)).toBe(422);
    const html = htmlOf(reply).replace(/\s+/gu, ' ');
    expect(html).toContain(
      'href="#q2-0-1">드는 비용: 1번째: 금액: 0 이상의 숫자로 적어 주세요. ‘천 원’이라고 적으셨습니다.</a>',
    );
    expect(html).toMatch(
      /id="q2-0-1" name="q\.costs\.0\.price" value="천 원"[^>]*aria-describedby="q2-0-1-error-0"/u,
    );
  });

  it('show what is worked out, hide what is hidden, and are sent as they are', async () => {
    const { site, page } = await begun();
    const fields: Fields = [
      ['q.days.week.time', 'pm'],
      ['q.days.week.people', '2'],
      ['q.days.end.people', '3'],
      ['q.costs', '1'],
      ['q.costs.0.item', '버스'],
      ['q.costs.0.price', '1,500'],
      ['q.children', '1'],
      ['q.children.0.nick', '봄'],
      ['q.children.0.age', '7'],
    ];
    await site.send(page, [['go', 'add:children']]);
    await site.send(page, [...fields, ['go', 'later']]);
    const html = htmlOf(await site.get(page)).replace(/\s+/gu, ' ');
    expect(html).toContain('<legend>아이: 봄</legend>');
    expect(html).toContain('봄의 학교');
    expect(html).toMatch(/<dt>함께 오는 사람<\/dt> ?<dd>5<\/dd>/u);
    expect(html).toContain('>3000</output');
    const review = pathOf(
      await site.send(page, [...fields, ['q.children.0.school', 'near'], ['go', 'next']]),
    );
    expect(review).toMatch(/review$/u);
    const words = htmlOf(await site.get(review));
    expect(words).toContain('평일 – 시간대: 오후, 함께 오는 사람: 2');
    expect(words).toContain('1 – 부르는 이름: 봄, 나이: 7, 봄의 학교: 가까움');
    const draft = /drafts\/([^/]+)/u.exec(page)?.[1] ?? '';
    expect(pathOf(await site.send('/surveys/visit/responses', [['draft', draft]]))).toMatch(/receipts/u);
    expect(site.responses.rows[0]?.answers).toMatchObject({
      days: { week: { time: 'pm', people: 2 }, end: { people: 3 } },
      'days-total': { people: 5 },
      costs: [{ item: '버스', price: 1500, twice: 3000 }],
      children: [{ nick: '봄', age: 7, school: 'near' }],
      sum: 7,
    });
  });

  it('have unique ids, and no reference that leads nowhere', async () => {
    const { site, page } = await begun();
    await site.send(page, [['go', 'add:children']]);
    await site.send(page, [
      ['q.children', '1'],
      ['go', 'add:children'],
    ]);
    const html = htmlOf(
      await site.send(page, [
        ['q.children', '2'],
        ['go', 'next'],
      ]),
    );
    const ids = [...html.matchAll(/\bid="([^"]*)"/gu)].map(([, id = '']) => id);
    const wanted = [
      ...html.matchAll(/\b(?:for|aria-describedby|aria-labelledby)="([^"]*)"|href="#([^"]*)"/gu),
    ].flatMap(([, value, target]) => (value ?? target ?? '').split(' '));
    expect(new Set(ids).size).toBe(ids.length);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('panels in panels', () => {
  it('are added where they belong', async () => {
    const { site, page } = await begun(nested);
    const html = htmlOf(await site.get(page));
    const outer = /value="add:(\w+)"/u.exec(html)?.[1] ?? '';
    const added = pathOf(await site.send(page, [['go', `add:${outer}`]]));
    const inner =
      /value="(add:\w+\.0\.\w+)"/u.exec(htmlOf(await site.get(added.split('#')[0] ?? '')))?.[1] ?? '';
    expect(inner).not.toBe('');
    const path = pathOf(
      await site.send(page, [
        [`q.${outer}`, '1'],
        ['go', inner],
      ]),
    );
    expect(path).toMatch(/#q1-0-\d+-\d+$/u);
    expect(htmlOf(await site.get(page))).toContain(`id="${path.split('#')[1] ?? ''}"`);
  });
});
