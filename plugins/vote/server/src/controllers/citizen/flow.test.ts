import { ballotsIn } from '../../testing/voting';
import { ballotFor, checkedIn, choices, CLOSED, hidden, pollSite, send } from '../../testing/poll-site';
import { citizenRequest, formRequest, pageOf } from '../../testing/request';

const EARLY = new Date('2026-03-01T00:00:00Z');
const account = { id: 7, name: 'a@example.com' };

describe('the way to a receipt, without script', () => {
  it('leads from the code over the ballot and the review to the receipt', async () => {
    const { call, repository } = await pollSite();
    const ballot = pageOf(await call('/admission', formRequest([['code', 'CODE-1']])));
    expect(ballot.status).toBe(200);
    const fields = { pass: hidden(ballot.body, 'pass'), act: hidden(ballot.body, 'act') };

    const review = pageOf(await call('/review', send(fields)));
    expect(review.status).toBe(200);
    expect(hidden(review.body, 'act')).toBe(fields.act);
    expect(review.body).toContain('name="g.g1" value="g1-3"');

    const cast = await call('/ballots', send(fields));
    if (cast.kind !== 'redirect') throw new Error('the ballot was not taken');
    expect(await ballotsIn(repository)).toHaveLength(1);

    const number = cast.path.split('/').at(-1) ?? '';
    const receipt = await call('/receipts/:number', citizenRequest({ params: { slug: 'cases', number } }));
    expect(pageOf(receipt).body).toContain(number);
    if (receipt.kind !== 'page') throw new Error('the receipt is no page');
    expect(receipt.page).toMatchObject({ privacy: 'private', clearsCache: true });
  });

  it('leads back from the review with everything still chosen', async () => {
    const { call } = await pollSite();
    const fields = await ballotFor(call, 'CODE-1');
    const back = pageOf(await call('/ballot', send(fields)));
    expect(checkedIn(back.body)).toEqual(['g0-1', 'g1-0', 'g1-3']);
    expect(hidden(back.body, 'act')).toBe(fields.act);
  });

  it('gives the ballot paper to who is signed in, and leads others to sign in', async () => {
    const { call } = await pollSite();
    const ballot = pageOf(await call('/ballot', citizenRequest({ account })));
    expect(ballot.status).toBe(200);
    expect(hidden(ballot.body, 'pass')).toContain('account');
    expect(await call('/ballot', citizenRequest())).toEqual({
      kind: 'redirect',
      path: '/account/sign-in?next=%2Fpolls%2Fcases%2Fballot',
    });
    expect(await call('/ballot', citizenRequest({ embedded: true }))).toEqual({
      kind: 'redirect',
      path: '/polls/cases',
    });
  });
});

