import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { signInAsAdmin } from '../support/admin-client';
import { createCitizen } from '../support/citizen';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

jest.setTimeout(180_000);

const questionnaire = {
  pages: [
    { elements: [{ type: 'text', name: 'wish', isRequired: true }] },
    { elements: [{ type: 'text', name: 'why', isRequired: true }] },
  ],
};

interface Letter {
  readonly recipients: readonly string[];
  readonly content: string;
}

const letters: Letter[] = [];

/** The city's own mail server, as far as this site sees it. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      letters.push({
        recipients: session.envelope.rcptTo.map(({ address }) => address),
        content: Buffer.concat(parts).toString('utf8'),
      });
      done();
    });
  },
});

let site: TestSite;

beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  site = await startSite({
    env: { MAIL_FROM: '모두시 <survey@city.example.kr>', MAIL_SMTP_URL: `smtp://127.0.0.1:${String(port)}` },
  });
  await publishSurvey(await signInAsAdmin(site.origin), { slug: 'mail', questionnaire });
});

afterAll(async () => {
  await site.stop();
  await new Promise<void>((done) => {
    server.close(done);
  });
});

/** The plain part of a letter, in base64, which is how Korean travels. */
function textOf({ content }: Letter): string {
  const plain = content.split(/^--/mu).find((part) => part.includes('Content-Type: text/plain')) ?? '';
  const [head = '', body = ''] = plain.split('\r\n\r\n');
  expect(head).toMatch(/^Content-Transfer-Encoding: base64$/imu);
  return Buffer.from(body, 'base64').toString('utf8');
}

it('a citizen gets the way back by e-mail and goes on with it on another device', async () => {
  const citizen = createCitizen(site.origin);
  const { location: first } = await citizen.send('/participate/ko/surveys/mail/drafts', []);
  const later = await citizen.send(first, [
    ['q.wish', '더 늦게까지'],
    ['go', 'later'],
  ]);
  const draft = later.location.replace(/\/later$/u, '');
  expect((await citizen.follow(later)).text).toContain('이메일로 보내기');
  const sent = await citizen.send(`${draft}/mail`, [['mail', 'kim@example.kr']]);
  expect(sent.location).toBe(`${later.location}?mail=sent`);

  expect(letters.map(({ recipients }) => recipients)).toEqual([['kim@example.kr']]);
  const [letter] = letters;
  if (letter === undefined) throw new Error('No letter came');
  expect(letter.content).toMatch(/^From: .*<survey@city\.example\.kr>$/mu);
  const text = textOf(letter);
  expect(text).not.toContain('더 늦게까지');
  const address = new RegExp(`${site.origin}(\\S+)`, 'u').exec(text)?.[1] ?? 'none';
  const other = await createCitizen(site.origin).get(address);
  expect(other.status).toBe(200);
  expect(other.text).toContain('name="q.why"');
  expect(site.output()).not.toContain('kim@example.kr');
});

it('a mail server that is away is told, and what was typed is still there', async () => {
  await new Promise<void>((done) => {
    server.close(done);
  });
  const citizen = createCitizen(site.origin);
  const { location: first } = await citizen.send('/participate/ko/surveys/mail/drafts', []);
  const refused = await citizen.send(`${first.replace(/\/pages\/1$/u, '')}/mail`, [
    ['mail', 'lee@example.kr'],
  ]);
  expect(refused.status).toBe(503);
  expect(refused.text).toContain('이메일을 보내지 못했습니다');
  expect(refused.text).toContain('value="lee@example.kr"');
  expect(site.output()).toContain('A letter could not be handed over');
  expect(site.output()).not.toContain('lee@example.kr');
});
