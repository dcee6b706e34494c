import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import sharp from 'sharp';
import type { Storage, UploadedFile } from '../../plugins/participation/contracts';
import { createStorage } from '../../plugins/participation/server/src/repositories/storage';
import { readQuestionnaire, type FileQuestion } from '../../plugins/survey/domain/src';
import { createImageCleaner } from '../../plugins/survey/server/src/adapters/images';
import { createLocalFiles } from '../../plugins/survey/server/src/adapters/local-files';
import { createDraftRepository } from '../../plugins/survey/server/src/repositories/drafts';
import { createFileRepository } from '../../plugins/survey/server/src/repositories/files';
import { migrations } from '../../plugins/survey/server/src/repositories/migrations';
import { createResponseRepository } from '../../plugins/survey/server/src/repositories/responses';
import { createFiles } from '../../plugins/survey/server/src/services/files';
import { hashOf } from '../../plugins/survey/server/src/services/secrets';
import { createTestDatabase, type TestDatabase } from '../support/databases';

let database: TestDatabase;
let connection: Knex;
let storage: Storage;
let folder: string;
let now = new Date();

const knex = (): Knex => connection;
const repository = createFileRepository(knex);
const drafts = createDraftRepository(knex);
const troubles: unknown[] = [];

/** Two of them on one database and one folder are two nodes. */
const node = () =>
  createFiles({
    files: repository,
    fileStore: createLocalFiles(folder, 0),
    fileLimits: { maxFileBytes: 1_000_000, maxResponseBytes: 2_000_000 },
    cleanImage: createImageCleaner(() => Promise.resolve(sharp)),
    now: () => now,
    report: (error) => troubles.push(error),
  });

const responses = () => createResponseRepository(knex, storage);

beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connect();
  folder = mkdtempSync(join(tmpdir(), 'modu-files-'));
  const client = database.kind === 'mariadb' ? 'mysql' : database.kind;
  const db = { connection, dialect: { client }, inTransaction: () => false };
  storage = createStorage({ db } as unknown as Core.Strapi);
  await storage.migrate('survey', migrations);
}, 60_000);

