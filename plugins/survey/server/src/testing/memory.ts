import type { DraftRepository, StoredDraft } from '../repositories/drafts';
import type { NewResponse, ResponseRepository } from '../repositories/responses';
import type { SurveyDocument, SurveyDocumentRepository } from '../repositories/survey-documents';
import type { StoredVersion, VersionRepository } from '../repositories/versions';

/** The content type, as far as it is read: what is published, and the drafts of its editors. */
export function memoryDocuments(published: SurveyDocument[]): SurveyDocumentRepository {
  const byId = (documentId: string): Promise<SurveyDocument | null> =>
    Promise.resolve(published.find((document) => document.documentId === documentId) ?? null);
  return {
    findPublished: (slug) => Promise.resolve(published.find((document) => document.slug === slug) ?? null),
    findPublishedById: byId,
    findDraftById: byId,
    listPublished: () => Promise.resolve(published),
    listDrafts: () => Promise.resolve(published),
  };
}

export function memoryVersions(): VersionRepository {
  const versions: StoredVersion[] = [];
  const find = (isWanted: (version: StoredVersion) => boolean): Promise<StoredVersion | null> =>
    Promise.resolve(versions.find(isWanted) ?? null);
  return {
    findById: (id) => find((version) => version.id === id),
    findByHash: (surveyId, hash) => find((version) => version.surveyId === surveyId && version.hash === hash),
    findByNumber: (surveyId, number) =>
      find((version) => version.surveyId === surveyId && version.number === number),
    list: (surveyId) => Promise.resolve(versions.filter((version) => version.surveyId === surveyId)),
    freeze(version) {
      const own = versions.filter(({ surveyId }) => surveyId === version.surveyId);
      const known = own.find(({ hash }) => hash === version.hash);
      const stored = known ?? { ...version, id: `v${String(versions.length + 1)}`, number: own.length + 1 };
      if (known === undefined) versions.push(stored);
      return Promise.resolve(stored);
    },
  };
}

export interface MemoryDrafts extends DraftRepository {
  readonly rows: Map<string, StoredDraft & { readonly updatedAt: Date }>;
}

export function memoryDrafts(): MemoryDrafts {
  const rows: MemoryDrafts['rows'] = new Map();
  return {
    rows,
    add(hash, draft, now) {
      rows.set(hash, { ...draft, updatedAt: now });
      return Promise.resolve();
    },
    find: (hash) => Promise.resolve(rows.get(hash) ?? null),
    save(hash, answers, now) {
      const known = rows.get(hash);
      if (known !== undefined) rows.set(hash, { ...known, answers, updatedAt: now });
      return Promise.resolve();
    },
    removeOlderThan(before) {
      for (const [hash, { updatedAt }] of rows) if (updatedAt < before) rows.delete(hash);
      return Promise.resolve();
    },
  };
}

export interface MemoryResponses extends ResponseRepository {
  readonly rows: NewResponse[];
}

/** @param drafts the table whose row a response takes away with it */
export function memoryResponses(drafts: MemoryDrafts): MemoryResponses {
  const rows: NewResponse[] = [];
  const find = (isWanted: (row: NewResponse) => boolean): Promise<NewResponse | null> =>
    Promise.resolve(rows.find(isWanted) ?? null);
  const of = (surveyId: string): readonly NewResponse[] => rows.filter((row) => row.surveyId === surveyId);
  return {
    rows,
    add(response, draftTokenHash) {
      const isTaken = rows.some(
        ({ number, surveyId, idempotencyHash }) =>
          number === response.number ||
          (surveyId === response.surveyId && idempotencyHash === response.idempotencyHash),
      );
      if (isTaken) return Promise.resolve(false);
      rows.push(response);
      if (draftTokenHash !== null) drafts.rows.delete(draftTokenHash);
      return Promise.resolve(true);
    },
    findByIdempotency: (surveyId, hash) =>
      find((row) => row.surveyId === surveyId && row.idempotencyHash === hash),
    findByNumber: (surveyId, number) => find((row) => row.surveyId === surveyId && row.number === number),
    page: (surveyId, page, pageSize) =>
      Promise.resolve([...of(surveyId)].reverse().slice((page - 1) * pageSize, page * pageSize)),
    count: (surveyId) => Promise.resolve(of(surveyId).length),
    countByVersion(surveyId) {
      const counts = new Map<string, number>();
      for (const { versionId } of of(surveyId)) counts.set(versionId, (counts.get(versionId) ?? 0) + 1);
      return Promise.resolve(counts);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- a generator over what is there already
    async *batches(surveyId) {
      yield of(surveyId);
    },
  };
}
