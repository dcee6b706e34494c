import { isJsonObject, isList, own, type JsonObject, type JsonValue } from '../json/json';
import { isCleanLine } from '../json/text-safety';
import type { FileQuestion } from '../questionnaire/model';
import { isAcceptedFile } from './file-types';
import type { QuestionCheck } from './question-check';

const maxLengths = { name: 255, type: 127 } as const;

/**
 * file: a list of references to files the server has stored, each `{ name, type, content }`, with `size` in bytes if it
 * is known. What a reference looks like, whose it is and what is really in the file only the server can tell.
 */
export function checkFiles(
  check: QuestionCheck,
  question: FileQuestion,
  value: JsonValue,
): JsonValue | undefined {
  if (!isList(value)) return check.refuse({ code: 'wrongType' });
  const max = question.maxFiles;
  if (value.length > max) return check.refuse({ code: 'tooMany', params: { max } });
  const seen = new Set<JsonValue | undefined>();
  for (const [index, file] of value.entries()) {
    const path = String(index);
    if (!isFile(file)) return check.refuse({ code: 'wrongType', path });
    if (!check.isFileReference(file.content))
      return check.refuse({ code: 'fileUnknown', params: { value: file.name }, path });
    const { content } = file;
    if (seen.has(content)) return check.refuse({ code: 'fileRepeated', path });
    seen.add(content);
    if (!checkFile(check, question, file, path)) return undefined;
  }
  return value;
}

interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly size: number | undefined;
}

type FileObject = JsonObject & Pick<StoredFile, 'name' | 'type' | 'content'>;

const known = new Set(['name', 'type', 'content', 'size']);

function isFile(value: JsonValue): value is FileObject {
  if (!isJsonObject(value) || !Object.keys(value).every((key) => known.has(key))) return false;
  const size = own(value, 'size');
  return (
    isText(own(value, 'name'), 1, maxLengths.name) &&
    isText(own(value, 'type'), 0, maxLengths.type) &&
    isText(own(value, 'content'), 1, Number.MAX_SAFE_INTEGER) &&
    (size === undefined || (typeof size === 'number' && Number.isSafeInteger(size) && size >= 0))
  );
}

function isText(value: JsonValue | undefined, min: number, max: number): boolean {
  return typeof value === 'string' && value.length >= min && value.length <= max && isCleanLine(value);
}

function checkFile(
  check: QuestionCheck,
  { accepted, maxSize }: FileQuestion,
  file: FileObject,
  path: string,
): boolean {
  const params = { value: file.name };
  // A name is shown and downloaded under; it is never a way through folders.
  const isPlainName = !/[/\\]/.test(file.name) && !/^\.{1,2}$/.test(file.name);
  if (!isPlainName) check.refuse({ code: 'badCharacters', path });
  else if (!isAcceptedFile(accepted, file)) check.refuse({ code: 'fileType', params, path });
  else if (maxSize > 0 && typeof file.size === 'number' && file.size > maxSize)
    check.refuse({ code: 'fileTooLarge', params: { ...params, max: maxSize }, path });
  else return true;
  return false;
}
