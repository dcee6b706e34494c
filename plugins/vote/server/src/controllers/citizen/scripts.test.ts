import { createHash } from 'node:crypto';
import { samplePoll } from '../../../../domain/src/testing/sample-poll';
import { CLOSED, pollSite, twoGroups, type Call } from '../../testing/poll-site';
import { citizenRequest, scriptRequest } from '../../testing/request';
import { openedPoll } from '../../testing/voting';

describe('scripts', () => {
  const choicesJson = { g0: ['g0-1'], g1: ['g1-0', 'g1-3'] };
  const act = 'd'.repeat(32);

  async function passFor(call: Call, code: string): Promise<string> {
    const reply = await call('/admission', scriptRequest({ code }));
    if (reply.kind !== 'json') throw new Error('no JSON');
    return String(Reflect.get(Object(reply.value), 'pass'));
  }

  it('get a pass for a code and a receipt for a ballot, the same one twice', async () => {
    const { call } = await pollSite();
    const ballot = { pass: await passFor(call, 'CODE-1'), act, choices: choicesJson };
    const first = await call('/ballots', scriptRequest(ballot));
    expect(first).toMatchObject({ kind: 'json', status: 201 });
    expect(await call('/ballots', scriptRequest(ballot))).toEqual({ ...first, status: 200 });
  });

  it('read why a ballot was refused', async () => {
    const { call } = await pollSite();
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
    const { call } = await pollSite();
    expect(await call('/admission', scriptRequest(body))).toMatchObject({
      status: 422,
      value: { error: { code: 'malformed' } },
    });
    expect(await call('/ballots', scriptRequest(body))).toMatchObject({ status: 422 });
  });

  it('read why a ballot of another method was refused', async () => {
    const method = { kind: 'score', most: 5, by: 'sum', everyone: true } as const;
    const { call } = await pollSite(samplePoll([{ method, candidates: ['a', 'b'] }]));
    const pass = await passFor(call, 'CODE-1');
    const refused = await call('/ballots', scriptRequest({ pass, act, choices: { g0: { a: 9 } } }));
    expect(refused).toMatchObject({
      status: 422,
      value: {
        error: {
          code: 'invalid',
          message: '‘a’에 0부터 5까지의 정수로 점수를 적어 주세요.',
          problems: [{ code: 'badScore', group: 'g0', params: { candidate: 'a', most: 5 } }],
        },
      },
    });
    const choices = { g0: { b: 0, a: 5 } };
    expect(await call('/ballots', scriptRequest({ pass, act, choices }))).toMatchObject({ status: 201 });
  });

  it('are told when a code is unknown, used, or of no poll', async () => {
    const { call } = await pollSite();
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
    const { call } = await pollSite();
    const reply = await call('/manifest', citizenRequest());
    if (reply.kind !== 'file' || typeof reply.content !== 'string') throw new Error('no text');
    expect(JSON.parse(reply.content)).toEqual(twoGroups);
    expect(createHash('sha256').update(reply.content).digest('hex')).toBe(openedPoll(twoGroups).hash);
  });
});