afterAll(async () => {
  await connection.destroy();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
const HOURS = 60 * 60 * 1000;

function fileQuestion(): FileQuestion {
  const reading = readQuestionnaire({ elements: [{ type: 'file', name: 'f', allowMultiple: true }] });
  const question = reading.ok ? reading.questionnaire.questions[0] : undefined;
  if (question?.type !== 'file') throw new Error('no file question');
  return question;
}

function chosen(name: string, content: Uint8Array) {
  const path = join(folder, `chosen-${hex(8)}`);
  writeFileSync(path, content);
  const upload: UploadedFile = {
    field: 'q.f',
    name,
    type: '',
    state: 'received',
    size: content.length,
    path,
  };
  return { place: { question: fileQuestion(), name: 'f', path: '' }, upload };
}

const pdf = (name: string) => chosen(name, Buffer.from(`%PDF-1.7 ${hex(8)}`));

async function beginDraft(): Promise<{ readonly token: string; readonly hash: string }> {
  const token = randomBytes(24).toString('base64url');
  const hash = hashOf('draft', token);
  await drafts.add(
    hash,
    { surveyId: 's', versionId: 'v', answers: {}, sealedPass: null, consent: null, sealedPersonal: null },
    now,
  );
  return { token, hash };
}

const isKept = (id: string): boolean => {
  try {
    return statSync(join(folder, id.slice(0, 2), id.slice(2, 4), id)).isFile();
  } catch {
    // Gone.
    return false;
  }
};

const send = (hash: string, ids: readonly string[], id = hex(16)) =>
  responses().add(
    {
      id,
      number: hex(6).toUpperCase(),
      surveyId: 's',
      versionId: 'v',
      idempotencyHash: hex(32),
      answers: {},
      locale: 'ko',
      submittedAt: now,
      rights: { codeHash: null, consent: null, retention: null },
    },
    {
      draftTokenHash: hash,
      personHash: null,
      counting: null,
      personal: [],
      files: { kind: 'claimed', draftTokenHash: hash, ids },
    },
  );

describe('files of a draft', () => {
  it('are kept for the eyes of the server alone, under names nobody guesses', async () => {
    const { token } = await beginDraft();
    const { added, problems } = await node().receive('s', token, [pdf('한글 😀.pdf')], new Map());
    expect(problems).toEqual([]);
    expect(added.get('q.f')).toMatchObject([{ name: '한글 😀.pdf', type: 'application/pdf' }]);
    const [file] = await node().ofDraft(token);
    expect(file).toMatchObject({ name: '한글 😀.pdf', question: 'f', surveyId: 's' });
    const { mode } = statSync(
      join(folder, file?.id.slice(0, 2) ?? '', file?.id.slice(2, 4) ?? '', file?.id ?? ''),
    );
    expect(mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('become the response’s with it, in one transaction, and those it does not name are forgotten', async () => {
    const { token, hash } = await beginDraft();
    await node().receive('s', token, [pdf('a.pdf'), pdf('b.pdf')], new Map());
    const [a, b] = await node().ofDraft(token);
    const id = hex(16);
    expect(await send(hash, [a?.id ?? ''], id)).toEqual({ kind: 'stored' });
    expect(await node().filesOf(id)).toMatchObject([{ id: a?.id }]);
    expect(await node().ofDraft(token)).toEqual([]);
    expect(await repository.known([a?.id ?? '', b?.id ?? ''])).toEqual(new Set([a?.id]));
  });

  it('that have gone keep the response from being stored, and so do those of another draft', async () => {
    const [mine, theirs] = [await beginDraft(), await beginDraft()];
    await node().receive('s', theirs.token, [pdf('a.pdf')], new Map());
    const [stolen] = await node().ofDraft(theirs.token);
    const before = await responses().count('s');
    expect(await send(mine.hash, [stolen?.id ?? ''])).toEqual({ kind: 'filesGone' });
    expect(await send(mine.hash, [hex(16)])).toEqual({ kind: 'filesGone' });
    expect(await responses().count('s')).toBe(before);
    expect(await drafts.find(mine.hash)).not.toBeNull();
    expect(await node().ofDraft(theirs.token)).toHaveLength(1);
  });
});

describe('a picture from a telephone', () => {
  it('is kept without its place, its maker and its time', async () => {
    const taken = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'green' } })
      .withExif({
        IFD0: { Make: 'SecretPhone', DateTime: '2025:01:01 00:00:00' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '37/1 33/1 59/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '126/1 58/1 40/1',
        },
      })
      .jpeg()
      .toBuffer();
    expect(taken.includes('SecretPhone')).toBe(true);
    const { token } = await beginDraft();
    await node().receive('s', token, [chosen('park.jpg', taken)], new Map());
    const [file] = await node().ofDraft(token);
    const opened = await node().openOfDraft(token, file?.id ?? '');
    const pieces: Buffer[] = [];
    for await (const piece of opened?.content ?? []) pieces.push(Buffer.from(piece as Uint8Array));
    const kept = Buffer.concat(pieces);
    expect(kept.length).toBe(file?.bytes);
    expect(kept.includes('SecretPhone')).toBe(false);
    expect(kept.includes('Exif')).toBe(false);
    const { exif, xmp, iptc } = await sharp(kept).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  });
});

describe('what is removed', () => {
  it('goes with its response, on the disk too, however often that is said', async () => {
    const { token, hash } = await beginDraft();
    await node().receive('s', token, [pdf('a.pdf')], new Map());
    const [file] = await node().ofDraft(token);
    const id = hex(16);
    await send(hash, [file?.id ?? ''], id);
    expect(isKept(file?.id ?? '')).toBe(true);
    await node().removeFilesOf(id);
    await node().removeFilesOf(id);
    expect(isKept(file?.id ?? '')).toBe(false);
    expect(await node().filesOf(id)).toEqual([]);
  });

  it('is what crashes and forgotten drafts have left, once, by two nodes at a time', async () => {
    now = new Date();
    const [going, forgotten, sent] = [await beginDraft(), await beginDraft(), await beginDraft()];
    for (const { token } of [going, forgotten, sent])
      await node().receive('s', token, [pdf('a.pdf')], new Map());
    const [ofGoing] = await node().ofDraft(going.token);
    const [ofForgotten] = await node().ofDraft(forgotten.token);
    const [ofSent] = await node().ofDraft(sent.token);
    await send(sent.hash, [ofSent?.id ?? '']);
    await connection('survey_drafts').where({ token_hash: forgotten.hash }).delete();
    // A crash between the file and its row; another one half-way through a request.
    const stray = pdf('stray.pdf').upload;
    const strayId = hex(16);
    await createLocalFiles(folder, 0).put(strayId, stray.path);
    writeFileSync(join(folder, 'incoming', 'request-cut-off'), 'half');
    await node().sweep();
    expect([ofForgotten?.id ?? '', strayId].map(isKept)).toEqual([true, true]);
    now = new Date(Date.now() + 2 * HOURS);
    await Promise.all([node().sweep(), node().sweep()]);
    expect([ofForgotten?.id ?? '', strayId].map(isKept)).toEqual([false, false]);
    expect([ofGoing?.id ?? '', ofSent?.id ?? ''].map(isKept)).toEqual([true, true]);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
    expect(await node().sweep()).toEqual({ removed: 0 });
    expect(troubles).toEqual([]);
  });
});
