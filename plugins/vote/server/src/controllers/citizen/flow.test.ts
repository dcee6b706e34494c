import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { sampleManifest } from '../../../../domain/src/testing/sample-manifest';
import { citizenRequest, formRequest, pageOf, scriptRequest } from '../../testing/request';
import { memoryVoting } from '../../testing/voting';
import { admissionRoutes } from './admission';
import { ballotRoutes } from './ballot';
import { pollRoutes } from './poll';

const manifest = sampleManifest([
  { candidates: 3, choose: 1, rule: 'exactly' },
  { candidates: 4, choose: 2, rule: 'exactly' },
]);
const CLOSED = new Date('2026-03-17T00:00:00Z');
const EARLY = new Date('2026-03-01T00:00:00Z');
const account = { id: 7, name: 'a@example.com' };

const choices = [
  ['g.g0', 'g0-1'],
  ['g.g1', 'g1-0'],
  ['g.g1', 'g1-3'],
] as const;

async function setUp(of = manifest) {
  const { voting, repository } = await memoryVoting(of);
  const routes = [...pollRoutes(voting), ...admissionRoutes(voting), ...ballotRoutes(voting)];
  const call = (path: string, request: CitizenRequest): Promise<CitizenReply> => {
    const route = routes.find((one) => one.path === `/polls/:slug${path}` && one.method === request.method);
    if (route === undefined) throw new Error(`There is no ${request.method} ${path}`);
    return route.handle(request);
  };
  return { call, repository };
}

/** Value of a hidden field on a page. */
function hidden(body: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(body)?.[1];
  if (found === undefined) throw new Error(`The page has no field ${name}`);
  return found.replaceAll('&quot;', '"');
}

const checkedIn = (body: string): string[] =>
  [...body.matchAll(/<input[^>]*value="([^"]+)"[^>]*checked/gu)].map((match) => match[1] ?? '');

type Call = Awaited<ReturnType<typeof setUp>>['call'];

async function ballotFor(call: Call, code: string): Promise<{ pass: string; act: string }> {
  const { body } = pageOf(await call('/admission', formRequest([['code', code]])));
  return { pass: hidden(body, 'pass'), act: hidden(body, 'act') };
}

const send = (
  { pass, act }: { pass: string; act: string },
  chosen: readonly (readonly [string, string])[] = choices,
  changes: Partial<CitizenRequest> = {},
): CitizenRequest => formRequest([['pass', pass], ['act', act], ...chosen], changes);

describe('the way to a receipt, without script', () => {
  it('leads from the code over the ballot and the review to the receipt', async () => {
    const { call, repository } = await setUp();
    const ballot = pageOf(await call('/admission', formRequest([['code', 'CODE-1']])));
    expect(ballot.status).toBe(200);
    const fields = { pass: hidden(ballot.body, 'pass'), act: hidden(ballot.body, 'act') };

    const review = pageOf(await call('/review', send(fields)));
    expect(review.status).toBe(200);
    expect(hidden(review.body, 'act')).toBe(fields.act);
    expect(review.body).toContain('name="g.g1" value="g1-3"');

    const cast = await call('/ballots', send(fields));
    if (cast.kind !== 'redirect') throw new Error('the ballot was not taken');
    expect(repository.ballots.size).toBe(1);

    const number = cast.path.split('/').at(-1) ?? '';
    const receipt = await call('/receipts/:number', citizenRequest({ params: { slug: 'cases', number } }));
    expect(pageOf(receipt).body).toContain(number);
    if (receipt.kind !== 'page') throw new Error('the receipt is no page');
    expect(receipt.page).toMatchObject({ privacy: 'private', clearsCache: true });
  });

  it('leads back from the review with everything still chosen', async () => {
    const { call } = await setUp();
    const fields = await ballotFor(call, 'CODE-1');
    const back = pageOf(await call('/ballot', send(fields)));
    expect(checkedIn(back.body)).toEqual(['g0-1', 'g1-0', 'g1-3']);
    expect(hidden(back.body, 'act')).toBe(fields.act);
  });

  it('gives the ballot paper to who is signed in, and leads others to sign in', async () => {
    const { call } = await setUp();
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
    const { call } = await setUp();
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
    const { call } = await setUp();
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
    const { call } = await setUp();
    const fields = await ballotFor(call, 'CODE-1');
    const first = await call('/ballots', send(fields));
    expect(first.kind).toBe('redirect');
    expect(await call('/ballots', send(fields))).toEqual(first);
  });

  it('refuses what is late with the reason and what had been chosen', async () => {
    const { call, repository } = await setUp();
    const fields = await ballotFor(call, 'CODE-1');
    for (const path of ['/review', '/ballots']) {
      const page = pageOf(await call(path, send(fields, choices, { now: CLOSED, locale: 'en' })));
      expect(page.status).toBe(409);
      expect(page.body).toContain('Voting ended on Mon 16 March, 18:00');
      expect(page.body).toContain('Candidate 3');
    }
    expect(repository.ballots.size).toBe(0);
  });

  it('asks again for a code when the pass is stale, and gives the choices back with a new pass', async () => {
    const { call } = await setUp();
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
    const { call } = await setUp();
    const page = pageOf(await call('/admission', formRequest([['code', '<wrong>']])));
    expect(page.status).toBe(422);
    expect(page.title).toContain('오류: ');
    expect(page.body).toContain('value="&lt;wrong&gt;"');
    expect(page.body).toContain('aria-describedby="code-hint code-error"');
  });

  it('gives a page with a useless act another one', async () => {
    const { call } = await setUp();
    const { pass } = await ballotFor(call, 'CODE-1');
    const page = pageOf(await call('/ballots', send({ pass, act: 'x' })));
    expect(page.status).toBe(422);
    expect(hidden(page.body, 'act')).toMatch(/^[0-9a-f]{32}$/u);
    expect(checkedIn(page.body)).toEqual(['g0-1', 'g1-0', 'g1-3']);
  });

  it('takes nobody in before the poll opens', async () => {
    const { call } = await setUp();
    const page = pageOf(await call('/admission', formRequest([['code', 'CODE-1']], { now: EARLY })));
    expect(page.status).toBe(409);
    expect(page.body).toContain('3월 2일(월) 09:00');
  });

  it('says that there is no such poll or receipt', async () => {
    const { call } = await setUp();
    expect(pageOf(await call('', citizenRequest({ params: { slug: 'other' } }))).status).toBe(404);
    const params = { slug: 'cases', number: '0000-0000-0000-0000' };
    expect(pageOf(await call('/receipts/:number', citizenRequest({ params }))).status).toBe(404);
  });
});

