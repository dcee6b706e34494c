import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finishedRecord, type RecordWriter } from '../../domain/src/testing/sample-record';
import { linesOf, UnreadableError } from './lines';
import { run } from './run';
import { en } from './texts/en';
import { ko } from './texts/ko';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'modu-verify-'));
let record: RecordWriter;

const file = (name: string, content: string | Buffer): string => {
  const place = path.join(FOLDER, name);
  writeFileSync(place, content);
  return place;
};

const bundle = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

async function running(...args: readonly string[]): Promise<{ code: number; output: string }> {
  let output = '';
  const code = await run(args, 'en_US.UTF-8', (text) => {
    output += text;
  });
  return { code, output };
}

beforeAll(async () => {
  record = await finishedRecord();
});

afterAll(() => rmSync(FOLDER, { recursive: true }));

describe('modu-verify', () => {
  it('prints the result and ends with 0 when everything holds', async () => {
    const { code, output } = await running(file('good', bundle(record.lines)));
    expect(output).toContain('Everything holds.');
    expect(output).toContain('Ballots: 10');
    expect(output).toContain('1. Candidate 0 [g0-0]: votes 4 (40.0%)');
    expect(code).toBe(0);
  });

  it('prints every figure of the result as JSON where it is asked to', async () => {
    const { output } = await running(file('good', bundle(record.lines)), '--json');
    expect(output).toContain('"candidate": "g0-0"');
    expect(output).not.toContain('Candidate 0');
  });

  it('says where something was changed, and ends with 1', async () => {
    const edited = bundle(record.lines).replace('"g0-2"]', '"g0-1"]');
    const { code, output } = await running(file('edited', edited));
    expect(output).toMatch(/✗ line 10, leaf 2: not what was signed for 8 leaves: .* from leaf 2 on/u);
    expect(code).toBe(1);
  });

  it('takes what people kept, and what the pages showed', async () => {
    const place = file('good', bundle(record.lines));
    const checkpoint = file('checkpoint', JSON.parse(record.lines[16] ?? '') as string);
    const receipt = file('receipt', `${record.receipt(4)}\n`);
    const [, hash = ''] = /Manifest: (\w+)/u.exec((await running(place)).output) ?? [];
    const kept = ['--checkpoint', checkpoint, '--receipt', receipt];
    expect((await running(place, ...kept, '--manifest', hash)).code).toBe(0);
    expect((await running(place, '--manifest', '00')).output).toContain('the pages of the poll showed 00');
    const short = file('short', bundle(record.lines.slice(0, 10)));
    expect((await running(short, '--running')).code).toBe(0);
    expect((await running(short)).output).toContain('the record ends before the result');
    expect((await running(short, '--running', ...kept)).output).toContain('for 17 leaves; the record has 8');
  });

  it('reads a record from an address', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/record' ? 200 : 404;
      response.end(bundle(record.lines));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const base = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
    expect((await running(`${base}/record`)).code).toBe(0);
    expect(await running(`${base}/other`)).toEqual({
      code: 2,
      output: 'The record cannot be read: HTTP 404\n',
    });
    await new Promise((resolve) => server.close(resolve));
  });

  it('speaks Korean where the shell does, or where it is asked to', async () => {
    const { output } = await running(file('good', bundle(record.lines)), '--lang', 'ko');
    expect(output).toContain('이상이 없습니다.');
    let help = '';
    expect(await run([], 'ko_KR.UTF-8', (text) => (help += text))).toBe(2);
    expect(help).toBe(ko.usage);
  });

  it.each([[[]], [['--help']], [['a', 'b']], [['--nonsense', 'a']]])(
    'explains itself when called with %j',
    async (args) => {
      expect(await running(...args)).toEqual({ code: 2, output: en.usage });
    },
  );

  it('ends with 2 when there is nothing to read', async () => {
    const nowhere = path.join(FOLDER, 'nowhere');
    const unread = { code: 2, output: `The record cannot be read: ${nowhere}: ENOENT\n` };
    expect(await running(nowhere)).toEqual(unread);
    expect(await running(file('good', bundle(record.lines)), '--receipt', nowhere)).toEqual(unread);
    const closed = await running('http://127.0.0.1:1/record');
    expect(closed).toEqual({
      code: 2,
      output: 'The record cannot be read: http://127.0.0.1:1/record does not answer\n',
    });
    const latin = await running(file('latin', Buffer.from([0x7b, 0xe9, 0x0a])));
    expect(latin).toEqual({ code: 2, output: 'The record cannot be read: Not UTF-8\n' });
    expect((await running(file('empty', ''))).code).toBe(1);
  });

  it('has the same figures in both languages for everything it can find', () => {
    const figures = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
    expect(Object.keys(ko.findings)).toEqual(Object.keys(en.findings));
    for (const [code, text] of Object.entries(en.findings))
      expect([code, ...figures(ko.findings[code as keyof typeof ko.findings])]).toEqual([
        code,
        ...figures(text),
      ]);
  });

  it('is one file that needs nothing but Node', () => {
    const folder = path.join(__dirname, '..');
    execFileSync(process.execPath, [path.join(folder, 'build.mjs')]);
    const built = path.join(folder, 'dist/verify.mjs');
    const imports = [...readFileSync(built, 'utf8').matchAll(/^import .* from "(.*)";$/gmu)].map(
      ([, from]) => from,
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((from) => from?.startsWith('node:') !== true)).toEqual([]);
    const good = spawnSync(process.execPath, [built, file('good', bundle(record.lines)), '--lang', 'en'], {
      encoding: 'utf8',
    });
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toContain('Everything holds.');
    const bad = spawnSync(process.execPath, [built, file('cut', bundle(record.lines.slice(0, 12)))]);
    expect(bad.status).toBe(1);
  });
});

describe('linesOf', () => {
  async function lines(...chunks: readonly Uint8Array[]): Promise<string[]> {
    async function* source(): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) yield await Promise.resolve(chunk);
    }
    const found: string[] = [];
    for await (const line of linesOf(source())) found.push(line);
    return found;
  }

  it('splits at newlines only, wherever the chunks end', async () => {
    const text = Buffer.from('가\r\u2028나\n\n\ufeff다');
    for (let at = 0; at <= text.length; at += 1)
      expect(await lines(text.subarray(0, at), text.subarray(at))).toEqual(['가\r\u2028나', '', '\ufeff다']);
    expect(await lines(Buffer.from('a\n'))).toEqual(['a']);
    expect(await lines()).toEqual([]);
  });

  it('refuses bytes that are no UTF-8, also at the end, and lines without one', async () => {
    await expect(lines(Buffer.from([0xff]))).rejects.toThrow(UnreadableError);
    await expect(lines(Buffer.from([0xe0, 0xa0]))).rejects.toThrow(UnreadableError);
    await expect(lines(Buffer.alloc(17 * 1024 * 1024, 'a'))).rejects.toThrow(UnreadableError);
  });
});
