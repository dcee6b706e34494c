import type { Actor, AuditTrail, CitizenSite } from '@modu/participation/contracts';
import type {
  EditableQuestionnaire,
  Presence,
  PresenceReply,
  QuestionnaireSave,
  Saved,
  SaveReply,
  VersionText,
} from '../../../contracts';
import type { JsonValue } from '../../../domain/src';
import { followInQuotas, openDocument, type FollowedQuotas } from '../../../domain/src/editing';
import type { QuotaRenaming } from '../../../domain/src/quota/rename-in-quotas';
import type { DraftQuestionnaire, QuestionnaireRepository } from '../repositories/questionnaires';
import type { ResponseRepository } from '../repositories/responses';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import type { VersionRepository } from '../repositories/versions';
import { nameOf } from './actor';
import { draftPrivacy } from './draft-privacy';
import { createEditingSessions, type EditingSessions } from './editing-sessions';
import { editedVersions } from './edited-versions';
import { createPresence } from './presence';
import type { Reviews } from './reviews';
import { revisionOf } from './revision';
import { surveyState } from './survey-state';

export type { DraftQuestionnaire };

/** Built from `browser/src/rehearsal.ts`. */
const REHEARSAL_SCRIPT = 'survey/rehearsal.js';

export interface EditingParts {
  readonly questionnaires: QuestionnaireRepository;
  readonly documents: SurveyDocumentRepository;
  readonly versions: VersionRepository;
  readonly responses: ResponseRepository;
  readonly reviews: Pick<Reviews, 'of'>;
  readonly audit: () => AuditTrail;
  readonly assetAddress: CitizenSite['assetAddress'];
  readonly actor: () => Actor;
  readonly now: () => Date;
}

/** The draft of a questionnaire, as its editor opens and saves it. Whether somebody may is asked before. */
export interface Editing {
  /** `null` when there is no such survey. */
  find(documentId: string): Promise<DraftQuestionnaire | null>;
  open(
    documentId: string,
    draft: DraftQuestionnaire,
    rights: EditableQuestionnaire['rights'],
    session: string,
  ): Promise<EditableQuestionnaire>;
  /** Stores nothing where somebody else has saved another text since `base`. `null` when there is no such survey. */
  save(documentId: string, wanted: QuestionnaireSave): Promise<SaveReply | null>;
  version(documentId: string, number: number): Promise<VersionText | null>;
  /** Says that the one who asks is at a question, and learns who else is. */
  meet(documentId: string, draft: DraftQuestionnaire, presence: Presence): PresenceReply;
}

const savedOf = ({ savedAt, savedBy }: DraftQuestionnaire): Saved => ({
  by: savedBy === null ? '' : nameOf(savedBy),
  at: savedAt.toISOString(),
});

async function statusOf({ documents, responses, now }: EditingParts, documentId: string) {
  const published = await documents.findPublishedById(documentId);
  const isRunning = published !== null && surveyState(published, now()) === 'open';
  return { isRunning, responses: await responses.count(documentId) };
}

/** A text that is no questionnaire says nothing about quotas. */
function quotasAfter(written: JsonValue, text: string, renamings: readonly QuotaRenaming[]): FollowedQuotas {
  const opened = renamings.length === 0 ? null : openDocument(text);
  if (opened?.ok !== true) return { quotas: written, followed: [] };
  return followInQuotas(written, renamings, opened.document.json);
}

/** Within the transaction of a save. */
async function saveIn(
  { questionnaires, actor }: EditingParts,
  documentId: string,
  { text, base, renamings = [] }: QuestionnaireSave,
  isQuiet: boolean,
): Promise<SaveReply | null> {
  const draft = await questionnaires.find(documentId);
  if (draft === null) return null;
  const revision = revisionOf(text);
  // The same once more: the reply to the first time was lost.
  if (draft.text === text)
    return { kind: 'saved', revision, saved: savedOf(draft), quotas: draft.quotas, followed: [] };
  const theirs = revisionOf(draft.text);
  if (theirs !== base) return { kind: 'conflict', text: draft.text, revision: theirs, saved: savedOf(draft) };
  const { quotas, followed } = quotasAfter(draft.quotas, text, renamings);
  await questionnaires.save(documentId, draft, {
    text,
    administrator: actor().id,
    isQuiet,
    quotas: followed.length === 0 ? null : { written: quotas, followed },
  });
  const stored = await questionnaires.find(documentId);
  return stored === null ? null : { kind: 'saved', revision, saved: savedOf(stored), quotas, followed };
}

async function save(
  parts: EditingParts,
  sessions: EditingSessions,
  documentId: string,
  wanted: QuestionnaireSave,
): Promise<SaveReply | null> {
  const key = `${documentId} ${String(parts.actor().id)} ${wanted.session}`;
  const told = { now: false };
  try {
    return await parts.questionnaires.exclusively(documentId, async () => {
      const isQuiet = sessions.isKnown(key);
      const reply = await saveIn(parts, documentId, wanted, isQuiet);
      told.now = reply?.kind === 'saved' && !isQuiet;
      if (told.now) sessions.add(key);
      return reply;
    });
  } catch (error) {
    if (told.now) sessions.forget(key);
    throw error;
  }
}

export function createEditing(parts: EditingParts): Editing {
  const { questionnaires, versions, actor } = parts;
  const sessions = createEditingSessions();
  const presence = createPresence(parts.now);
  return {
    find: (documentId) => questionnaires.find(documentId),

    open: async (documentId, draft, rights, session) => ({
      title: draft.title,
      text: draft.text,
      revision: revisionOf(draft.text),
      saved: savedOf(draft),
      rights,
      status: await statusOf(parts, documentId),
      versions: await editedVersions(parts, documentId, draft.text),
      people: presence.others(documentId, session),
      review: await parts.reviews.of(documentId, draft),
      locales: draft.locales,
      quotas: draft.quotas,
      privacy: await draftPrivacy(parts.documents, documentId),
      rehearsalScript: parts.assetAddress(REHEARSAL_SCRIPT),
    }),

    save: (documentId, wanted) => save(parts, sessions, documentId, wanted),

    async version(documentId, number) {
      const stored = await versions.findByNumber(documentId, number);
      return stored === null ? null : { number, text: stored.questionnaire };
    },

    meet(documentId, draft, { session, at }) {
      const { id, name } = actor();
      if (id !== null) presence.here(documentId, session, { id, name, at });
      return { people: presence.others(documentId, session), revision: revisionOf(draft.text) };
    },
  };
}
