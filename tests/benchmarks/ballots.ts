import { at, text, type AdminClient } from '../support/admin-client';
import { makeCodes, openPoll, publishPoll } from '../support/content';
import type { TestSite } from '../support/site';
import { tokenBallot, tokenDevice, tokenKeyIn } from '../support/token-device';
import type { LoadRequest } from './load';
import { type Source, unique } from './source';

const GROUPS = [
  { key: 'metropolitan', candidates: 3, choose: 1 },
  { key: 'city', candidates: 15, choose: 2 },
  { key: 'county', candidates: 16, choose: 2 },
  { key: 'district', candidates: 14, choose: 2 },
];

const ballotDesign = {
  groups: GROUPS.map(({ key, choose }) => ({ key, label: { ko: key, en: key }, rule: 'exactly', choose })),
  candidates: {
    kind: 'entries',
    entries: GROUPS.flatMap(({ key, candidates }) =>
      Array.from({ length: candidates }, (_, index) => ({
        key: `${key}-${String(index + 1)}`,
        group: key,
        title: { ko: `사례 ${key} ${String(index + 1)}`, en: `Case ${key} ${String(index + 1)}` },
        summary: { ko: '주민과 함께 만든 서비스입니다.', en: 'A service made together with residents.' },
      })),
    ),
  },
};

const choices = Object.fromEntries(
  GROUPS.map(({ key, choose }) => [
    key,
    Array.from({ length: choose }, (_, index) => `${key}-${String(index + 1)}`),
  ]),
);

const TIER = 'code';
const PATH = '/participate/ko/polls/bench';

async function post(site: TestSite, path: string, body: unknown): Promise<unknown> {
  const reply = await fetch(`${site.origin}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return reply.json();
}

async function keysLeafOf(site: TestSite, pollId: string): Promise<string> {
  const database = site.database.connect();
  try {
    const row: unknown = await database('vote_leaves').where({ poll_id: pollId, position: 1 }).first('leaf');
    return text(at(row, 'leaf'));
  } finally {
    await database.destroy();
  }
}

/** What is measured of a vote. Whatever has to be there before is asked for beforehand, and not what is measured. */
interface Votes {
  /** Right and ballot in one request, as forms send them. */
  readonly withPass: Source;
  readonly issues: Source;
  /** With a token that was issued before. */
  readonly withToken: Source;
}

export async function ballots(site: TestSite, admin: AdminClient): Promise<Votes> {
  const pollId = await publishPoll(admin, { slug: 'bench', ballotDesign });
  await openPoll(admin, pollId);
  const key = tokenKeyIn(await keysLeafOf(site, pollId), TIER);

  /** One request for each of so many people, each of whom was admitted. */
  const forEach =
    (make: (pass: string) => Promise<LoadRequest> | LoadRequest): Source =>
    async (count) => {
      const requests: LoadRequest[] = [];
      for (const code of await makeCodes(admin, pollId, count))
        requests.push(await make(text(at(await post(site, `${PATH}/admission`, { code }), 'pass'))));
      return requests;
    };

  const ask = (pass: string) => {
    const device = tokenDevice({ pollId, tier: TIER }, key);
    return { device, request: { path: `${PATH}/tokens`, body: { pass, blinded: device.blinded } } };
  };

  return {
    withPass: forEach((pass) => ({ path: `${PATH}/ballots`, body: { pass, act: unique(), choices } })),
    issues: forEach((pass) => ask(pass).request),
    withToken: forEach(async (pass) => {
      const { device, request } = ask(pass);
      const signature = text(at(await post(site, request.path, request.body), 'signature'));
      return { path: `${PATH}/ballots`, body: tokenBallot(TIER, device.finish(signature), choices) };
    }),
  };
}
