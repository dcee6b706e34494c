import type { CitizenRequest } from '../../../contracts';
import { CitizenError } from '../errors';
import { sentForm, Undone } from '../http/undone';
import { countingNetwork } from '../testing/memory';
import { errorPage } from './errors';

const request: CitizenRequest = {
  method: 'POST',
  locale: 'ko',
  path: '/surveys/x',
  params: {},
  query: new URLSearchParams(),
  body: { kind: 'none' },
  embedded: false,
  accepts: 'html',
  account: null,
  now: new Date('2025-11-12T03:00:00Z'),
  timeZone: 'Asia/Seoul',
  identityProof: null,
  ...countingNetwork(),
  link: (path) => `/participate/ko${path}`,
  address: (path) => `https://city.example${path}`,
};

const entries = [
  ['q.wish', '"더" <늦게>\n까지'],
  ['go', 'next'],
] as const;

const sent = { path: '/surveys/x', entries, hadFiles: false };

describe('the page about an error', () => {
  it.each(['unavailable', 'unexpected', 'tooManyRequests'] as const)(
    'holds what a form brought, after %s',
    (code) => {
      const { body, privacy } = errorPage(request, new CitizenError(code), sent);
      const page = body.toString();
      expect(page).toContain('<form method="post" action="/participate/ko/surveys/x">');
      expect(page).toContain('name="q.wish" value="&quot;더&quot; &lt;늦게&gt;\n까지"');
      expect(page).toContain('name="go" value="next"');
      expect(page).toContain('다시 보내기');
      expect(privacy).toBe('returnable');
    },
  );

  it('does not offer what would only fail again', () => {
    const page = errorPage(request, new CitizenError('crossOrigin'), sent).body.toString();
    expect(page).not.toContain('<form');
    expect(page).toContain('href="/participate/ko/"');
  });

  it('says that files have to be chosen again', () => {
    const page = (hadFiles: boolean): string =>
      errorPage(request, new CitizenError('unavailable'), { ...sent, hadFiles }).body.toString();
    expect(page(true)).toContain('고르신 파일은 남아 있지 않습니다');
    expect(page(false)).not.toContain('파일');
  });
});

describe('what a form brought', () => {
  const file = { field: 'q.photo', name: 'a.png', type: 'image/png', state: 'notKept' } as const;

  it('is its fields, and whether there were files', () => {
    expect(sentForm({ rate: 'write' }, '/x', { kind: 'form', entries })).toEqual({
      path: '/x',
      entries,
      hadFiles: false,
    });
    expect(sentForm({ rate: 'write' }, '/x', { kind: 'multipart', entries, files: [file] })).toMatchObject({
      hadFiles: true,
    });
  });

  it('is nothing where codes and passwords are typed, and nothing of a script', () => {
    expect(
      sentForm({ rate: 'attempt' }, '/x', { kind: 'form', entries: [['password', 'geheim']] }),
    ).toBeNull();
    expect(sentForm({ rate: 'write' }, '/x', { kind: 'json', value: {} })).toBeNull();
    expect(sentForm({ rate: 'read' }, '/x', { kind: 'none' })).toBeNull();
  });

  it('travels with the error that it met', () => {
    const cause = new Error('no room');
    expect(new Undone(cause, sent)).toMatchObject({ cause, sent });
  });
});
