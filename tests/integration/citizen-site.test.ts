import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { signInAsAdmin } from '../support/admin-client';
import { createCitizen } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

let site: TestSite;

beforeAll(async () => {
  site = await startSite({ env: { PARTICIPATION_RATE_ATTEMPT: '12' } });
}, 180_000);

afterAll(() => site.stop());

const citizen = () => createCitizen(site.origin);

describe('the citizen site', () => {
  it('greets in the language of the browser, Korean when in doubt', async () => {
    expect((await citizen().get('/participate', { 'Accept-Language': 'en-US,en' })).location).toBe(
      '/participate/en',
    );
    expect((await citizen().get('/participate', { 'Accept-Language': 'fr' })).location).toBe(
      '/participate/ko',
    );
  });

  it('leads from the root of the host to itself', async () => {
    const start = await citizen().get('/');
    expect(start.location).toMatch(/^\/participate/u);
  });

  it.each([
    ['ko', '지금 참여할 수 있는 일', 'English'],
    ['en', 'Take part now', '한국어'],
  ])('shows its start page in %s', async (locale, heading, otherLanguage) => {
    const page = await citizen().get(`/participate/${locale}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`<html lang="${locale}"`);
    expect(page.text).toContain(heading);
    expect(page.text).toContain(otherLanguage);
  });

  it('sends headers that keep every page to itself', async () => {
    const { headers } = await citizen().get('/participate/ko');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('lets other sites frame a page only in its embedded form', async () => {
    const { headers, text } = await citizen().get('/participate/ko?embed=1');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(text).toContain('class="embedded"');
    expect(text).not.toContain('<header');
  });

  it('says in both languages that a page does not exist', async () => {
    const ko = await citizen().get('/participate/ko/nowhere');
    const en = await citizen().get('/participate/en/nowhere');
    expect([ko.status, en.status]).toEqual([404, 404]);
    expect(ko.text).toContain('찾으시는 화면이 없습니다');
    expect(en.text).toContain('This page does not exist');
  });

  it('answers a script in JSON', async () => {
    const reply = await fetch(`${site.origin}/participate/en/nowhere`, {
      headers: { Accept: 'application/json' },
    });
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ error: { code: 'notFound' } });
  });

  it('serves its files for a year under their fingerprint, and describes its API', async () => {
    const page = await citizen().get('/participate/ko');
    const address = /href="([^"]*citizen\.css[^"]*)"/u.exec(page.text)?.[1] ?? '';
    const file = await citizen().get(address);
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toContain('immutable');
    // Node's fetch asks for `no-cache` with a condition of one's own; a browser does not.
    const again = await citizen().get(address, {
      'If-None-Match': file.headers.get('etag') ?? '',
      'Cache-Control': 'max-age=0',
    });
    expect(again.status).toBe(304);
    const description: unknown = await (await fetch(`${site.origin}/participate/openapi.json`)).json();
    expect(description).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/participate' }] });
  });
});

describe('forms', () => {
  const credentials = [
    ['email', 'citizen@example.com'],
    ['password', 'a long password'],
  ] as const;

  it('are refused when another site sends them', async () => {
    const reply = await citizen().send('/participate/ko/account/sign-in', credentials, {
      'Sec-Fetch-Site': 'cross-site',
      Origin: 'https://evil.example',
    });
    expect(reply.status).toBe(403);
    expect(reply.text).toContain('다른 누리집에서 보낸 요청이라 받지 않았습니다');
  });

  it('are refused when they are too large or of an unknown kind', async () => {
    const large = await citizen().send('/participate/en/account/sign-in', [['email', 'x'.repeat(70_000)]]);
    expect(large.status).toBe(413);
    const odd = await citizen().send('/participate/en/account/sign-in', [], { 'Content-Type': 'text/xml' });
    expect(odd.status).toBe(415);
  });

  it('are not taken at an address that only shows a page', async () => {
    expect((await citizen().send('/participate/en', [])).status).toBe(405);
  });
});

describe('an account', () => {
  const email = 'resident@example.com';
  const password = '주민의 비밀번호';

  it('is created, signs out and signs in again', async () => {
    const person = citizen();
    const created = await person.send('/participate/ko/account/register', [
      ['email', email],
      ['password', password],
      ['next', '/polls'],
    ]);
    expect(created.status).toBe(303);
    expect(created.location).toBe('/participate/ko/polls');
    expect(created.headers.get('set-cookie')).toMatch(/httponly/iu);
    expect((await person.get('/participate/ko')).text).toContain('로그아웃');
    const out = await person.follow(await person.send('/participate/ko/account/sign-out', []));
    expect(out.text).toContain('로그아웃했습니다');
    expect((await person.get('/participate/ko')).text).not.toContain('로그아웃');
    const back = await person.send('/participate/ko/account/sign-in', [
      ['email', ` ${email.toUpperCase()} `],
      ['password', password],
    ]);
    expect(back.status).toBe(303);
    expect((await person.get('/participate/ko')).text).toContain('로그아웃');
  });

  it('says what is wrong and keeps what was typed', async () => {
    const reply = await citizen().send('/participate/en/account/register', [
      ['email', 'no address'],
      ['password', 'short'],
    ]);
    expect(reply.status).toBe(422);
    expect(reply.text).toContain('Enter your email address like name@example.com.');
    expect(reply.text).toContain('Enter a password of at least 8 characters.');
    expect(reply.text).toContain('value="no address"');
    expect(reply.text).not.toContain('value="short"');
  });

  it('never leads to another site after signing in', async () => {
    const person = citizen();
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const reply = await person.send('/participate/en/account/sign-in', [
        ['email', email],
        ['password', password],
        ['next', next],
      ]);
      expect(reply.location).toBe('/participate/en');
    }
  });

  it('is guarded against guessing', async () => {
    const person = citizen();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 14; attempt += 1) {
      const reply = await person.send('/participate/en/account/sign-in', [
        ['email', email],
        ['password', `guess ${String(attempt)}`],
      ]);
      statuses.push(reply.status);
    }
    expect(statuses).toContain(429);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('the log of SQLite', () => {
  it('is written back by a thread, long before the connection of the site would', async () => {
    if (site.database.kind !== 'sqlite') return;
    const slug = 'written-back-beside-the-site';
    const admin = await signInAsAdmin(site.origin);
    await publishSurvey(admin, { slug, questionnaire: { elements: [{ type: 'text', name: 'q' }] } });
    const file = site.database.env.DATABASE_FILENAME ?? '';
    // Ends by the time limit of the test where nobody writes it back.
    while (!readFileSync(file).includes(slug)) await pause(50);
    expect(site.output()).not.toContain('The log of the database');
  });
});
