import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { UploadedFile } from '../../../contracts';
import { CitizenError } from '../errors';
import { isMultipart, withMultipart, type MultipartBody, type MultipartLimits } from './multipart';

interface Seen {
  readonly status: number;
  readonly code?: string;
  readonly entries?: MultipartBody['entries'];
  readonly files?: readonly (Pick<UploadedFile, 'field' | 'name' | 'type' | 'state'> & {
    content?: string;
  })[];
}

let folder: string;
let limits: MultipartLimits;
let server: Server;
/** What the last request came to; replies alone would not tell of those whose sender went away. */
let ended: Promise<Seen>;

const seen = (body: MultipartBody): Seen => ({
  status: 200,
  entries: body.entries,
  files: body.files.map((file) => ({
    field: file.field,
    name: file.name,
    type: file.type,
    state: file.state,
    ...(file.state === 'received' ? { content: readFileSync(file.path, 'utf8') } : {}),
  })),
});

const failed = (error: unknown): Seen =>
  error instanceof CitizenError
    ? { status: error.status, code: error.code }
    : { status: 500, code: String(error) };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'modu-multipart-'));
  limits = { folder, maxFiles: 3, maxFileBytes: 100, maxBytes: 5_000, maxFieldBytes: 1_000 };
  let over: (result: Seen) => void = () => undefined;
  ended = new Promise((done) => {
    over = done;
  });
  server = createServer((request, response) => {
    void withMultipart(request, limits, (body) => Promise.resolve(seen(body)))
      .catch(failed)
      .then((result) => {
        over(result);
        response.statusCode = result.status;
        response.end(JSON.stringify(result));
      });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true, force: true });
  expect(left).toEqual([]);
});

const port = (): number => (server.address() as AddressInfo).port;

async function post(body: string | Uint8Array<ArrayBuffer> | FormData, type?: string): Promise<Seen> {
  const reply = await fetch(`http://127.0.0.1:${String(port())}/`, {
    method: 'POST',
    body,
    ...(type === undefined ? {} : { headers: { 'Content-Type': type } }),
  });
  return JSON.parse(await reply.text()) as Seen;
}

