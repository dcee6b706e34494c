import { ballotFor, CLOSED, pollSite, send, twoGroups } from '../../testing/poll-site';
import { citizenRequest, pageOf } from '../../testing/request';

describe('the results', () => {
  it('stay sealed while the poll is open, and are shown when it has closed', async () => {
    const { call } = await pollSite();
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
    const { call } = await pollSite({ ...twoGroups, sealed: false });
    await call('/ballots', send(await ballotFor(call, 'CODE-1')));
    const page = pageOf(await call('/results', citizenRequest()));
    expect(page.body).toContain('확정된 결과가 아닙니다');
    expect(page.body).toContain('<table');
  });
});
