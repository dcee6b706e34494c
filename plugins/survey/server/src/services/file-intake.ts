import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadedFile } from '@modu/participation/contracts';
import {
  checkUpload,
  fileIdsIn,
  limitsOfQuestion,
  referenceTo,
  shortened,
  type AnswerProblem,
  type AnswerProblemCode,
  type FileKind,
  type FileLimits,
  type FilePlace,
  type FileReference,
  type FilesByField,
  type InlineFile,
  type JsonValue,
} from '../../../domain/src';
import { withByteSource } from '../adapters/byte-source';
import { FileNotKept, type FileStore } from '../adapters/file-store';
import type { CleanImage } from '../adapters/images';
import type { FileRepository, StoredFile } from '../repositories/files';
import { hashOf, newId } from './secrets';

/** A file somebody chose, at the question whose input it came with. */
export interface Chosen {
  readonly place: FilePlace;
  readonly upload: UploadedFile;
}

export interface ReceivedFiles {
  /** References to what was stored, by the field of the question. */
  readonly added: FilesByField;
  /** What was not stored, and why. */
  readonly problems: readonly AnswerProblem[];
}

export type InlineStored =
  | {
      readonly ok: true;
      readonly files: readonly StoredFile[];
      readonly references: ReadonlyMap<string, FileReference>;
    }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

export interface FilesParts {
  readonly files: FileRepository;
  readonly fileStore: FileStore;
  readonly fileLimits: FileLimits;
  readonly cleanImage: CleanImage;
  readonly now: () => Date;
  /** For those who run the site: a disk that is full has to be seen to. */
  readonly report: (error: unknown) => void;
}

const problemAt = (
  { name: question, path }: Pick<FilePlace, 'name' | 'path'>,
  code: AnswerProblemCode,
  params: AnswerProblem['params'],
): AnswerProblem => ({ question, path, code, params, text: {} });

type Prepared =
  | { readonly ok: true; readonly file: StoredFile; readonly reference: FileReference }
  | { readonly ok: false; readonly code: AnswerProblemCode; readonly params: AnswerProblem['params'] };

const MARK = /^data:[\w.+/-]{0,127}(?:;[\w=.+-]{1,60}){0,3};base64,/u;

/** The bytes of a `data:` address; `null` for one that is none. */
function decoded(content: string): Buffer | null {
  const mark = MARK.exec(content.slice(0, 400))?.[0];
  return mark === undefined ? null : Buffer.from(content.slice(mark.length), 'base64');
}

/** What is to be kept of a file: a picture without its metadata, anything else as it is. */
async function contentToKeep(
  { cleanImage }: FilesParts,
  kind: FileKind,
  path: string,
): Promise<{ readonly path: string } | 'fileDamaged' | 'filePixels'> {
  if (!kind.isImage) return { path };
  const cleaned = `${path}.clean`;
  const result = await cleanImage(path, cleaned, kind);
  if (result === 'clean') return { path: cleaned };
  return result === 'damaged' ? 'fileDamaged' : 'filePixels';
}

/** Looks into one file and stores its content; nothing names it yet. */
async function prepare(
  parts: FilesParts,
  surveyId: string,
  { place, upload }: Chosen,
  id = newId(),
): Promise<Prepared> {
  const { fileStore, fileLimits, now, report } = parts;
  const limits = limitsOfQuestion(place.question, fileLimits);
  const value = shortened(upload.name);
  const refuse = (code: AnswerProblemCode, params: AnswerProblem['params'] = {}): Prepared => ({
    ok: false,
    code,
    params: { value, ...params },
  });
  if (upload.state === 'tooLarge') return refuse('fileTooLarge', { max: limits.bytes });
  if (upload.state === 'notKept') return refuse('fileNotKept');
  try {
    const checked = await withByteSource(upload.path, (content) =>
      checkUpload(limits, { ...upload, content }),
    );
    if (!checked.ok) return refuse(checked.refusal.code, checked.refusal.params);
    const { name, kind } = checked;
    const kept = await contentToKeep(parts, kind, upload.path);
    if (kept === 'fileDamaged' || kept === 'filePixels') return refuse(kept);
    const stored = await fileStore.put(id, kept.path);
    const { type } = kind;
    const question = place.path === '' ? place.name : `${place.name}/${place.path}`;
    return {
      ok: true,
      file: { id, surveyId, question, name, type, ...stored, createdAt: now() },
      // As large as what the citizen chose: that is the number they know, and the one the author limits.
      reference: { name, type, size: upload.size, content: referenceTo(id) },
    };
  } catch (error) {
    // A disk that is full or broken: the citizen is told, and whoever runs the site, too.
    report(error instanceof FileNotKept ? error.cause : error);
    return refuse('fileNotKept');
  }
}

