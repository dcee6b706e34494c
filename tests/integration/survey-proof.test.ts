import { randomBytes } from 'node:crypto';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { z } from 'zod';
import { signInAsAdmin } from '../support/admin-client';
import { publishSurvey } from '../support/content';
import { startSite, type TestSite } from '../support/site';

const ALLOWED = 2;
const questionnaire = { elements: [{ type: 'text', name: 'wish', isRequired: true }] };
const challengeSchema = z.custom<Challenge>((value) => typeof value === 'object' && value !== null);

let site: TestSite;

beforeAll(async () => {
  site = await startSite({ env: { PARTICIPATION_RATE_UNPROVEN: String(ALLOWED) } });
  await publishSurvey(await signInAsAdmin(site.origin), { slug: 'anyone', questionnaire });
}, 180_000);

afterAll(() => site.stop());

const newKey = (): string => randomBytes(24).toString('base64url');

async function send(more: object = {}): Promise<number> {
  const reply = await fetch(`${site.origin}/participate/ko/surveys/anyone/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ answers: { wish: '쉼터' }, idempotencyKey: newKey(), locale: 'ko', ...more }),
  });
  await reply.arrayBuffer();
  return reply.status;
}

/** What altcha's worker does in a citizen's browser. */
async function prove(): Promise<string> {
  const reply = await fetch(`${site.origin}/participate/ko/proof`);
  const challenge = challengeSchema.parse(await reply.json());
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

describe('a survey for anyone', () => {
  it('takes few responses of one network without a proof of work, and then asks to wait', async () => {
    const idempotencyKey = newKey();
    expect(await send({ idempotencyKey })).toBe(201);
    for (let sent = 1; sent < ALLOWED; sent += 1) expect(await send()).toBe(201);
    expect(await send()).toBe(429);
    expect(await send({ idempotencyKey })).toBe(201);
  });

  it('takes any number with one, each proof once', async () => {
    const proof = await prove();
    expect(await send({ proof })).toBe(201);
    expect(await send({ proof })).toBe(429);
    expect(await send({ proof: await prove() })).toBe(201);
  });

  it('says what is wrong with answers before it asks to wait', async () => {
    expect(await send({ answers: {} })).toBe(422);
  });
});