describe('what is refused', () => {
  it('keeps the choices and says for each group what to do', async () => {
    const { call } = await pollSite();
    const fields = await ballotFor(call, 'CODE-1');
    const tooMany = [...choices, ['g.g1', 'g1-1']] as const;
    for (const path of ['/review', '/ballots']) {
      const page = pageOf(await call(path, send(fields, tooMany)));
      expect(page.status).toBe(422);
      expect(page.body).toContain('href="#g-g1"');
      expect(page.body).toContain('‘모둠 1’에서 2건까지 고를 수 있습니다. 1건을 빼 주세요.');
      expect(checkedIn(page.body)).toEqual(['g0-1', 'g1-0', 'g1-1', 'g1-3']);
      expect(hidden(page.body, 'act')).toBe(fields.act);
    }
  });

  it('refuses a second try politely, at the door and at the ballot box', async () => {
    const { call } = await pollSite();
    const fields = await ballotFor(call, 'CODE-1');
    const second = await ballotFor(call, 'CODE-1');
    await call('/ballots', send(fields));
    const replies = [
      await call('/ballots', send(second)),
      await call('/admission', formRequest([['code', 'CODE-1']])),
    ];
    for (const reply of replies) {
      const page = pageOf(reply);
      expect(page.status).toBe(409);
      expect(page.body).toContain('이미 투표하셨습니다');
      expect(page.body).toContain('처음 낸 표가 그대로 있습니다.');
    }
  });

  it('sends the same page twice to the same receipt', async () => {
    const { call } = await pollSite();
    const fields = await ballotFor(call, 'CODE-1');
    const first = await call('/ballots', send(fields));
    expect(first.kind).toBe('redirect');
    expect(await call('/ballots', send(fields))).toEqual(first);
  });

  it('refuses what is late with the reason and what had been chosen', async () => {
    const { call, repository } = await pollSite();
    const fields = await ballotFor(call, 'CODE-1');
    for (const path of ['/review', '/ballots']) {
      const page = pageOf(await call(path, send(fields, choices, { now: CLOSED, locale: 'en' })));
      expect(page.status).toBe(409);
      expect(page.body).toContain('Voting ended on Mon 16 March, 18:00');
      expect(page.body).toContain('Candidate 3');
    }
    expect(await ballotsIn(repository)).toHaveLength(0);
  });

  it('asks again for a code when the pass is stale, and gives the choices back with a new pass', async () => {
    const { call } = await pollSite();
    const stale = pageOf(await call('/ballots', send({ pass: 'expired', act: 'c'.repeat(32) })));
    expect(stale.status).toBe(403);
    expect(stale.body).toContain('href="#code"');
    expect(stale.body).toContain('action="/participate/ko/polls/cases/admission"');
    expect(checkedIn(stale.body)).toEqual(['g0-1', 'g1-0', 'g1-3']);

    const wrong = pageOf(
      await call('/admission', formRequest([['code', 'wrong'], ['act', 'c'.repeat(32)], ...choices])),
    );
    expect(wrong.status).toBe(422);
    expect(checkedIn(wrong.body)).toEqual(['g0-1', 'g1-0', 'g1-3']);

    const again = pageOf(
      await call('/admission', formRequest([['code', 'CODE-3'], ['act', 'c'.repeat(32)], ...choices])),
    );
    expect(again.status).toBe(200);
    expect(hidden(again.body, 'act')).toBe('c'.repeat(32));
    expect(checkedIn(again.body)).toEqual(['g0-1', 'g1-0', 'g1-3']);
  });

  it('shows the page of the poll again for a wrong code', async () => {
    const { call } = await pollSite();
    const page = pageOf(await call('/admission', formRequest([['code', '<wrong>']])));
    expect(page.status).toBe(422);
    expect(page.title).toContain('오류: ');
    expect(page.body).toContain('value="&lt;wrong&gt;"');
    expect(page.body).toContain('aria-describedby="code-hint code-error"');
  });

  it('gives a page with a useless act another one', async () => {
    const { call } = await pollSite();
    const { pass } = await ballotFor(call, 'CODE-1');
    const page = pageOf(await call('/ballots', send({ pass, act: 'x' })));
    expect(page.status).toBe(422);
    expect(hidden(page.body, 'act')).toMatch(/^[0-9a-f]{32}$/u);
    expect(checkedIn(page.body)).toEqual(['g0-1', 'g1-0', 'g1-3']);
  });

  it('takes nobody in before the poll opens', async () => {
    const { call } = await pollSite();
    const page = pageOf(await call('/admission', formRequest([['code', 'CODE-1']], { now: EARLY })));
    expect(page.status).toBe(409);
    expect(page.body).toContain('3월 2일(월) 09:00');
  });

  it('says that there is no such poll or receipt', async () => {
    const { call } = await pollSite();
    expect(pageOf(await call('', citizenRequest({ params: { slug: 'other' } }))).status).toBe(404);
    const params = { slug: 'cases', number: '0000-0000-0000-0000' };
    expect(pageOf(await call('/receipts/:number', citizenRequest({ params }))).status).toBe(404);
  });
});
