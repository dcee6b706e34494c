import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';

/** A request of a citizen in the middle of the sample poll's time. */
export function citizenRequest(changes: Partial<CitizenRequest> = {}): CitizenRequest {
  const locale = changes.locale ?? 'ko';
  const embedded = changes.embedded ?? false;
  return {
    method: 'GET',
    locale,
    path: '/polls/cases',
    params: { slug: 'cases' },
    query: new URLSearchParams(),
    body: { kind: 'none' },
    embedded,
    accepts: 'html',
    account: null,
    now: new Date('2026-03-10T00:00:00Z'),
    timeZone: 'Asia/Seoul',
    identityProof: null,
    countUnproven: () => Promise.resolve(),
    countAdmission: () => Promise.resolve(),
    countAttempt: () => Promise.resolve(),
    checkAttempts: () => Promise.resolve(),
    countLetter: () => Promise.resolve(),
    address: (path) => `https://city.example/participate/${locale}${path}`,
    link(path, language = locale) {
      const flag = path.includes('?') ? '&embed=1' : '?embed=1';
      return `/participate/${language}${path}${embedded ? flag : ''}`;
    },
    ...changes,
  };
}

export const formRequest = (
  entries: readonly (readonly [string, string])[],
  changes: Partial<CitizenRequest> = {},
): CitizenRequest => citizenRequest({ method: 'POST', body: { kind: 'form', entries }, ...changes });

export const scriptRequest = (value: unknown, changes: Partial<CitizenRequest> = {}): CitizenRequest =>
  citizenRequest({ method: 'POST', accepts: 'json', body: { kind: 'json', value }, ...changes });

/** The body of a page that was answered; throws for any other answer. */
export function pageOf(reply: CitizenReply): {
  status: number;
  title: string;
  body: string;
  languagePath?: string;
} {
  if (reply.kind !== 'page') throw new Error(`The answer is no page but ${reply.kind}`);
  const { title, body, languagePath } = reply.page;
  return {
    status: reply.status,
    title,
    body: body.toString(),
    ...(languagePath === undefined ? {} : { languagePath }),
  };
}
