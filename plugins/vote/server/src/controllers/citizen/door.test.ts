import { TIER_KEYS, type CitizenRequest, type Locale, type TierKey } from '@modu/participation/contracts';
import { refusalTexts } from '@modu/participation/page-kit';
import { sampleManifest } from '../../../../domain/src/testing/sample-manifest';
import { SENT_CODE } from '../../testing/memory';
import { checkedIn, choices, hidden, pollSite, send } from '../../testing/poll-site';
import { citizenRequest, formRequest, pageOf, scriptRequest } from '../../testing/request';
import { texts } from '../../texts';
import { doorTexts } from '../../texts/door';

const shapes = [
  { candidates: 3, choose: 1, rule: 'exactly' },
  { candidates: 4, choose: 2, rule: 'exactly' },
] as const;
const everyTier = sampleManifest(shapes, TIER_KEYS);
const only = (...tiers: readonly string[]) => sampleManifest(shapes, tiers);
const LATE = new Date('2026-03-17T00:00:00Z');

type Fields = readonly (readonly [string, string])[];
const LOCALES: readonly Locale[] = ['ko', 'en'];

/** Every id that something points to is there once, and no id is there twice. */
function expectSoundIds(body: string): void {
  const ids = [...body.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const pointed = [...body.matchAll(/(?:href="#|for="|aria-(?:describedby|labelledby)=")([^"]+)"/gu)];
  for (const [, list = ''] of pointed) for (const id of list.split(' ')) expect(ids).toContain(id);
}

const tierOf = (body: string): string => /"tier":"(\w+)"/u.exec(hidden(body, 'pass'))?.[1] ?? '';

describe.each(LOCALES)('the door in %s', (locale) => {
  const words = doorTexts[locale];
  const account = { id: 7, name: 'a@example.com' };

  it.each<[TierKey, Fields, Partial<CitizenRequest>]>([
    ['code', [['code', 'CODE-1']], {}],
    ['onsite', [['code', 'SLIP-1']], {}],
    ['oidc', [['way', 'identity']], { identityProof: 'oidc:kim' }],
    ['identity', [['way', 'identity']], { identityProof: 'identity:kim' }],
    ['identity', [['assertion', 'assertion:kim']], {}],
    ['account', [], { account }],
    [
      'open',
      [
        ['way', 'open'],
        ['proof', 'solved'],
      ],
      {},
    ],
    [
      'open',
      [
        ['way', 'open'],
        ['proof', ''],
      ],
      {},
    ],
  ])('opens with %s, by a form', async (tier, fields, changes) => {
    const { call } = await pollSite(everyTier);
    const reply = await call('/admission', formRequest(fields, { locale, ...changes }));
    const { status, body } = pageOf(reply);
    expect(status).toBe(200);
    expect(tierOf(body)).toBe(tier);
    expect(body).toContain(texts[locale].ballot.confirmed[tier]);
  });

  it('opens with a code sent to an address, by forms alone', async () => {
    const { call, asked } = await pollSite(everyTier);
    const sent = pageOf(await call('/email', formRequest([['address', ' kim@example.kr ']], { locale })));
    expect(sent.status).toBe(200);
    expect(sent.body).toContain(words.email.sent('kim@example.kr'));
    expect(asked).toMatchObject([{ locale, title: locale === 'ko' ? '우수 사례' : 'Best cases' }]);
    expectSoundIds(sent.body);
    const state = hidden(sent.body, 'emailState');
    const wrong = pageOf(
      await call(
        '/admission',
        formRequest(
          [
            ['emailState', state],
            ['emailCode', '0000-0000'],
          ],
          { locale },
        ),
      ),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain(refusalTexts[locale].emailCodeWrong);
    expect(wrong.body).toContain('href="#email-code"');
    expect(hidden(wrong.body, 'emailState')).toBe(state);
    expectSoundIds(wrong.body);
    const right = formRequest(
      [
        ['emailState', state],
        ['emailCode', SENT_CODE],
      ],
      { locale },
    );
    expect(tierOf(pageOf(await call('/admission', right)).body)).toBe('email');
  });

  it('offers every way the poll takes, each with a form or a link of its own', async () => {
    const { call } = await pollSite(everyTier);
    const { body } = pageOf(await call('', citizenRequest({ locale })));
    expectSoundIds(body);
    for (const text of [words.code.bothLabel, words.email.heading, words.identity.heading, words.open.text])
      expect(body).toContain(text);
    expect(body).toContain(`href="/participate/${locale}/oidc/pass/start?next=%2Fpolls%2Fcases"`);
    expect(body.match(/class="btn"/gu)).toHaveLength(1);
  });

  it('says of a vote for anybody that it counts no persons, before and after', async () => {
    const { call } = await pollSite(only('open'));
    const start = await call('', citizenRequest({ locale }));
    expect(pageOf(start).body).toContain(words.open.text);
    expect(start.kind === 'page' && start.page.scripts).toEqual(['participation/proof.js']);
    const ballot = await call(
      '/admission',
      formRequest(
        [
          ['way', 'open'],
          ['proof', 'solved'],
        ],
        { locale },
      ),
    );
    expect(pageOf(ballot).body).toContain(texts[locale].ballot.confirmed.open);
  });

  it('tells what is missing at the way that was tried', async () => {
    const { call } = await pollSite(everyTier);
    const tried = async (path: string, fields: Fields, changes: Partial<CitizenRequest> = {}) =>
      pageOf(await call(path, formRequest(fields, { locale, ...changes })));
    const unidentified = await tried('/admission', [['way', 'identity']]);
    expect(unidentified.status).toBe(422);
    expect(unidentified.body).toContain(words.identity.nothing);
    expect(unidentified.body).toContain('href="#identity"');
    expectSoundIds(unidentified.body);
    const address = await tried('/email', [['address', 'kim']]);
    expect(address.status).toBe(422);
    expect(address.body).toContain(refusalTexts[locale].addressWrong);
    expect(address.body).toContain('value="kim"');
    expectSoundIds(address.body);
    const young = await tried('/admission', [['way', 'identity']], { identityProof: 'identity:young' });
    expect(young.status).toBe(422);
    expect(young.body).toContain(refusalTexts[locale].tooYoung);
  });
});

describe('what a provider said', () => {
  it('is offered once somebody is back, and leaves the browser with the try, whatever comes of it', async () => {
    const { call } = await pollSite(only('identity'));
    const identityProof = 'identity:kim';
    const back = await call('', citizenRequest({ identityProof }));
    expect(pageOf(back).body).toContain('name="way" value="identity"');
    expect(back).toMatchObject({ page: { privacy: 'private' } });
    expect(pageOf(await call('', citizenRequest())).body).not.toContain('name="way"');
    for (const proof of [identityProof, 'identity:young', 'forged']) {
      const reply = await call('/admission', formRequest([['way', 'identity']], { identityProof: proof }));
      expect(reply).toMatchObject({ kind: 'page', endsIdentity: true });
    }
    const code = await pollSite(everyTier);
    const other = await code.call('/admission', formRequest([['code', 'CODE-1']], { identityProof }));
    expect(other).not.toHaveProperty('endsIdentity');
  });

  it('of people whom the poll does not take changes nothing', async () => {
    const { call } = await pollSite(only('identity'));
    const { body } = pageOf(await call('', citizenRequest({ identityProof: 'oidc:kim' })));
    expect(body).not.toContain('name="way"');
    expect(body).toContain('/oidc/pass/start');
    expect(body).not.toContain('/oidc/city/start');
  });
});

describe('a ballot paper whose right has run out', () => {
  const stale = { pass: 'expired', act: 'a'.repeat(32) };

  it('keeps what was chosen through a code by e-mail', async () => {
    const { call } = await pollSite(everyTier);
    const page = pageOf(await call('/review', send(stale)));
    expect(page.status).toBe(403);
    expect(page.body).toContain('formaction="/participate/ko/polls/cases/email"');
    expectSoundIds(page.body);
    const act: Fields = [['act', stale.act], ...choices];
    const sent = pageOf(
      await call('/email', formRequest([...act, ['way', 'again'], ['address', 'kim@x.kr']])),
    );
    const carried = [...sent.body.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const ballot = pageOf(await call('/admission', formRequest([...carried, ['emailCode', SENT_CODE]])));
    expect(tierOf(ballot.body)).toBe('email');
    expect(checkedIn(ballot.body)).toEqual(['g0-1', 'g1-0', 'g1-3']);
    expect(hidden(ballot.body, 'act')).toBe(stale.act);
  });

  it.each<[string, Partial<CitizenRequest>]>([
    ['identity', { identityProof: 'identity:kim' }],
    ['account', { account: { id: 7, name: 'a' } }],
    ['open', {}],
  ])('goes on with %s without typing anything', async (tier, changes) => {
    const { call } = await pollSite(everyTier);
    const fields: Fields = [['way', 'again'], ['code', ''], ['act', stale.act], ...choices];
    const { body } = pageOf(await call('/admission', formRequest(fields, changes)));
    expect(tierOf(body)).toBe(tier);
    expect(checkedIn(body)).toEqual(['g0-1', 'g1-0', 'g1-3']);
  });
});

describe('limits', () => {
  const full = (what: string) => () => Promise.reject(new Error(`too many ${what}`));

  it('of a network are asked before a code from an e-mail is looked at, and count a wrong one', async () => {
    const { call } = await pollSite(everyTier);
    let wrong = 0;
    const countAttempt = (): Promise<void> => {
      wrong += 1;
      return Promise.resolve();
    };
    const fields: Fields = [
      ['emailState', 'sent to kim@x.kr'],
      ['emailCode', '0000'],
    ];
    await call('/admission', formRequest(fields, { countAttempt }));
    await call(
      '/admission',
      formRequest(
        [
          ['emailState', 'forged'],
          ['emailCode', SENT_CODE],
        ],
        { countAttempt },
      ),
    );
    expect(wrong).toBe(1);
    const checkAttempts = full('attempts');
    await expect(call('/admission', formRequest(fields, { checkAttempts }))).rejects.toThrow('attempts');
  });

  it('hold where nobody proves any work, and where letters are asked for', async () => {
    const { call } = await pollSite(everyTier);
    const unproven = formRequest([['way', 'open']], { countUnproven: full('acts') });
    await expect(call('/admission', unproven)).rejects.toThrow('acts');
    const letter = formRequest([['address', 'kim@x.kr']], { countLetter: full('letters') });
    await expect(call('/email', letter)).rejects.toThrow('letters');
  });
});

describe('a poll without e-mail, or after its end', () => {
  it('sends no code', async () => {
    const without = await pollSite(only('code'));
    expect(await without.call('/email', formRequest([['address', 'kim@x.kr']]))).toEqual({
      kind: 'redirect',
      path: '/polls/cases',
    });
    expect(await without.call('/email', scriptRequest({ address: 'kim@x.kr' }))).toMatchObject({
      status: 403,
    });
    const over = await pollSite(everyTier);
    const late = { now: LATE };
    expect(pageOf(await over.call('/email', formRequest([['address', 'kim@x.kr']], late))).status).toBe(409);
    expect(await over.call('/email', scriptRequest({ address: 'kim@x.kr' }, late))).toMatchObject({
      status: 409,
    });
    expect([...without.asked, ...over.asked]).toEqual([]);
  });
});
