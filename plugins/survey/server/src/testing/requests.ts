import type { Account, CitizenRequest, Locale, RequestBody } from '@modu/participation/contracts';

export const NOW = new Date('2025-11-12T03:00:00Z');

interface Wishes {
  readonly locale?: Locale;
  readonly path?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  readonly now?: Date;
  readonly account?: Account | null;
  readonly countUnproven?: () => Promise<void>;
}

/** A request as the participation plugin hands it to a route. */
export function requestOf(address: string, wishes: Wishes = {}): CitizenRequest {
  const [path = '/', query = ''] = address.split('?');
  const { locale = 'ko', body = { kind: 'none' }, params = {}, now = NOW, account = null } = wishes;
  return {
    method: body.kind === 'none' ? 'GET' : 'POST',
    locale,
    path,
    params,
    query: new URLSearchParams(query),
    body,
    embedded: false,
    accepts: body.kind === 'json' ? 'json' : 'html',
    account,
    now,
    timeZone: 'Asia/Seoul',
    identityProof: null,
    countUnproven: wishes.countUnproven ?? (() => Promise.resolve()),
    countAdmission: () => Promise.resolve(),
    countAttempt: () => Promise.resolve(),
    checkAttempts: () => Promise.resolve(),
    countLetter: () => Promise.resolve(),
    address: (target) => `https://city.example/participate/${locale}${target}`,
    link: (target, language = locale) => `/participate/${language}${target}`,
  };
}

/** What a route's pattern finds in a path; `null` where it is another route's. */
export function matcher(pattern: string): (path: string) => Readonly<Record<string, string>> | null {
  const expression = new RegExp(`^${pattern.replace(/:(\w+)/gu, '(?<$1>[^/]+)')}$`, 'u');
  return (path) => {
    const found = expression.exec(path);
    return found === null ? null : { ...found.groups };
  };
}
