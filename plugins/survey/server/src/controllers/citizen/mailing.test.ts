import type { CitizenReply } from '@modu/participation/contracts';
import { htmlOf, statusOf } from '../../testing/replies';
import { createTestSite, type Fields, type TestSurveySite } from '../../testing/test-site';

const typed: Fields = [
  ['q.visits', 'often'],
  ['q.district', 'east'],
];

/** A site that sends e-mail, and a draft on its page "saved so far". */
async function leave(): Promise<{ site: TestSurveySite; draft: string }> {
  const site = createTestSite();
  site.mail.isOn = true;
  const draft = await site.begin();
  await site.send(`${draft}/pages/1`, [...typed, ['go', 'later']]);
  return { site, draft };
}

const mailTo = (site: TestSurveySite, draft: string, address: string): Promise<CitizenReply> =>
  site.send(`${draft}/mail`, [['mail', address]]);

describe('the way back by e-mail', () => {
  it('is not offered where the site sends none', async () => {
    const { site, draft } = await leave();
    site.mail.isOn = false;
    expect(htmlOf(await site.get(`${draft}/later`))).not.toContain('name="mail"');
    expect(await mailTo(site, draft, 'kim@example.kr')).toEqual({ kind: 'redirect', path: `${draft}/later` });
    expect(site.mail.letters).toEqual([]);
  });

  it('brings the address and the code, until when they hold, and nothing of the answers', async () => {
    const { site, draft } = await leave();
    const page = htmlOf(await site.get(`${draft}/later`));
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u.exec(page)?.[0] ?? 'none';
    expect(await mailTo(site, draft, ' Kim@Example.KR ')).toEqual({
      kind: 'redirect',
      path: `${draft}/later?mail=sent`,
    });
    const [letter, ...others] = site.mail.letters;
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: 'Kim@example.kr', subject: '이어서 답하기: 만족도 조사' });
    expect(letter?.text).toContain(`https://city.example/participate/ko${draft}/pages/2`);
    expect(letter?.text).toContain(code);
    expect(letter?.text).toContain('11월 23일');
    expect(letter?.text).not.toMatch(/often|east/u);
    const sent = htmlOf(await site.get(`${draft}/later?mail=sent`));
    expect(sent).toContain('이메일을 보냈습니다');
    expect(sent).not.toContain('name="mail"');
  });

  it('is in the language of the page', async () => {
    const { site, draft } = await leave();
    await site.send(`${draft}/mail`, [['mail', 'kim@example.kr']], 'en');
    expect(site.mail.letters[0]).toMatchObject({ subject: 'Continue: Satisfaction' });
  });

  it('can be followed by the code also where nobody pressed "continue later" before', async () => {
    const site = createTestSite();
    site.mail.isOn = true;
    const draft = await site.begin();
    await site.send(`${draft}/pages/1`, [...typed, ['go', 'next']]);
    await mailTo(site, draft, 'kim@example.kr');
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u.exec(site.mail.letters[0]?.text ?? '')?.[0] ?? '';
    expect(statusOf(await site.send('/surveys/visit/resume', [['resumeCode', code]]))).toBe(303);
  });

  it.each(['', 'kim', 'kim@example.kr, lee@example.kr', 'kim@example.kr\nBcc: lee@example.kr'])(
    'refuses %j, and keeps what was typed',
    async (address) => {
      const { site, draft } = await leave();
      const reply = await mailTo(site, draft, address);
      expect(statusOf(reply)).toBe(422);
      const page = htmlOf(reply);
      expect(page).toContain('name@example.com 모양으로');
      expect(page).toContain(`value="${address.replace(/"/gu, '&quot;')}"`);
      expect(page).toMatch(/id="mail"[^>]*aria-invalid="true"/u);
      expect(site.mail.letters).toEqual([]);
    },
  );

  it.each([
    ['failed', 503, '이메일을 보내지 못했습니다'],
    ['tooMany', 429, '이미 여러 번 보냈습니다'],
  ] as const)('says so when it %s', async (outcome, status, words) => {
    const { site, draft } = await leave();
    site.mail.outcome = outcome;
    const reply = await mailTo(site, draft, 'kim@example.kr');
    expect(statusOf(reply)).toBe(status);
    expect(htmlOf(reply)).toContain(words);
    expect(htmlOf(reply)).toContain('value="kim@example.kr"');
  });

  it('stores the address nowhere', async () => {
    const { site, draft } = await leave();
    await mailTo(site, draft, 'kim@example.kr');
    expect(JSON.stringify([[...site.drafts.rows], site.audit, site.troubles, site.warnings])).not.toContain(
      'kim@',
    );
  });
});
