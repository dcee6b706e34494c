import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http';
import { defaultSettings, type RemoteChoicesLimits } from '../config';
import { createRemoteJson, isPublicAddress, type Outside } from './remote-json';

const HOST = 'data.city.example';
let server: Server;
let answer: RequestListener;
let asked: string[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, reply) => {
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    answer(request, reply);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

function port(): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The server of the test stands for every host, without the encryption; names resolve to what the test says. */
function outside(change: Partial<Outside> = {}): Outside {
  return {
    resolve: () => Promise.resolve(['127.0.0.1']),
    request: (url, options, reply) => {
      const plain = new URL(url.href.replace(/^https:/u, 'http:'));
      plain.port = String(port());
      return httpRequest(
        plain,
        { ...options, headers: { accept: 'application/json', host: url.host } },
        reply,
      );
    },
    isPublic: () => true,
    ...change,
  };
}

const load = (url: string, limits: Partial<RemoteChoicesLimits> = {}, change: Partial<Outside> = {}) =>
  createRemoteJson({ ...defaultSettings.remoteChoices, hosts: [HOST], ...limits }, outside(change)).load(url);

const sends =
  (body: string, type = 'application/json', status = 200): RequestListener =>
  (_request, reply) => {
    reply.writeHead(status, { 'Content-Type': type });
    reply.end(body);
  };

const redirectsTo =
  (location: string): RequestListener =>
  (_request, reply) => {
    reply.writeHead(302, { Location: location });
    reply.end();
  };

describe('JSON from another host', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.api+json'])(
    'is taken as %s',
    async (type) => {
      answer = sends('["a"]', type);
      expect(await load(`https://${HOST}/list?of=districts`)).toEqual({ ok: true, json: ['a'] });
      expect(asked).toEqual([`${HOST}/list?of=districts`]);
    },
  );

  it('is taken from an address on the list that another on the list leads to', async () => {
    answer = (request, reply) => {
      (request.url === '/old' ? redirectsTo('/new') : sends('["b"]'))(request, reply);
    };
    expect(await load(`https://${HOST}/old`)).toEqual({ ok: true, json: ['b'] });
  });

  it.each([
    ['a host that nobody listed', 'https://evil.example/', 'hostNotListed'],
    ['a host whose name begins alike', `https://${HOST}.evil.example/`, 'hostNotListed'],
    ['a host behind a name', `https://${HOST}@evil.example/`, 'addressNotHttps'],
    ['a listed host with a password', `https://me:secret@${HOST}/`, 'addressNotHttps'],
    ['another port of a listed host', `https://${HOST}:22/`, 'hostNotListed'],
    ['no encryption', `http://${HOST}/`, 'addressNotHttps'],
    ['a file', 'file:///etc/passwd', 'addressNotHttps'],
    ['data', 'data:application/json,[1]', 'addressNotHttps'],
    ['what is no address', 'https://', 'addressNotHttps'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest/meta-data', 'hostNotListed'],
  ])('is not asked of %s', async (_what, url, reason) => {
    answer = sends('[]');
    expect(await load(url)).toMatchObject({ ok: false, reason });
    expect(asked).toEqual([]);
  });

  it.each([
    ['another host', 'https://evil.example/'],
    ['no encryption', `http://${HOST}/`],
    ['an address inside', 'https://127.0.0.1/'],
  ])('is not taken where a redirect leads to %s', async (_what, location) => {
    answer = redirectsTo(location);
    expect(await load(`https://${HOST}/`)).toMatchObject({ ok: false });
    expect(asked).toHaveLength(1);
  });

  it('is not taken where redirects never end', async () => {
    answer = redirectsTo('/');
    expect(await load(`https://${HOST}/`)).toMatchObject({ ok: false, reason: 'tooManyRedirects' });
    expect(asked).toHaveLength(4);
  });

  it.each([
    ['too large', sends(JSON.stringify('x'.repeat(2_000))), 'tooLarge'],
    ['no JSON', sends('<ul></ul>', 'text/html'), 'notJson'],
    ['no JSON, whatever it says', sends('alert(1)'), 'notJson'],
    ['an error', sends('[]', 'application/json', 500), 'badStatus'],
    ['nothing', sends('', 'application/json', 204), 'badStatus'],
  ])('is refused when it is %s', async (_what, reply, reason) => {
    answer = reply;
    expect(await load(`https://${HOST}/`, { maxBytes: 1_000 })).toMatchObject({ ok: false, reason });
  });

  it.each([
    ['the host is silent', () => undefined],
    [
      'the host never comes to an end',
      (_request: unknown, reply: Parameters<RequestListener>[1]) => {
        reply.writeHead(200, { 'Content-Type': 'application/json' });
        reply.write('[');
      },
    ],
  ])('is not waited for when %s', async (_what, reply) => {
    answer = reply;
    expect(await load(`https://${HOST}/`, { timeMs: 200 })).toMatchObject({ ok: false, reason: 'tooSlow' });
  });

  it('is not waited for when the name is never found', async () => {
    const resolve = (): Promise<never> => new Promise(() => undefined);
    expect(await load(`https://${HOST}/`, { timeMs: 50 }, { resolve })).toMatchObject({ reason: 'tooSlow' });
  });

  it('is not asked of a listed name that stands for an address inside, not even for one of two', async () => {
    const resolve = (): Promise<string[]> => Promise.resolve(['203.0.114.9', '10.0.0.7']);
    answer = sends('[]');
    expect(await load(`https://${HOST}/`, {}, { resolve, isPublic: isPublicAddress })).toEqual({
      ok: false,
      reason: 'hostPrivate',
      detail: HOST,
    });
    expect(asked).toEqual([]);
  });

  it('is asked of the very address that was looked at, whatever the name stands for a moment later', async () => {
    const names = [['127.0.0.1'], ['192.0.2.1']];
    let lookUps = 0;
    const resolve = (): Promise<string[]> => {
      lookUps += 1;
      return Promise.resolve(names.shift() ?? []);
    };
    answer = sends('["a"]');
    expect(await load(`https://${HOST}/`, {}, { resolve })).toEqual({ ok: true, json: ['a'] });
    expect(lookUps).toBe(1);
  });

  it('is refused when the name does not exist, or nobody listens', async () => {
    const resolve = (): Promise<never> => Promise.reject(new Error('ENOTFOUND'));
    expect(await load(`https://${HOST}/`, {}, { resolve })).toMatchObject({ reason: 'hostUnknown' });
    expect(await load(`https://${HOST}/`, {}, { resolve: () => Promise.resolve([]) })).toMatchObject({
      reason: 'hostUnknown',
    });
    answer = (request) => request.socket.destroy();
    expect(await load(`https://${HOST}/`)).toMatchObject({ reason: 'unreachable' });
  });
});

describe('an address', () => {
  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...['224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1', '240.0.0.1'],
    ...['::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'nonsense', ''],
  ])('%s is none of the open internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '203.248.252.2', '2606:4700:4700::1111', '::ffff:1.1.1.1'])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
