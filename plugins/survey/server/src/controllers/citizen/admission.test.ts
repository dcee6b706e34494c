import {
  ACCOUNT,
  answers,
  DOOR,
  fill,
  filledDraft,
  KEY,
  redirectOf,
  siteFor,
  submit,
} from '../../testing/admission';
import { htmlOf, statusOf } from '../../testing/replies';

const scripted = JSON.stringify({ elements: [{ type: 'signaturepad', name: 'r' }] });

describe('the page of a survey', () => {
  it.each([
    [null, '누구나', '누가 보낸 답인지 기록하지 않습니다.'],
    ['code', '참여 코드를 받은 분', '한 분이 한 번 답하실 수 있습니다.'],
    ['account', '누리집 계정이 있는 분', '한 분이 한 번 답하실 수 있습니다.'],
    ['codeOrAccount', '참여 코드를 받았거나 누리집 계정이 있는 분', '한 분이 한 번 답하실 수 있습니다.'],
  ])('says who may answer and who learns of it (%s)', async (respondents, who, privacy) => {
    const html = htmlOf(await siteFor(respondents).get('/surveys/visit'));
    expect(html).toContain(who);
    expect(html).toContain(privacy);
  });

  it('offers the ways in that the survey accepts, and no other', async () => {
    const code = htmlOf(await siteFor('code').get('/surveys/visit'));
    expect(code).toContain('name="code"');
    expect(code).not.toContain('/account/sign-in');
    const account = htmlOf(await siteFor('account').get('/surveys/visit'));
    expect(account).not.toContain('name="code"');
    expect(account).toContain('/account/sign-in?next=%2Fsurveys%2Fvisit');
    const both = htmlOf(await siteFor('codeOrAccount').get('/surveys/visit', 'en'));
    expect(both).toContain('Start with an invitation code');
    expect(both).toContain('Start with an account');
    expect(htmlOf(await siteFor(null).get('/surveys/visit'))).not.toContain('admission');
  });

  it('writes the code of a link into its field, keeps it in no cache, and does not present it', async () => {
    const to = siteFor('code');
    const reply = await to.get('/surveys/visit?code=CODE-1%22%3E');
    expect(htmlOf(reply)).toContain('value="CODE-1&quot;&gt;"');
    expect(reply).toMatchObject({ status: 200, page: { privacy: 'private' } });
    expect(to.drafts.rows.size).toBe(0);
    expect(await to.get('/surveys/visit')).not.toHaveProperty('page.privacy');
  });

  it('says that there are enough answers, and begins nothing', async () => {
    const to = siteFor(null, { responseLimit: 1 });
    await to.sendJson('/surveys/visit/responses', { answers, idempotencyKey: KEY });
    const html = htmlOf(await to.get('/surveys/visit'));
    expect(html).toContain('받기로 한 수만큼 답이 모였습니다');
    expect(html).toContain('1명까지');
    expect(html).not.toContain('<form');
    expect(redirectOf(await to.send('/surveys/visit/drafts', []))).toBe('/surveys/visit');
    expect(to.drafts.rows.size).toBe(0);
  });
});

