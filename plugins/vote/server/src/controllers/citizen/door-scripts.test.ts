import { TIER_KEYS, type CitizenReply } from '@modu/participation/contracts';
import { refusalTexts } from '@modu/participation/page-kit';
import { sampleManifest } from '../../../../domain/src/testing/sample-manifest';
import { SENT_CODE } from '../../testing/memory';
import { pollSite } from '../../testing/poll-site';
import { scriptRequest } from '../../testing/request';

const everyTier = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }], TIER_KEYS);

describe('a script', () => {
  const passIn = (reply: CitizenReply): string =>
    reply.kind === 'json' ? String(Reflect.get(Object(reply.value), 'pass')) : '';

  it.each([
    [{ code: 'SLIP-1' }, 'onsite'],
    [{ assertion: 'assertion:kim' }, 'identity'],
    [{ proof: 'solved' }, 'open'],
    [{ emailState: 'sent to kim@x.kr', emailCode: SENT_CODE }, 'email'],
  ])('gets a pass for %j', async (body, tier) => {
    const { call } = await pollSite(everyTier);
    const reply = await call('/admission', scriptRequest(body));
    expect(reply).toMatchObject({ status: 200 });
    expect(passIn(reply)).toContain(`"tier":"${tier}"`);
  });

  it('has a code sent, and reads why not', async () => {
    const { call } = await pollSite(everyTier);
    expect(await call('/email', scriptRequest({ address: 'kim@x.kr' }))).toMatchObject({
      status: 200,
      value: { state: 'sent to kim@x.kr' },
    });
    const wrong = scriptRequest({ address: 'kim' }, { locale: 'en' });
    expect(await call('/email', wrong)).toMatchObject({
      status: 422,
      value: { error: { code: 'addressWrong', message: refusalTexts.en.addressWrong } },
    });
    const code = scriptRequest({ emailState: 'sent to kim@x.kr', emailCode: '1' });
    expect(await call('/admission', code)).toMatchObject({ value: { error: { code: 'emailCodeWrong' } } });
    for (const body of [{}, { code: 'CODE-1', proof: 'solved' }, { emailState: 'x' }])
      expect(await call('/admission', scriptRequest(body))).toMatchObject({ status: 422 });
  });
});
