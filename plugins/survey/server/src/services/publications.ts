import type { Actor } from '@modu/participation/contracts';
import type { PublicationReply, PublicationWish } from '../../../contracts';
import { refusalsIn } from '../errors';
import type { QuestionnaireRepository } from '../repositories/questionnaires';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import type { VersionRepository } from '../repositories/versions';
import { hashOfQuestionnaire } from './questionnaire-hash';
import { revisionOf } from './revision';
import { unacknowledged } from './unacknowledged';

/** As much of the names of what was accepted as one line of the audit trail holds. */
const MAX_NAMES = 1_000;

export interface PublicationsParts {
  readonly questionnaires: QuestionnaireRepository;
  readonly documents: SurveyDocumentRepository;
  readonly versions: VersionRepository;
  readonly actor: () => Actor;
}

/** Publishing from the editor: the checks are those of every publication, and a refusal is an answer. */
export interface Publications {
  /** `null` when there is no such survey. */
  publish(documentId: string, wanted: PublicationWish): Promise<PublicationReply | null>;
}

const detailsOf = ({ acknowledged }: PublicationWish): Readonly<Record<string, string | number>> =>
  acknowledged.length === 0
    ? {}
    : {
        acknowledged: acknowledged.length,
        acknowledgedNames: acknowledged.join(', ').slice(0, MAX_NAMES),
      };

/** Within the transaction of a publication. */
async function publishIn(
  { questionnaires, actor }: PublicationsParts,
  documentId: string,
  wanted: PublicationWish,
): Promise<'published' | 'changedMeanwhile' | null> {
  const draft = await questionnaires.find(documentId);
  if (draft === null) return null;
  const { text, isEven } = draft;
  if (revisionOf(text) !== wanted.revision) return 'changedMeanwhile';
  // A language that lags behind would be published as it is.
  if (!isEven)
    await questionnaires.save(documentId, draft, {
      text,
      administrator: actor().id,
      isQuiet: true,
      quotas: null,
    });
  await questionnaires.publish(documentId, detailsOf(wanted));
  return 'published';
}

/** Asked once it is durable: within the transaction, a second connection would wait for it. */
async function publishedVersion(
  { documents, versions }: PublicationsParts,
  documentId: string,
): Promise<number> {
  const published = await documents.findPublishedById(documentId);
  const hash = published === null ? null : hashOfQuestionnaire(published.questionnaire);
  const version = hash === null ? null : await versions.findByHash(documentId, hash);
  if (version === null) throw new Error(`Survey ${documentId} was published without a version`);
  return version.number;
}

/** What is still to be acknowledged; `null` where nothing is, or where what is stored is something else by now. */
async function warningsLeft(
  { questionnaires, documents }: PublicationsParts,
  documentId: string,
  { revision, acknowledged }: PublicationWish,
): Promise<PublicationReply | null> {
  const draft = await questionnaires.find(documentId);
  if (draft === null || revisionOf(draft.text) !== revision) return null;
  const names = await unacknowledged(documents, documentId, draft, acknowledged);
  if (names.length === 0) return null;
  const params = { count: names.length, names: names.join(', ') };
  return { kind: 'refused', problems: [{ code: 'warningsOpen', path: '', params }] };
}

export const createPublications = (parts: PublicationsParts): Publications => ({
  async publish(documentId, wanted) {
    const left = await warningsLeft(parts, documentId, wanted);
    if (left !== null) return left;
    try {
      const done = await parts.questionnaires.exclusively(documentId, () =>
        publishIn(parts, documentId, wanted),
      );
      if (done !== 'published') return done === null ? null : { kind: done };
      return { kind: 'published', version: await publishedVersion(parts, documentId) };
    } catch (error) {
      const problems = refusalsIn(error);
      if (problems === null) throw error;
      return { kind: 'refused', problems };
    }
  },
});
