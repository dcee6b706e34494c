import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SURVEY_PERMISSIONS } from '../../plugins/survey/contracts';
import { adminToken, adminWithToken, at, text, type AdminClient } from '../support/admin-client';
import { administratorWith } from '../support/admin-roles';
import { createCitizen } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { sealedQuestionnaire, sealedSettings, sendSealed } from '../support/sealed-response';
import { startSite, type TestSite } from '../support/site';

const FILE = { name: '도면 “최종” (2).txt', content: 'the only copy of the plan' };
const PHONE = '010-1234-5678';
const NOBODY = '0'.repeat(32);

let site: TestSite;
let token: string;
let admin: AdminClient;
/** May read responses, and nothing else of them. */
let reader: AdminClient;
let survey: string;
let other: string;
/** Address of the response below the admin's, and of its file. */
let single: string;
let file: string;

const publish = (slug: string): Promise<string> =>
  publishSurvey(admin, {
    slug,
    questionnaire: sealedQuestionnaire,
    hasConsent: true,
    shared: sealedSettings,
  });

const answer = (slug: string) => sendSealed(site.origin, slug, { idea: '나무', phone: PHONE, files: [FILE] });

const responseAt = (documentId: string, number: string): string =>
  `/survey/surveys/${documentId}/responses/${number}`;

async function fileIdOf(address: string): Promise<string> {
  const { body } = await admin.get(`${address}?locale=ko`);
  return text(at(body, 'data', 'answers', 1, 'files', 0, 'id'));
}

beforeAll(async () => {
  site = await startSite();
  token = await adminToken(site.origin);
  admin = adminWithToken(site.origin, token);
  survey = await publish('plans');
  other = await publish('other-plans');
  single = responseAt(survey, (await answer('plans')).number);
  file = `${single}/files/${await fileIdOf(single)}`;
  const mayRead = await administratorWith(site.origin, admin, [SURVEY_PERMISSIONS.readResponses]);
  reader = adminWithToken(site.origin, mayRead);
}, 180_000);

afterAll(() => site.stop());

const download = (address: string): Promise<Response> =>
  fetch(`${site.origin}${address}`, { headers: { Authorization: `Bearer ${token}` } });

async function acts(only = ''): Promise<readonly unknown[]> {
  const { body } = await admin.get(`/participation/audit?page=1&pageSize=100${only}`);
  return z.array(z.unknown()).parse(at(body, 'data', 'entries'));
}

/** Everything that shows, hands out or takes away what citizens sent. */
const guarded = () =>
  [
    ['GET', `/survey/surveys/${survey}/responses?page=1&pageSize=25`],
    ['GET', `${single}?locale=ko`],
    ['GET', `/survey/surveys/${survey}/responses.csv?locale=ko`],
    ['GET', file],
    ['POST', `${single}/personal?locale=ko`],
    ['DELETE', single],
  ] as const;

const statuses = (client: AdminClient): Promise<readonly number[]> =>
  Promise.all(
    guarded().map(async ([method, address]) => {
      const call = { GET: client.get, POST: client.post, DELETE: client.delete }[method];
      return (await call(address)).status;
    }),
  );

describe('what citizens sent', () => {
  it('is for administrators who have signed in, each part by a right of its own', async () => {
    const before = await acts();
    expect(await statuses(adminWithToken(site.origin, ''))).toEqual([401, 401, 401, 401, 401, 401]);
    expect(await statuses(adminWithToken(site.origin, 'made-up'))).toEqual([401, 401, 401, 401, 401, 401]);
    expect(await statuses(reader)).toEqual([200, 200, 403, 403, 403, 403]);
    // Whoever was turned away did nothing.
    expect(await acts()).toHaveLength(before.length);
    expect((await admin.get(`${single}?locale=ko`)).status).toBe(200);
  });

  it('shows nothing personal unless it is asked for, and writes that down', async () => {
    const open = await admin.get(`${single}?locale=ko`);
    expect(at(open.body, 'data', 'hasPersonal')).toBe(true);
    expect(at(open.body, 'data', 'retention', 'act')).toBe('anonymise');
    const csv = await admin.get(`/survey/surveys/${survey}/responses.csv?locale=ko`);
    expect(csv.text).toContain('나무');
    expect(`${open.text}${csv.text}`).not.toMatch(/1234|전화번호/u);
    const looked = await admin.post(`${single}/personal?locale=ko`);
    expect(at(looked.body, 'data', 'answers')).toEqual([
      { name: 'phone', title: '전화번호', lines: [PHONE], files: [] },
    ]);
    expect((await acts())[0]).toMatchObject({
      action: 'responses.readPersonal',
      actor: { name: expect.stringMatching(/\S/u) },
      details: { number: single.split('/').at(-1) },
    });
  });

  it('is found in the trail by the kind of act', async () => {
    const looks = await acts('&action=responses.readPersonal');
    expect(looks.length).toBeGreaterThan(0);
    expect(looks.length).toBeLessThan((await acts()).length);
    for (const look of looks) expect(look).toMatchObject({ action: 'responses.readPersonal' });
    expect((await admin.get("/participation/audit?action=x' or 1=1")).status).toBe(400);
  });
});