const TYPE = 'multipart/form-data; boundary=B';
const part = (disposition: string, content: string, type = 'text/plain'): string =>
  `--B\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
const END = '--B--\r\n';

describe('a form with files', () => {
  it('gives its fields in their order, repeated names too, and its files with what the browser said', async () => {
    const form = new FormData();
    form.append('q.a', '첫째');
    form.append('q.a', '둘째');
    form.append('__proto__', 'x');
    form.append('q.photo', new File(['내용'], '우리 동네 "사진".png', { type: 'image/png' }));
    form.append('q.photo', new File(['b'], 'b.txt', { type: 'text/plain' }));
    expect(await post(form)).toEqual({
      status: 200,
      entries: [
        ['q.a', '첫째'],
        ['q.a', '둘째'],
        ['__proto__', 'x'],
      ],
      files: [
        {
          field: 'q.photo',
          // Browsers write a quotation mark in a name as %22 (HTML, multipart/form-data encoding algorithm).
          name: '우리 동네 %22사진%22.png',
          type: 'image/png',
          state: 'received',
          content: '내용',
        },
        { field: 'q.photo', name: 'b.txt', type: 'text/plain', state: 'received', content: 'b' },
      ],
    });
  });

  it('leaves out inputs in which nothing was chosen, and keeps a file that is empty', async () => {
    const body =
      part('name="f"; filename=""', '', 'application/octet-stream') +
      part('name="f"; filename="e.txt"', '') +
      END;
    expect((await post(body, TYPE)).files).toMatchObject([{ name: 'e.txt', content: '' }]);
  });

  it('keeps a name with folders as it is, for whoever takes the file to refuse', async () => {
    const body = part('name="f"; filename="../../etc/passwd"', 'x') + END;
    expect((await post(body, TYPE)).files).toMatchObject([{ name: '../../etc/passwd', content: 'x' }]);
  });

  it('tells of one file that is too large, and reads what follows it', async () => {
    const body = part('name="f"; filename="big.txt"', 'x'.repeat(101)) + part('name="q.a"', 'after') + END;
    expect(await post(body, TYPE)).toEqual({
      status: 200,
      entries: [['q.a', 'after']],
      files: [{ field: 'f', name: 'big.txt', type: 'text/plain', state: 'tooLarge' }],
    });
  });

  it('tells of files that the disk does not take, and reads the fields', async () => {
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    limits = { ...limits, folder: file };
    const body = part('name="f"; filename="a.txt"', 'x') + part('name="q.a"', 'after') + END;
    const result = await post(body, TYPE);
    rmSync(file);
    expect(result).toMatchObject({
      entries: [['q.a', 'after']],
      files: [{ name: 'a.txt', state: 'notKept' }],
    });
  });
});

describe('a forged form', () => {
  const file = part('name="f"; filename="a.txt"', 'x');
  it.each([
    ['without a boundary', file + END, 'multipart/form-data', 400, 'bodyUnreadable'],
    ['without an end', file, TYPE, 400, 'bodyUnreadable'],
    ['that ends inside a file', file.slice(0, -2), TYPE, 400, 'bodyUnreadable'],
    ['that ends inside a header', `${file}--B\r\nContent-Dispo`, TYPE, 400, 'bodyUnreadable'],
    ['with another boundary', file.replaceAll('--B', '--C'), TYPE, 400, 'bodyUnreadable'],
    ['that is empty', '', TYPE, 400, 'bodyUnreadable'],
    ['with a part that has no name', part('filename="a.txt"', 'x') + END, TYPE, 400, 'bodyUnreadable'],
    ['with a field that has no name', part('x="y"', 'x') + END, TYPE, 400, 'bodyUnreadable'],
    ['with too many files', file.repeat(4) + END, TYPE, 413, 'filesTooLarge'],
    ['with too many fields', part('name="a"', '').repeat(2_001) + END, TYPE, 413, 'bodyTooLarge'],
    ['with a field that is too long', part('name="a"', 'x'.repeat(1_001)) + END, TYPE, 413, 'bodyTooLarge'],
    [
      'with fields too long together',
      part('name="a"', 'x'.repeat(600)).repeat(2) + END,
      TYPE,
      413,
      'bodyTooLarge',
    ],
    ['that is too large in all', 'x'.repeat(5_001), TYPE, 413, 'filesTooLarge'],
  ])('%s is refused', async (_name, body, type, status, code) => {
    limits = { ...limits, maxBytes: code === 'bodyTooLarge' ? 1_000_000 : limits.maxBytes };
    expect(await post(body, type)).toEqual({ status, code });
  });

  it('whose length is not told is given up once it is too large, and the sender is not listened to for ever', async () => {
    limits = { ...limits, maxFiles: 1_000 };
    const socket = connect(port(), '127.0.0.1');
    const closed = new Promise((done) => socket.once('close', done));
    socket.on('error', () => undefined);
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${TYPE}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const content = part('name="f"; filename="a.txt"', 'x'.repeat(90));
    const chunk = `${content.length.toString(16)}\r\n${content}\r\n`;
    for (let sent = 0; sent < 15_000; sent += content.length) socket.write(chunk);
    expect(await ended).toEqual({ status: 413, code: 'filesTooLarge' });
    await closed;
  });

  it('of any bytes is read or refused, and leaves nothing behind', async () => {
    const pieces = fc.constantFrom(
      '--B\r\n',
      '--B--',
      '\r\n',
      '\r\n\r\n',
      file,
      'name="',
      'Content-Disposition: form-data; ',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string())), async (parts) => {
        expect([200, 400, 413]).toContain((await post(parts.join(''), TYPE)).status);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a form that does not arrive', () => {
  const begin = (more = ''): ReturnType<typeof connect> => {
    const socket = connect(port(), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${TYPE}\r\nContent-Length: 4000\r\n\r\n${part('name="f"; filename="a.txt"', 'half').slice(0, -2)}${more}`,
    );
    return socket;
  };

  it('because nothing more comes is refused', async () => {
    limits = { ...limits, maxSilenceMs: 50 };
    const socket = begin();
    expect(await ended).toEqual({ status: 408, code: 'bodyTooSlow' });
    socket.destroy();
  });

  it('because it comes drop by drop is refused', async () => {
    limits = { ...limits, maxDurationMs: 150 };
    const socket = begin();
    const drops = setInterval(() => socket.write('x'), 20);
    expect(await ended).toEqual({ status: 408, code: 'bodyTooSlow' });
    clearInterval(drops);
    socket.destroy();
  });

  it('because the browser went away leaves nothing behind', async () => {
    const socket = begin();
    socket.write('x', () => socket.destroy());
    expect(await ended).toEqual({ status: 400, code: 'bodyUnreadable' });
  });
});

describe('what is a form with files', () => {
  it.each([
    ['multipart/form-data; boundary=x', true],
    ['Multipart/Form-Data;boundary=x', true],
    ['multipart/mixed; boundary=x', false],
    ['application/x-www-form-urlencoded', false],
  ])('is told by its type: %s', (type, is) => {
    expect(isMultipart({ headers: { 'content-type': type } } as never)).toBe(is);
  });
});
