import { htmlOf, statusOf } from '../../testing/replies';
import type { TestSurveySite } from '../../testing/test-site';
import { bytes, kept, names, pdf, siteWith, upload } from '../../testing/uploads';

async function review(site: TestSurveySite, draft: string): Promise<string> {
  return htmlOf(await site.get(`${draft}/review`));
}

describe('a page with a file question', () => {
  it('says what may be chosen, and goes out in pieces only because of it', async () => {
    const site = siteWith();
    const draft = await site.begin();
    const first = htmlOf(await site.get(`${draft}/pages/1`));
    expect(first).toContain('enctype="multipart/form-data"');
    expect(first).toMatch(
      /<input type="file" id="q1" name="q.papers" accept="\.jpg,[^"]*image\/jpeg[^"]*" multiple/u,
    );
    expect(first).toContain('2개까지, 하나에 100kB까지 올릴 수 있습니다. 올릴 수 있는 파일: JPG,');
    await site.send(`${draft}/pages/1`, [['q.why', 'x']]);
    expect(htmlOf(await site.get(`${draft}/pages/2`))).not.toContain('multipart');
  });

  it('keeps what was chosen although another answer is missing, and lists it with its size', async () => {
    const site = siteWith();
    const draft = await site.begin();
    const reply = await site.sendFiles(`${draft}/pages/1`, [['go', 'next']], [pdf('신청서.pdf')]);
    expect(statusOf(reply)).toBe(422);
    expect(htmlOf(reply)).toMatch(/신청서\.pdf<\/a>\s+<span class="soft">\d+바이트/u);
    expect(names(site)).toEqual(['신청서.pdf']);
    // Autosave sends everything but files.
    await site.send(`${draft}/pages/1`, [
      ['q.why', 'because'],
      ['go', 'auto'],
    ]);
    await site.send(`${draft}/pages/1`, [
      ['q.why', 'because'],
      ['go', 'next'],
    ]);
    expect(await review(site, draft)).toContain('신청서.pdf');
  });

  it.each(['prev', 'later', 'add:homes'])('uploads with the button “%s” as well', async (go) => {
    const site = siteWith();
    const draft = await site.begin();
    const reply = await site.sendFiles(`${draft}/pages/1`, [['go', go]], [pdf('a.pdf')]);
    expect(statusOf(reply)).toBe(303);
    expect(names(site)).toEqual(['a.pdf']);
  });

  it('takes the same file once, and no more than it may have', async () => {
    const site = siteWith();
    const draft = await site.begin();
    const path = `${draft}/pages/1`;
    await site.sendFiles(path, [['go', 'next']], [pdf('a.pdf')]);
    await site.sendFiles(path, [['go', 'next']], [pdf('a.pdf')]);
    expect(names(site)).toEqual(['a.pdf']);
    const reply = await site.sendFiles(path, [['go', 'next']], [pdf('b.pdf'), pdf('c.pdf')]);
    expect(htmlOf(reply)).toContain('2개까지 올릴 수 있어 ‘c.pdf’ 파일은 저장하지 않았습니다.');
    expect(names(site)).toEqual(['a.pdf', 'b.pdf']);
    expect(kept(site)).toHaveLength(2);
  });

  it('takes a file away, its content too, and nobody else’s', async () => {
    const site = siteWith();
    const [mine, yours] = [await site.begin(), await site.begin()];
    for (const draft of [mine, yours])
      await site.sendFiles(`${draft}/pages/1`, [['go', 'next']], [pdf('a.pdf')]);
    const [first = '', second = ''] = [...site.files.rows.keys()];
    await site.send(`${mine}/pages/1`, [['go', `unfile:papers:${second}`]]);
    expect(site.files.rows.size).toBe(2);
    const reply = await site.send(`${mine}/pages/1`, [['go', `unfile:papers:${first}`]]);
    expect(reply).toMatchObject({ kind: 'redirect', path: `${mine}/pages/1#q1` });
    expect(kept(site)).toEqual([second]);
    expect(htmlOf(await site.get(`${mine}/pages/1`))).not.toContain('a.pdf');
  });

  it('asks in panels, too', async () => {
    const site = siteWith();
    const draft = await site.begin();
    const path = `${draft}/pages/1`;
    await site.send(path, [['go', 'add:homes']]);
    const fields = [
      ['q.homes', '1'],
      ['go', 'next'],
    ] as const;
    const wrong = upload('a.png', bytes('png'), 'q.homes.0.plan');
    expect(htmlOf(await site.sendFiles(path, fields, [wrong]))).toContain(
      '‘a.png’ 파일은 받지 않는 종류입니다.',
    );
    await site.sendFiles(path, fields, [pdf('plan.pdf', 'q.homes.0.plan')]);
    expect(htmlOf(await site.get(path))).toContain('value="unfile:homes.0.plan:');
  });
});
