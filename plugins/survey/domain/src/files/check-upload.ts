import { isCleanLine } from '../json/text-safety';
import type { FileQuestion } from '../questionnaire/model';
import { isAcceptedFile } from '../validation/file-types';
import type { AnswerProblemCode } from '../validation/problem';
import type { ByteSource } from './byte-source';
import { detectKind } from './detect-kind';
import { FILE_KINDS, isCalled, kindOfName, type FileKind } from './known-types';

/** Limits of the site, for every question. */
export interface FileLimits {
  /** Of one file, in bytes. */
  readonly maxFileBytes: number;
  /** Of all files of one response, in bytes. */
  readonly maxResponseBytes: number;
}

/** Nobody looks through more of them at one question; an author's own limit may be lower. */
export const MAX_FILES = 20;
const MAX_NAME = 255;

export interface QuestionLimits {
  readonly count: number;
  readonly bytes: number;
  readonly kinds: readonly FileKind[];
}

/** Whether a question accepts files of a kind. */
export const isTakenBy = (
  { accepted }: Pick<FileQuestion, 'accepted'>,
  { type, endings }: FileKind,
): boolean => endings.some((ending) => isAcceptedFile(accepted, { name: `x.${ending}`, type }));

/** What a question takes, the site's limits included. */
export function limitsOfQuestion(question: FileQuestion, limits: FileLimits): QuestionLimits {
  const { maxFiles, maxSize } = question;
  return {
    count: Math.max(1, Math.min(maxFiles, MAX_FILES)),
    bytes: maxSize > 0 ? Math.min(maxSize, limits.maxFileBytes) : limits.maxFileBytes,
    kinds: FILE_KINDS.filter((kind) => isTakenBy(question, kind)),
  };
}

export interface FileRefusal {
  readonly code: AnswerProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type UploadCheck =
  | { readonly ok: true; readonly name: string; readonly kind: FileKind }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** What somebody chose: what the browser says about it, and its content. */
export interface ChosenFile {
  readonly name: string;
  readonly type: string;
  readonly content: ByteSource;
}

/**
 * Whether a file is what its name says, and something the question takes. The kind comes from the content: the name's
 * ending and the browser's type have to agree with it.
 */
export async function checkUpload(
  limits: QuestionLimits,
  { name, type, content }: ChosenFile,
): Promise<UploadCheck> {
  // macOS sends letters and their marks apart; a Korean name would fall to pieces elsewhere.
  const clean = name.normalize('NFC');
  const refuse = (code: AnswerProblemCode, params: FileRefusal['params'] = {}): UploadCheck => ({
    ok: false,
    refusal: { code, params: { value: shortened(clean), ...params } },
  });
  if (!isPlainName(clean)) return refuse('fileName');
  if (content.size === 0) return refuse('fileEmpty');
  if (content.size > limits.bytes) return refuse('fileTooLarge', { max: limits.bytes });
  const named = kindOfName(clean);
  if (named === undefined || !limits.kinds.includes(named)) return refuse('fileType');
  const found = await detectKind(content, named);
  if (found !== named || !isCalled(named, type)) return refuse('fileLies');
  return { ok: true, name: clean, kind: named };
}

/** A name is shown and saved under; it is never a way through folders, and hides nothing. */
export function isPlainName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= MAX_NAME &&
    isCleanLine(name) &&
    !/[/\\]/.test(name) &&
    !/^\.{1,2}$/.test(name) &&
    // Marks that turn the direction of writing make "gpj.exe" of "exe.jpg".
    !/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/.test(name)
  );
}

/** As a message quotes it, whatever was sent for a name. */
export function shortened(name: string): string {
  const clean = Array.from(name).filter(isCleanLine).join('');
  return clean.length > 80 ? `${clean.slice(0, 60)}…${clean.slice(-15)}` : clean;
}
