import type { Readable } from 'node:stream';
import type { UploadLimits } from '@modu/participation/contracts';
import {
  own,
  type FileLimits,
  type FileReference,
  type FilesByField,
  type InlineFile,
  type JsonValue,
} from '../../../domain/src';
import type { StoredFile } from '../repositories/files';
import {
  discardContent,
  keepInlineFiles,
  receiveUploads,
  type Chosen,
  type FilesParts,
  type InlineStored,
  type ReceivedFiles,
} from './file-intake';
import { hashOf } from './secrets';

const HOUR_MS = 60 * 60 * 1000;
/** Inputs with a file in them that one form may have: rows and panels may ask for files, too. */
const MAX_UPLOADS = 60;
/** What goes with the files in one request. */
const ROOM_FOR_FIELDS = 2_000_000;

export interface DownloadedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Readable;
}

export interface Files {
  readonly limits: FileLimits;
  /** For the routes that take files. */
  readonly uploads: UploadLimits;
  /** Checks and keeps what came with a form; what is wrong with one file does not keep out another. */
  receive(
    surveyId: string,
    token: string,
    chosen: readonly Chosen[],
    present: FilesByField,
  ): Promise<ReceivedFiles>;
  /** Keeps files that were sent inside answers. They belong to nothing until their response is stored. */
  keepInline(surveyId: string, inline: readonly InlineFile[]): Promise<InlineStored>;
  /** Takes away content that nothing names; what fails now is swept up later. */
  discard(ids: readonly string[]): Promise<void>;
  ofDraft(token: string): Promise<readonly StoredFile[]>;
  /** Files of a response, for those who show, export or remove it. */
  filesOf(responseId: string): Promise<readonly StoredFile[]>;
  /** Removes all files of a response, for good. To be called after the response has gone; doing it twice does no harm. */
  removeFilesOf(responseId: string): Promise<void>;
  removeFromDraft(token: string, id: string): Promise<void>;
  openOfDraft(token: string, id: string): Promise<DownloadedFile | null>;
  openOfResponse(responseId: string, id: string): Promise<DownloadedFile | null>;
  /** Removes what belongs to nothing: files of forgotten drafts, and what a crash has left. */
  sweep(): Promise<{ readonly removed: number }>;
}

async function opened(
  { fileStore }: FilesParts,
  all: readonly StoredFile[],
  id: string,
): Promise<DownloadedFile | null> {
  const file = all.find((each) => each.id === id);
  const found = file === undefined ? null : await fileStore.open(id);
  return file === undefined || found === null
    ? null
    : { name: file.name, type: file.type, content: found.content };
}

async function sweep(parts: FilesParts): Promise<{ readonly removed: number }> {
  const { files, fileStore, now } = parts;
  // Long enough that nothing on its way between disk and table is taken for lost.
  const before = new Date(now().getTime() - HOUR_MS);
  const forgotten = await files.removeAbandoned(before);
  await discardContent(parts, forgotten);
  let removed = forgotten.length;
  for await (const ids of fileStore.list(before)) {
    if (ids.length === 0) continue;
    const known = await files.known(ids);
    const strays = ids.filter((id) => !known.has(id));
    await discardContent(parts, strays);
    removed += strays.length;
  }
  await fileStore.clearIncoming(before);
  return { removed };
}

export function createFiles(parts: FilesParts): Files {
  const { files, fileStore, fileLimits } = parts;
  const draftHash = (token: string): string => hashOf('draft', token);
  const discard = (ids: readonly string[]): Promise<void> => discardContent(parts, ids);
  return {
    limits: fileLimits,
    uploads: {
      folder: fileStore.incoming,
      maxFiles: MAX_UPLOADS,
      maxFileBytes: fileLimits.maxFileBytes,
      maxBytes: fileLimits.maxResponseBytes + ROOM_FOR_FIELDS,
    },
    receive: (...given) => receiveUploads(parts, ...given),
    keepInline: (...given) => keepInlineFiles(parts, ...given),
    discard,
    ofDraft: (token) => files.ofDraft(draftHash(token)),
    filesOf: (responseId) => files.ofResponse(responseId),
    async removeFilesOf(responseId) {
      await discard(await files.removeOfResponse(responseId));
    },
    async removeFromDraft(token, id) {
      if (await files.removeFromDraft(draftHash(token), id)) await discard([id]);
    },
    openOfDraft: async (token, id) => opened(parts, await files.ofDraft(draftHash(token)), id),
    openOfResponse: async (responseId, id) => opened(parts, await files.ofResponse(responseId), id),
    sweep: () => sweep(parts),
  };
}

/** What answers say once the content of their files has been looked at: the names and types under which it is kept. */
export const referenceFor =
  (references: ReadonlyMap<string, FileReference>) =>
  (file: Readonly<Record<string, JsonValue>>): JsonValue => {
    const content = own(file, 'content');
    const id = typeof content === 'string' ? content.slice('file:'.length) : '';
    return references.get(id) ?? file;
  };