describe('the door', () => {
  it('leads to the first page, where no code is asked again, and to one response', async () => {
    const to = siteFor('code');
    const draft = await filledDraft(to, 'CODE-1');
    expect(htmlOf(await to.get(`${draft}/review`))).toContain('보내기 전에 확인해 주세요');
    expect(redirectOf(await submit(to, draft))).toMatch(/receipts/u);
    expect(await to.responses.participations.hasAnswered('doc1', 'survey:doc1|code|CODE-1')).toBe(true);
    expect(JSON.stringify(to.responses.rows)).not.toContain('CODE-1');
  });

  it('keeps the pass in the draft sealed', async () => {
    const to = siteFor('code');
    await to.send(DOOR, [['code', 'CODE-1']]);
    const [row] = to.drafts.rows.values();
    expect(row?.sealedPass).toMatch(/^[\w-]{60,}$/u);
    expect(JSON.stringify(row)).not.toContain('CODE-1');
  });

  it('tells why a code opened nothing, at the field and first on the page, with what was typed', async () => {
    const reply = await siteFor('code').send(DOOR, [['code', 'nonsense']]);
    expect(statusOf(reply)).toBe(422);
    const html = htmlOf(reply);
    expect(html).toContain('value="nonsense"');
    expect(html.match(/이 설문의 참여 코드가 아닙니다/gu)).toHaveLength(2);
    expect(reply).toMatchObject({ page: { title: '오류: 만족도 조사' } });
  });

  it('asks to sign in where there are no codes', async () => {
    const html = htmlOf(await siteFor('account').send(DOOR, []));
    expect(html).toContain('로그인한 뒤 다시 눌러 주세요.');
    expect(html).toContain('href="#account"');
  });

  it('lets in who is signed in, and takes a code before the account', async () => {
    const to = siteFor('codeOrAccount');
    to.visitor.account = ACCOUNT;
    expect(htmlOf(await to.get('/surveys/visit'))).toContain('minji@example.com');
    expect(redirectOf(await to.send(DOOR, []))).toMatch(/pages\/1$/u);
    expect(redirectOf(await to.send(DOOR, [['code', 'CODE-1']]))).toMatch(/pages\/1$/u);
    expect(statusOf(await to.send(DOOR, [['code', 'nonsense']]))).toBe(422);
  });

  it('knows who has answered', async () => {
    const to = siteFor('code');
    await submit(to, await filledDraft(to, 'CODE-1'));
    const reply = await to.send(DOOR, [['code', 'CODE-1']]);
    expect(statusOf(reply)).toBe(409);
    expect(htmlOf(reply)).toContain('이미 답하셨습니다');
    expect(to.drafts.rows.size).toBe(0);
  });

  it('is the only way to a draft of such a survey', async () => {
    const to = siteFor('code');
    expect(redirectOf(await to.send('/surveys/visit/drafts', []))).toBe('/surveys/visit');
    expect(to.drafts.rows.size).toBe(0);
  });

  it('is shut before and after, when there are enough answers, and where there is none', async () => {
    const late = siteFor('code');
    late.clock.now = new Date('2026-01-01T00:00:00Z');
    expect(statusOf(await late.send(DOOR, [['code', 'CODE-1']]))).toBe(403);
    const full = siteFor('code', { responseLimit: 1 });
    await full.sendJson('/surveys/visit/responses', { answers, idempotencyKey: KEY, code: 'CODE-1' });
    expect(statusOf(await full.send(DOOR, [['code', 'CODE-2']]))).toBe(409);
    expect(redirectOf(await siteFor(null).send(DOOR, []))).toBe('/surveys/visit');
  });

  it('hands the pass to a script that keeps its own answers', async () => {
    const to = siteFor('code', { questionnaire: scripted });
    expect(htmlOf(await to.get('/surveys/visit'))).not.toContain('surveyjs-settings');
    const reply = await to.send(DOOR, [['code', 'CODE-1']]);
    expect(reply).toMatchObject({ status: 200, page: { privacy: 'returnable' } });
    expect(htmlOf(reply)).toContain('"pass":');
    expect(htmlOf(reply)).toContain('CODE-1');
  });
});

describe('a draft whose right to be sent is gone', () => {
  it('keeps its answers, asks once more, and goes on to the review', async () => {
    const to = siteFor('code');
    const draft = await to.services.surveys.find('visit').then((survey) => {
      if (survey === null) throw new Error('no survey');
      return to.services.drafts.begin(survey, 'expired');
    });
    const path = `/surveys/visit/drafts/${draft}`;
    await fill(to, path);
    const asked = await to.get(`${path}/review`);
    expect(statusOf(asked)).toBe(403);
    expect(htmlOf(asked)).toContain('확인한 지 하루가 지나');
    expect(htmlOf(asked)).toContain(`name="draft" value="${draft}"`);
    expect(statusOf(await submit(to, path))).toBe(403);
    const wrong = await to.send(DOOR, [
      ['draft', draft],
      ['code', 'nonsense'],
    ]);
    expect(htmlOf(wrong)).toContain(`name="draft" value="${draft}"`);
    const nothing = await to.send(DOOR, [['draft', draft]]);
    expect(htmlOf(nothing).match(/참여 코드를 적어 주세요/gu)).toHaveLength(2);
    const right = await to.send(DOOR, [
      ['draft', draft],
      ['code', 'CODE-1'],
    ]);
    expect(redirectOf(right)).toBe(`${path}/review`);
    expect(redirectOf(await submit(to, path))).toMatch(/receipts/u);
    expect(to.responses.rows[0]?.answers).toEqual(answers);
  });

  it('is not sent after a sign-out, nor by anybody else', async () => {
    const to = siteFor('account');
    to.visitor.account = ACCOUNT;
    const draft = redirectOf(await to.send(DOOR, [])).replace('/pages/1', '');
    await fill(to, draft);
    for (const account of [null, { id: 8, name: 'other@example.com' }]) {
      to.visitor.account = account;
      expect(statusOf(await submit(to, draft))).toBe(403);
    }
    to.visitor.account = ACCOUNT;
    expect(redirectOf(await submit(to, draft))).toMatch(/receipts/u);
  });

  it('asks who answers when the survey began to ask after the draft', async () => {
    const to = siteFor(null);
    const draft = await to.begin();
    await fill(to, draft);
    to.publish({ admission: { respondents: 'code', responseLimit: null, quotas: null } });
    const reply = await to.get(`${draft}/review`);
    expect(statusOf(reply)).toBe(403);
    expect(htmlOf(reply)).toContain('한 번 더 확인해 주세요');
  });

  it('finds that somebody with the same code was first', async () => {
    const to = siteFor('code');
    const [one, two] = [await filledDraft(to, 'CODE-1'), await filledDraft(to, 'CODE-1')];
    await submit(to, one);
    for (const reply of [await to.get(`${two}/review`), await submit(to, two)]) {
      expect(statusOf(reply)).toBe(409);
      expect(htmlOf(reply)).toContain('이미 답하셨습니다');
    }
    expect(htmlOf(await to.get(`${one}/review`))).toContain('이미 보내셨습니다');
    expect(to.responses.rows).toHaveLength(1);
  });
});