describe('a citizen’s file', () => {
  it('is saved under its own name, and never opened, kept or guessed at by a browser', async () => {
    const reply = await download(file);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe(FILE.content);
    const disposition = reply.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment;/u);
    const encoded = /filename\*=UTF-8''([^;]+)/u.exec(disposition)?.[1] ?? '';
    expect(decodeURIComponent(encoded)).toBe(FILE.name);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'text/plain',
      'x-content-type-options': 'nosniff',
    });
  });

  it('leaves its id in the trail, and not its name: people put names of people into those', async () => {
    const [latest] = await acts();
    expect(latest).toMatchObject({
      action: 'files.read',
      subject: { id: survey },
      details: { number: single.split('/').at(-1), file: file.split('/').at(-1) },
    });
    expect(JSON.stringify(latest)).not.toContain('도면');
  });

  it('is found under its own response and survey only', async () => {
    const id = file.split('/').at(-1) ?? '';
    const neighbour = responseAt(survey, (await answer('plans')).number);
    const stranger = responseAt(other, (await answer('other-plans')).number);
    const before = await acts();
    for (const address of [
      `${single}/files/${NOBODY}`,
      `${neighbour}/files/${id}`,
      `${stranger}/files/${id}`,
      `${single.replace(survey, other)}/files/${id}`,
      `${responseAt(survey, '0000-0000-0000')}/files/${id}`,
      `${single.replace(survey, 'nothing')}/files/${id}`,
    ])
      expect([address, (await download(address)).status]).toEqual([address, 404]);
    expect((await download(`${single}/files/..%2f..%2f.env`)).status).toBe(400);
    expect(await acts()).toHaveLength(before.length);
  });

  it('has no address on the citizens’ side, nor on the disk that is served', async () => {
    const id = file.split('/').at(-1) ?? '';
    const path = `${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
    const citizen = createCitizen(site.origin);
    for (const guess of [
      `/participate/ko/surveys/plans/drafts/${'a'.repeat(32)}/files/${id}`,
      `/participate/ko/surveys/plans/files/${id}`,
      `/participate/ko/files/${id}`,
      `/participate/assets/survey/${path}`,
      `/participate/assets/survey/..%2f..%2f${id}`,
      `/uploads/${id}`,
      `/uploads/${FILE.name}`,
      `/${path}`,
      `/api/survey/surveys/${survey}/responses`,
      `/api${file}`,
    ]) {
      const reply = await citizen.get(guess);
      expect([guess, reply.status >= 400]).toEqual([guess, true]);
      expect(reply.text).not.toContain(FILE.content);
    }
  });
});

describe('a response that is deleted on request', () => {
  const kept = (): readonly string[] =>
    readdirSync(site.files, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('goes with its files and personal answers, once, and stays in the trail as a number', async () => {
    const { number, code } = await answer('plans');
    const address = responseAt(survey, number);
    const id = await fileIdOf(address);
    expect(kept().filter((path) => path.endsWith(id))).toHaveLength(1);
    expect((await admin.delete(address.replace(survey, other))).status).toBe(404);
    expect((await admin.delete(address)).status).toBe(200);
    expect(kept().filter((path) => path.endsWith(id))).toEqual([]);
    expect((await acts())[0]).toMatchObject({ action: 'responses.remove', details: { number } });
    for (const again of [
      admin.delete(address),
      admin.get(`${address}?locale=ko`),
      admin.post(`${address}/personal`),
    ])
      expect((await again).status).toBe(404);
    const mine = await createCitizen(site.origin).send('/participate/ko/surveys/plans/my-response', [
      ['number', number],
      ['code', code],
    ]);
    expect([mine.status, mine.text.includes('담당자가 지웠거나')]).toEqual([410, true]);
  });
});