describe('scripts', () => {
  const choicesJson = { g0: ['g0-1'], g1: ['g1-0', 'g1-3'] };
  const act = 'd'.repeat(32);

  async function passFor(call: Call, code: string): Promise<string> {
    const reply = await call('/admission', scriptRequest({ code }));
    if (reply.kind !== 'json') throw new Error('no JSON');
    return String(Reflect.get(Object(reply.value), 'pass'));
  }

  it('get a pass for a code and a receipt for a ballot, the same one twice', async () => {
    const { call } = await setUp();
    const ballot = { pass: await passFor(call, 'CODE-1'), act, choices: choicesJson };
    const first = await call('/ballots', scriptRequest(ballot));
    expect(first).toMatchObject({ kind: 'json', status: 201 });
    expect(await call('/ballots', scriptRequest(ballot))).toEqual({ ...first, status: 200 });
  });

  it('read why a ballot was refused', async () => {
    const { call } = await setUp();
    const pass = await passFor(call, 'CODE-1');
    const ballot = { pass, act, choices: { g0: ['g0-1'], g1: [] } };
    expect(await call('/ballots', scriptRequest(ballot, { locale: 'en' }))).toEqual({
      kind: 'json',
      status: 422,
      value: {
        error: {
          code: 'invalid',
          message: 'Choose 2 more in “Group 1”.',
          problems: [expect.objectContaining({ code: 'tooFew', group: 'g1' })],
        },
      },
    });
    expect(await call('/ballots', scriptRequest({ ...ballot, now: CLOSED }))).toMatchObject({ status: 422 });
    expect(await call('/ballots', scriptRequest(ballot, { now: CLOSED }))).toMatchObject({
      status: 409,
      value: { error: { code: 'closed' } },
    });
    expect(
      await call('/ballots', scriptRequest({ ...ballot, pass: 'no', choices: choicesJson })),
    ).toMatchObject({
      status: 403,
      value: { error: { code: 'passInvalid' } },
    });
  });

  it.each([null, [], 'text', { code: 7 }, { code: 'CODE-1', more: true }])('send no %j', async (body) => {
    const { call } = await setUp();
    expect(await call('/admission', scriptRequest(body))).toMatchObject({
      status: 422,
      value: { error: { code: 'malformed' } },
    });
    expect(await call('/ballots', scriptRequest(body))).toMatchObject({ status: 422 });
  });

  it('are told when a code is unknown, used, or of no poll', async () => {
    const { call } = await setUp();
    const used = { pass: await passFor(call, 'CODE-1'), act, choices: choicesJson };
    await call('/ballots', scriptRequest(used));
    expect(await call('/admission', scriptRequest({ code: 'CODE-1' }))).toMatchObject({
      status: 409,
      value: {
        error: { code: 'alreadyVoted', message: '이미 투표하셨습니다. 처음 낸 표가 그대로 있습니다.' },
      },
    });
    expect(await call('/admission', scriptRequest({ code: 'x' }))).toMatchObject({
      status: 403,
      value: { error: { code: 'codeUnknown' } },
    });
    const elsewhere = scriptRequest({ code: 'x' }, { params: { slug: 'other' } });
    expect(await call('/admission', elsewhere)).toMatchObject({
      kind: 'json',
      status: 404,
      value: { error: { code: 'pollUnknown' } },
    });
  });

  it('get the very text that was hashed', async () => {
    const { call } = await setUp();
    const reply = await call('/manifest', citizenRequest());
    if (reply.kind !== 'file') throw new Error('no file');
    expect(JSON.parse(reply.content)).toEqual(manifest);
  });
});

describe('the results', () => {
  it('stay sealed while the poll is open, and are shown when it has closed', async () => {
    const { call } = await setUp();
    await call('/ballots', send(await ballotFor(call, 'CODE-1')));
    const sealed = pageOf(await call('/results', citizenRequest()));
    expect(sealed.body).not.toContain('<table');
    expect(sealed.body).toContain('아직 결과를 볼 수 없습니다');
    const final = pageOf(await call('/results', citizenRequest({ now: CLOSED })));
    expect(final.body).toContain('<table');
    expect(final.body).toContain('100.0%');
    expect(final.body).not.toContain('확정된 결과가 아닙니다');
  });

  it('are shown as not final while an unsealed poll is open', async () => {
    const { call } = await setUp({ ...manifest, sealed: false });
    await call('/ballots', send(await ballotFor(call, 'CODE-1')));
    const page = pageOf(await call('/results', citizenRequest()));
    expect(page.body).toContain('확정된 결과가 아닙니다');
    expect(page.body).toContain('<table');
  });
});
