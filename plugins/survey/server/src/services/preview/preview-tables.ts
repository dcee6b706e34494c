import type { SurveyDocument, SurveyDocumentRepository } from '../../repositories/survey-documents';
import type { DraftRepository } from '../../repositories/drafts';
import type { PersonalRepository } from '../../repositories/personal';
import type { RemovalRepository } from '../../repositories/removals';
import type { ResponseRepository } from '../../repositories/responses';
import type { StoredVersion, VersionRepository } from '../../repositories/versions';
import type { FileStore } from '../../adapters/file-store';

/** One survey and no other, as if it were published. */
export const previewDocuments = (document: SurveyDocument): SurveyDocumentRepository => ({
  findPublished: (slug) => Promise.resolve(slug === document.slug ? document : null),
  findPublishedById: () => Promise.resolve(document),
  findDraftById: () => Promise.resolve(document),
  listPublished: () => Promise.resolve([]),
  listDrafts: () => Promise.resolve([]),
  replacePublishedQuestionnaire: () => Promise.resolve(),
});

/** The draft as the only version, also for answers that were begun before it was changed. */
export function previewVersions(version: StoredVersion): VersionRepository {
  const itself = (): Promise<StoredVersion> => Promise.resolve(version);
  return {
    findById: itself,
    findByHash: itself,
    findByNumber: itself,
    list: () => Promise.resolve([version]),
    freeze: itself,
  };
}

/** Takes a response and forgets it. */
export const previewResponses = (drafts: DraftRepository): ResponseRepository => ({
  async add(_response, { draftTokenHash }) {
    if (draftTokenHash !== null) await drafts.remove(draftTokenHash);
    return { kind: 'stored' };
  },
  findByIdempotency: () => Promise.resolve(null),
  findByNumber: () => Promise.resolve(null),
  page: () => Promise.resolve([]),
  count: () => Promise.resolve(0),
  countByVersion: () => Promise.resolve(new Map()),
  // eslint-disable-next-line @typescript-eslint/require-await -- a generator over nothing
  async *batches() {
    yield [];
  },
});

export const previewPersonal: PersonalRepository = {
  of: () => Promise.resolve([]),
  sealedOtherwise: () => Promise.resolve([]),
  reseal: () => Promise.resolve(false),
};

export const previewRemovals: RemovalRepository = {
  withdraw: () => Promise.resolve(false),
  wasRemoved: () => Promise.resolve(false),
  count: () => Promise.resolve(0),
  applyRule: () => Promise.resolve(),
  surveysWithDue: () => Promise.resolve([]),
  endDue: () => Promise.resolve(0),
};

/** Takes files and throws them away: whoever tries a question out sees that theirs would be taken. */
export const previewFileStore = ({ incoming }: Pick<FileStore, 'incoming'>): FileStore => ({
  incoming,
  put: () => Promise.resolve({ bytes: 0, sha256: '' }),
  open: () => Promise.resolve(null),
  remove: () => Promise.resolve(),
  // eslint-disable-next-line @typescript-eslint/require-await -- a generator over nothing
  async *list() {
    yield [];
  },
  clearIncoming: () => Promise.resolve(),
});
