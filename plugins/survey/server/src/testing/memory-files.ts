import type { FileRepository, FilesTogether, StoredFile } from '../repositories/files';

interface Row {
  readonly file: StoredFile;
  readonly draft: string | null;
  readonly response: string | null;
}

export interface MemoryFiles extends FileRepository {
  readonly rows: Map<string, Row>;
  /** Part of storing a response. @returns false where a file has gone */
  fileWith(responseId: string, together: FilesTogether): boolean;
}

/** @param isThere whether a draft or a response is still there */
export function memoryFiles(isThere: (owner: string) => boolean): MemoryFiles {
  const rows: MemoryFiles['rows'] = new Map();
  const filesWhere = (isWanted: (row: Row) => boolean): readonly StoredFile[] =>
    [...rows.values()].filter(isWanted).map(({ file }) => file);
  const drop = (files: readonly StoredFile[]): readonly string[] =>
    files.map(({ id }) => {
      rows.delete(id);
      return id;
    });
  return {
    rows,
    fileWith(response, together) {
      if (together.kind === 'new') {
        for (const file of together.files) rows.set(file.id, { file, draft: null, response });
        return true;
      }
      const { draftTokenHash: draft, ids } = together;
      const own = ids.map((id) => rows.get(id)).filter((row) => row?.draft === draft);
      if (own.length !== ids.length) return false;
      for (const row of own)
        if (row !== undefined) rows.set(row.file.id, { file: row.file, draft: null, response });
      drop(filesWhere((row) => row.draft === draft));
      return true;
    },
    addToDraft(draft, file) {
      rows.set(file.id, { file, draft, response: null });
      return Promise.resolve();
    },
    ofDraft: (draft) => Promise.resolve(filesWhere((row) => row.draft === draft)),
    ofResponse: (response) => Promise.resolve(filesWhere((row) => row.response === response)),
    removeFromDraft: (draft, id) =>
      Promise.resolve(drop(filesWhere((row) => row.draft === draft && row.file.id === id)).length > 0),
    removeOfResponse: (response) => Promise.resolve(drop(filesWhere((row) => row.response === response))),
    removeAbandoned: (before) =>
      Promise.resolve(
        drop(
          filesWhere(
            ({ file, draft, response }) => file.createdAt < before && !isThere(draft ?? response ?? ''),
          ),
        ),
      ),
    known: (ids) => Promise.resolve(new Set(ids.filter((id) => rows.has(id)))),
  };
}
