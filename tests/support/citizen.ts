/** A reply as a citizen's browser sees it, redirects not followed. */
export interface CitizenReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Path of a redirect, or ''. */
  readonly location: string;
}

/**
 * A browser without a script: keeps cookies, sends forms from pages of the site itself.
 * `headers` add to or replace what such a browser sends.
 */
export interface Citizen {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<CitizenReply>;
  send(
    path: string,
    fields: readonly (readonly [string, string])[],
    headers?: Readonly<Record<string, string>>,
  ): Promise<CitizenReply>;
  /** Follows redirects of a reply to the page they end at. */
  follow(reply: CitizenReply): Promise<CitizenReply>;
}

const MAX_REDIRECTS = 5;

export function createCitizen(origin: string): Citizen {
  const cookies = new Map<string, string>();

  async function request(path: string, init: RequestInit): Promise<CitizenReply> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set('Cookie', [...cookies].map(([key, value]) => `${key}=${value}`).join('; '));
    const reply = await fetch(`${origin}${path}`, { ...init, headers, redirect: 'manual' });
    for (const cookie of reply.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: reply.status,
      headers: reply.headers,
      text: await reply.text(),
      location: reply.headers.get('location') ?? '',
    };
  }

  const get: Citizen['get'] = (path, headers = {}) =>
    request(path, { headers: { Accept: 'text/html', 'Sec-Fetch-Site': 'none', ...headers } });

  return {
    get,
    send: (path, fields, headers = {}) =>
      request(path, {
        method: 'POST',
        headers: {
          Accept: 'text/html',
          'Content-Type': 'application/x-www-form-urlencoded',
          'Sec-Fetch-Site': 'same-origin',
          Origin: origin,
          ...headers,
        },
        body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      }),
    async follow(reply) {
      let current = reply;
      for (let hop = 0; current.location !== '' && hop < MAX_REDIRECTS; hop += 1)
        current = await get(current.location);
      return current;
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/gu, (_whole, name: string) => ENTITIES[name] ?? '');

/** The hidden fields of the first form whose action ends with `action`, for sending it back. */
export function hiddenFields(page: string, action: string): readonly (readonly [string, string])[] {
  const form = page
    .split(/<form\s/u)
    .find((part) => /action="([^"]*)"/u.exec(part)?.[1]?.split('?')[0]?.endsWith(action));
  if (form === undefined) throw new Error(`No form for ${action}`);
  const own = form.split('</form>')[0] ?? '';
  return [...own.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(
    ([, name = '', value = '']) => [unescaped(name), unescaped(value)] as const,
  );
}
