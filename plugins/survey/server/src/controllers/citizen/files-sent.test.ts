import { createLocalFiles } from '../../adapters/local-files';
import { htmlOf, statusOf } from '../../testing/replies';
import type { TestSurveySite } from '../../testing/test-site';
import { bytes, kept, pdf, siteWith } from '../../testing/uploads';

describe('what is sent', () => {
  async function answered(site: TestSurveySite): Promise<string> {
    const draft = await site.begin();
    const fields = [
      ['q.why', 'x'],
      ['go', 'next'],
    ] as const;
    await site.sendFiles(`${draft}/pages/1`, fields, [pdf('a.pdf')]);
    return draft;
  }
  const tokenOf = (draft: string): string => draft.split('/').at(-1) ?? '';

  it('takes its files along, and leaves those behind that it does not name', async () => {
    const site = siteWith();
    const draft = await answered(site);
    const [row] = site.drafts.rows.keys();
    const stray = { ...[...site.files.rows.values()][0]?.file, id: 'f'.repeat(32) };
    site.files.rows.set(stray.id, { file: stray as never, draft: row ?? '', response: null });
    expect(statusOf(await site.send('/surveys/visit/responses', [['draft', tokenOf(draft)]]))).toBe(303);
    const [response] = site.responses.rows;
    expect(await site.services.files.filesOf(response?.id ?? '')).toMatchObject([
      { name: 'a.pdf', question: 'papers' },
    ]);
    expect(JSON.stringify(response?.answers)).toMatch(/"content":"file:[0-9a-f]{32}"/u);
    expect(site.files.rows.size).toBe(1);
    await site.services.files.removeFilesOf(response?.id ?? '');
    await site.services.files.removeFilesOf(response?.id ?? '');
    expect(kept(site)).toEqual([]);
  });

  it('cannot name the file of another draft', async () => {
    const site = siteWith();
    const [theirs, mine] = [await answered(site), await answered(site)];
    expect(theirs).not.toBe(mine);
    const [stolen = ''] = site.files.rows.keys();
    const forged = await site.send(`${mine}/pages/1`, [['q.papers', `file:${stolen}`]]);
    expect(statusOf(forged)).toBe(422);
    expect(htmlOf(forged)).toContain('이 답에 올리신 파일이 아니어서');
    // Even with the table forged, what is sent is looked at once more.
    const [, hash = ''] = site.drafts.rows.keys();
    const row = site.drafts.rows.get(hash);
    if (row === undefined) throw new Error('no draft');
    const file = { name: 'a.pdf', type: 'application/pdf', size: 3, content: `file:${stolen}` };
    site.drafts.rows.set(hash, { ...row, answers: { why: 'x', papers: [file] } });
    const reply = await site.send('/surveys/visit/responses', [['draft', tokenOf(mine)]]);
    expect(reply).toMatchObject({ kind: 'redirect', path: `${mine}/pages/1?check=1` });
    expect(site.responses.rows).toEqual([]);
  });

  it('can be looked at from its own draft alone', async () => {
    const site = siteWith();
    const [mine, other] = [await answered(site), await answered(site)];
    const [id = ''] = site.files.rows.keys();
    const reply = await site.get(`${mine}/files/${id}`);
    expect(reply).toMatchObject({ kind: 'file', filename: 'a.pdf', contentType: 'application/pdf' });
    expect(statusOf(await site.get(`${other}/files/${id}`))).toBe(404);
    expect(statusOf(await site.get(`${mine}/files/../../x`.replace('/../../x', '/x')))).toBe(404);
  });
});

describe('a script that sends whole files', () => {
  const send = (site: TestSurveySite, papers: unknown, idempotencyKey = 'k'.repeat(20)) =>
    site.sendJson('/surveys/visit/responses', { answers: { why: 'x', papers }, idempotencyKey });
  const inline = (ending: string, content: Uint8Array, type: string) => ({
    name: `a.${ending}`,
    type,
    content: `data:${type};base64,${Buffer.from(content).toString('base64')}`,
  });

  it('has them checked and kept like any other, and no answer holds them', async () => {
    const site = siteWith();
    const reply = await send(site, [inline('pdf', bytes('pdf'), 'application/pdf')]);
    expect(statusOf(reply)).toBe(201);
    await send(site, [inline('pdf', bytes('pdf'), 'application/pdf')]);
    const [response, ...more] = site.responses.rows;
    expect(more).toEqual([]);
    expect(JSON.stringify(response?.answers)).not.toContain('base64');
    expect(await site.services.files.filesOf(response?.id ?? '')).toMatchObject([{ name: 'a.pdf' }]);
    expect(kept(site)).toHaveLength(1);
  });

  it.each([
    ['lies', [inline('png', bytes('pdf'), 'image/png')]],
    ['is SVG', [inline('svg', Buffer.from('<svg/>'), 'image/svg+xml')]],
    ['is no data', [{ name: 'a.pdf', type: 'application/pdf', content: 'data:text,x' }]],
    ['is somebody else’s', [{ name: 'a.pdf', type: 'application/pdf', content: `file:${'a'.repeat(32)}` }]],
    [
      'is too large',
      [inline('pdf', Buffer.concat([bytes('pdf'), Buffer.alloc(100_001)]), 'application/pdf')],
    ],
  ])('is told of the question when one %s, and nothing is kept', async (_why, papers) => {
    const site = siteWith();
    const reply = await send(site, papers);
    expect(statusOf(reply)).toBe(422);
    expect(reply).toMatchObject({ value: { error: { problems: [{ question: 'papers' }] } } });
    expect(kept(site)).toEqual([]);
    expect(site.responses.rows).toEqual([]);
  });
});

describe('the sweep', () => {
  it('removes what a forgotten draft and a crash have left, and nothing else', async () => {
    const site = siteWith();
    const draft = await site.begin();
    await site.sendFiles(`${draft}/pages/1`, [['go', 'next']], [pdf('a.pdf')]);
    const stray = pdf('stray.pdf');
    if (stray.state !== 'received') throw new Error('not received');
    await createLocalFiles(site.fileFolder, 0).put('e'.repeat(32), stray.path);
    site.clock.now = new Date(Date.now() - 1_000);
    expect(await site.services.files.sweep()).toEqual({ removed: 0 });
    site.clock.now = new Date(Date.now() + 2 * 60 * 60 * 1000);
    expect(await site.services.files.sweep()).toEqual({ removed: 1 });
    expect(kept(site)).toHaveLength(1);
    site.drafts.rows.clear();
    expect(await site.services.files.sweep()).toEqual({ removed: 1 });
    expect(await site.services.files.sweep()).toEqual({ removed: 0 });
    expect(kept(site)).toEqual([]);
  });
});