/** Takes away content that nothing names; what fails now is swept up later. */
export async function discardContent(
  { fileStore, report }: FilesParts,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids)
    try {
      await fileStore.remove(id);
    } catch (error) {
      // The sweep will try again.
      report(error);
    }
}

/** Checks and keeps what came with a form; what is wrong with one file does not keep out another. */
export async function receiveUploads(
  parts: FilesParts,
  surveyId: string,
  token: string,
  chosen: readonly Chosen[],
  present: FilesByField,
): Promise<ReceivedFiles> {
  const { files, fileLimits } = parts;
  const draft = hashOf('draft', token);
  const added = new Map<string, readonly JsonValue[]>();
  const problems: AnswerProblem[] = [];
  const known = [...(await files.ofDraft(draft))];
  for (const each of chosen) {
    const { place, upload } = each;
    const refuse = (code: AnswerProblemCode, params: AnswerProblem['params']): void => {
      problems.push(problemAt(place, code, { value: shortened(upload.name), ...params }));
    };
    const here = [...(present.get(upload.field) ?? []), ...(added.get(upload.field) ?? [])];
    const { count } = limitsOfQuestion(place.question, fileLimits);
    const prepared = await prepare(parts, surveyId, each);
    if (!prepared.ok) {
      refuse(prepared.code, prepared.params);
      continue;
    }
    const { file, reference } = prepared;
    // Sent again after "back" or a lost reply: it is there already.
    const ids = new Set(fileIdsIn({ here }));
    const isThere = known.some(
      ({ id, sha256, name }) => ids.has(id) && sha256 === file.sha256 && name === file.name,
    );
    const bytes = known.reduce((sum, other) => sum + other.bytes, file.bytes);
    if (isThere || here.length >= count || bytes > fileLimits.maxResponseBytes) {
      await discardContent(parts, [file.id]);
      if (isThere) continue;
      if (here.length >= count) refuse('filesTooMany', { max: count });
      else refuse('filesTooLarge', { max: fileLimits.maxResponseBytes });
      continue;
    }
    await files.addToDraft(draft, file);
    known.push(file);
    added.set(upload.field, [...(added.get(upload.field) ?? []), reference]);
  }
  return { added, problems };
}

/** Writes down one file that was sent as text, and has it looked at like any other. */
async function prepareInline(parts: FilesParts, surveyId: string, file: InlineFile): Promise<Prepared> {
  const { fileStore, report } = parts;
  const bytes = decoded(file.content);
  if (bytes === null) return { ok: false, code: 'fileUnknown', params: { value: shortened(file.fileName) } };
  const path = join(fileStore.incoming, `inline-${file.id}`);
  const said = { field: '', name: file.fileName, type: file.type };
  let upload: UploadedFile = { ...said, state: 'notKept' };
  try {
    await mkdir(fileStore.incoming, { recursive: true, mode: 0o700 });
    await writeFile(path, bytes, { mode: 0o600 });
    upload = { ...said, state: 'received', size: bytes.length, path };
  } catch (error) {
    report(error);
  }
  const prepared = await prepare(parts, surveyId, { place: file, upload }, file.id);
  for (const left of [path, `${path}.clean`]) await rm(left, { force: true });
  return prepared;
}

/** Keeps files that were sent inside answers. They belong to nothing until their response is stored. */
export async function keepInlineFiles(
  parts: FilesParts,
  surveyId: string,
  inline: readonly InlineFile[],
): Promise<InlineStored> {
  const { maxResponseBytes: max } = parts.fileLimits;
  const kept: StoredFile[] = [];
  const references = new Map<string, FileReference>();
  const problems: AnswerProblem[] = [];
  for (const file of inline) {
    const prepared = await prepareInline(parts, surveyId, file);
    if (!prepared.ok) problems.push(problemAt(file, prepared.code, prepared.params));
    else {
      kept.push(prepared.file);
      references.set(file.id, prepared.reference);
    }
  }
  const total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
  const [first] = inline;
  if (first !== undefined && total > max)
    problems.push(problemAt(first, 'filesTooLarge', { value: shortened(first.fileName), max }));
  if (problems.length === 0) return { ok: true, files: kept, references };
  await discardContent(
    parts,
    kept.map(({ id }) => id),
  );
  return { ok: false, problems };
}
