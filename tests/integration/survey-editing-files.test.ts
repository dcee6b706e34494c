import { z } from 'zod';
import { adminToken, adminWithToken, at, text, type AdminClient } from '../support/admin-client';
import { contentEditor } from '../support/admin-roles';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const QUESTIONNAIRE = { elements: [{ type: 'text', name: 'idea', title: { ko: '생각', en: 'Idea' } }] };
const SURVEY = 'plugin::survey.survey';
const ROWS = [
  ['key', 'English (en)'],
  ['question:idea/title', '=1+1'],
];

let site: TestSite;
let reader: AdminClient;
let editor: AdminClient;
let stranger: AdminClient;
let address: string;

const base64 = (content: string): string => Buffer.from(content).toString('base64');

beforeAll(async () => {
  site = await startSite();
  const admin = adminWithToken(site.origin, await adminToken(site.origin));
  const survey = await publishSurvey(admin, { slug: 'with-files', questionnaire: QUESTIONNAIRE });
  address = `/survey/surveys/${survey}/questionnaire`;
  const client = async (acts: readonly string[]): Promise<AdminClient> => {
    const wishes = { subject: SURVEY, acts, fields: ['title', 'slug', 'questionnaire'] };
    return adminWithToken(site.origin, await contentEditor(site.origin, admin, wishes));
  };
  reader = await client(['read']);
  editor = await client(['read', 'update']);
  stranger = await client([]);
}, 240_000);

afterAll(() => site.stop());

describe('files of the questionnaire’s editor', () => {
  it('are written for whoever may read it, and read for whoever may change it', async () => {
    const statuses = async (client: AdminClient) => [
      (await client.post(`${address}/workbook`, { name: 'texts', rows: ROWS })).status,
      (await client.post(`${address}/tables`, { content: base64('key,en\r\n') })).status,
      (await client.post(`${address}/import`, { kind: 'surveyjs', content: base64('{}') })).status,
    ];
    expect(await statuses(adminWithToken(site.origin, ''))).toEqual([401, 401, 401]);
    expect(await statuses(stranger)).toEqual([403, 403, 403]);
    expect(await statuses(reader)).toEqual([200, 403, 403]);
    expect(await statuses(editor)).toEqual([200, 200, 200]);
  });

  it('come back as they were sent out', async () => {
    const written = await editor.post(`${address}/workbook`, { name: 'texts', rows: ROWS });
    const content = text(at(written.body, 'data', 'content'));
    const { body } = await editor.post(`${address}/tables`, { content });
    expect(at(body, 'data')).toEqual({ ok: true, sheets: [{ name: 'texts', rows: ROWS }] });
  });

  it('are read without being stored, with a report', async () => {
    const before = (await editor.get(address)).text;
    const form = 'type,name,label\r\ntext,a,What?\r\ntelepathy,b,What else?\r\n';
    const { body } = await editor.post(`${address}/import`, { kind: 'xlsform', content: base64(form) });
    const report = z.object({ lost: z.array(z.object({ code: z.string() })) });
    expect(at(body, 'data', 'ok')).toBe(true);
    expect(report.parse(at(body, 'data', 'report')).lost.map(({ code }) => code)).toContain('typeUnknown');
    expect((await editor.get(address)).text).toBe(before);
  });

  it.each([
    ['tables', { content: '%' }],
    ['tables', { content: 'A'.repeat(6_666_672) }],
    ['import', { kind: 'telepathy', content: '' }],
    ['workbook', { name: 'texts', rows: [[1]] }],
  ])('are refused where %s cannot be read at all', async (what, body) => {
    expect((await editor.post(`${address}/${what}`, body)).status).toBe(400);
  });
});
