import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import ipaddr from 'ipaddr.js';
import type { RemoteChoicesLimits } from '../config';

const MAX_REDIRECTS = 3;

export type RemoteRefusal =
  | 'hostNotListed'
  | 'addressNotHttps'
  | 'hostUnknown'
  | 'hostPrivate'
  | 'unreachable'
  | 'tooSlow'
  | 'tooManyRedirects'
  | 'badStatus'
  | 'tooLarge'
  | 'notJson';

export type Loaded =
  | { readonly ok: true; readonly json: unknown }
  /** `detail` names what was refused: a host, a status. */
  | { readonly ok: false; readonly reason: RemoteRefusal; readonly detail: string };

export interface RemoteJson {
  /** Loads JSON from a listed host over https, or says why not. Never rejects for what another host does. */
  load(url: string): Promise<Loaded>;
}

/** What reaches out; tests bring their own. */
export interface Outside {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly request: (
    url: URL,
    options: RequestOptions,
    answer: (reply: IncomingMessage) => void,
  ) => ReturnType<typeof httpsRequest>;
  readonly isPublic: (address: string) => boolean;
}

/** Whether an address is one of the open internet: no private, local, link-local or otherwise special network. */
export function isPublicAddress(address: string): boolean {
  // `process` sees an IPv4 address that is written as one of IPv6 for what it is.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

const internet: Outside = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  request: httpsRequest,
  isPublic: isPublicAddress,
};

class Refusal extends Error {
  constructor(
    readonly reason: RemoteRefusal,
    readonly detail: string,
  ) {
    super(reason);
  }
}

/** The connection goes to the addresses that were looked at, whatever the name stands for a moment later. */
const lookupOf =
  (addresses: readonly string[]): NonNullable<RequestOptions['lookup']> =>
  (_host, options, done) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const [first] = found;
    if (options.all === true) done(null, found);
    else if (first !== undefined) done(null, first.address, first.family);
  };

const isJsonType = (type: string | undefined): boolean =>
  /^application\/(?:[\w.-]+\+)?json\b/iu.test(type ?? '');

async function textOf(reply: IncomingMessage, maxBytes: number): Promise<string> {
  const parts: string[] = [];
  let size = 0;
  reply.setEncoding('utf8');
  for await (const part of reply) {
    const text = String(part);
    size += Buffer.byteLength(text);
    if (size > maxBytes) throw new Refusal('tooLarge', String(maxBytes));
    parts.push(text);
  }
  return parts.join('');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('notJson', error.message);
    throw error;
  }
}

async function resolved(outside: Outside, host: string): Promise<readonly string[]> {
  const addresses = await outside.resolve(host).catch((error: unknown) => {
    throw new Refusal('hostUnknown', String(error));
  });
  if (addresses.length === 0) throw new Refusal('hostUnknown', host);
  return addresses;
}

/** What an administrator has listed is asked for; nothing else is, wherever a list or a redirect points. */
export function createRemoteJson(limits: RemoteChoicesLimits, outside: Outside = internet): RemoteJson {
  const listed = new Set(limits.hosts.map((host) => host.toLowerCase()));

  async function addressesOf(url: URL): Promise<readonly string[]> {
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
      throw new Refusal('addressNotHttps', url.host);
    if (!listed.has(url.host)) throw new Refusal('hostNotListed', url.host);
    const host = url.hostname.replace(/^\[|\]$/gu, '');
    const addresses = ipaddr.isValid(host) ? [host] : await resolved(outside, host);
    // One of them is enough to refuse: which one a connection takes is not ours to say.
    if (!addresses.every(outside.isPublic)) throw new Refusal('hostPrivate', url.host);
    return addresses;
  }

  const ask = (url: URL, addresses: readonly string[], signal: AbortSignal): Promise<IncomingMessage> =>
    new Promise((answered, failed) => {
      const options = {
        method: 'GET',
        headers: { accept: 'application/json' },
        lookup: lookupOf(addresses),
        signal,
        agent: false,
      } as const;
      outside.request(url, options, answered).on('error', failed).end();
    });

  async function follow(url: URL, hops: number, signal: AbortSignal): Promise<unknown> {
    const reply = await ask(url, await addressesOf(url), signal);
    const { statusCode = 0, headers } = reply;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      reply.destroy();
      if (hops === MAX_REDIRECTS || !URL.canParse(headers.location, url.href))
        throw new Refusal('tooManyRedirects', url.host);
      return follow(new URL(headers.location, url), hops + 1, signal);
    }
    if (statusCode !== 200 || !isJsonType(headers['content-type'])) {
      reply.destroy();
      throw statusCode === 200
        ? new Refusal('notJson', headers['content-type'] ?? '')
        : new Refusal('badStatus', String(statusCode));
    }
    return jsonOf(await textOf(reply, limits.maxBytes));
  }

  return {
    async load(address) {
      if (!URL.canParse(address)) return { ok: false, reason: 'addressNotHttps', detail: address };
      const signal = AbortSignal.timeout(limits.timeMs);
      // Looking a name up cannot be broken off; nobody waits for it.
      const late = new Promise<never>((_, failed) => {
        signal.addEventListener('abort', () => {
          failed(new Refusal('tooSlow', String(limits.timeMs)));
        });
      });
      try {
        return { ok: true, json: await Promise.race([follow(new URL(address), 0, signal), late]) };
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, reason: error.reason, detail: error.detail };
        if (signal.aborted) return { ok: false, reason: 'tooSlow', detail: String(limits.timeMs) };
        return { ok: false, reason: 'unreachable', detail: String(error) };
      }
    },
  };
}
