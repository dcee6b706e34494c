import type { Actor, AuditTrail } from '@modu/participation/contracts';
import {
  SURVEY_UID,
  type DecisionWish,
  type QuestionnaireReview,
  type ReviewReply,
  type ReviewWish,
} from '../../../contracts';
import type { QuestionnaireProblem } from '../../../domain/src';
import {
  askRefusal,
  decisionRefusal,
  standingOf,
  unapprovedCode,
  type Person,
} from '../../../domain/src/review';
import { notAllowed } from '../errors';
import type { DraftQuestionnaire, QuestionnaireRepository } from '../repositories/questionnaires';
import type { ReviewRepository, StoredReview } from '../repositories/reviews';
import type { SurveyDocument, SurveyDocumentRepository } from '../repositories/survey-documents';
import { reviewedRevision } from './reviewed';
import { revisionOf } from './revision';

/** Requests that are shown; the rest is in the audit trail. */
const MAX_SHOWN = 20;
/** Letters of a note or a comment that one line of the audit trail holds. */
const MAX_AUDITED = 1_000;

export interface ReviewsParts {
  readonly reviews: ReviewRepository;
  readonly reviewAlways: boolean;
  readonly questionnaires: QuestionnaireRepository;
  readonly documents: SurveyDocumentRepository;
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
  readonly now: () => Date;
}

/** Review before publishing. Whether somebody may ask or decide at all is asked before. */
export interface Reviews {
  of(documentId: string, draft: DraftQuestionnaire): Promise<QuestionnaireReview>;
  /** `null` when there is no such survey. */
  ask(documentId: string, wish: ReviewWish): Promise<ReviewReply | null>;
  decide(documentId: string, wish: DecisionWish): Promise<ReviewReply | null>;
  /** Why this may not be published as it is, whichever way. Empty when it may. */
  obstacles(document: SurveyDocument): Promise<readonly QuestionnaireProblem[]>;
}

type Refused = Extract<ReviewReply, { kind: 'refused' }>['reason'];

interface Asked {
  readonly documentId: string;
  readonly draft: DraftQuestionnaire;
  /** Of everything that is reviewed. */
  readonly revision: string;
  readonly latest: StoredReview | null;
}

/** @returns why it is not done; `null` when it is */
type Act = (asked: Asked) => Promise<Refused | null>;

/** What is there now: the text's own revision, and that of everything a review is about. */
interface Current {
  readonly text: string;
  readonly reviewed: string;
}

/** Editors know the text alone: a request about everything as it is now is one about the text as it is now. */
function toReply(
  { revision, askedBy, askedAt, note, acknowledged, decision }: StoredReview,
  { text, reviewed }: Current,
) {
  return {
    revision: revision === reviewed ? text : revision,
    askedBy: askedBy.name,
    askedAt: askedAt.toISOString(),
    note,
    acknowledged,
    decision:
      decision === null
        ? null
        : {
            verdict: decision.verdict,
            by: decision.by.name,
            at: decision.at.toISOString(),
            comment: decision.comment,
          },
  };
}

/** @throws ForbiddenError: a review is between people */
function personOf({ id, name }: Actor): Person {
  if (id === null) throw notAllowed();
  return { id, name };
}

async function latestOf({ reviews }: ReviewsParts, documentId: string): Promise<StoredReview | null> {
  const [latest = null] = await reviews.list(documentId, 1);
  return latest;
}

async function reviewOf(
  { reviews, reviewAlways, documents, actor }: ReviewsParts,
  documentId: string,
  draft: DraftQuestionnaire,
): Promise<QuestionnaireReview> {
  const stored = await reviews.list(documentId, MAX_SHOWN);
  const [latest = null] = stored;
  const document = await documents.findDraftById(documentId);
  const text = revisionOf(draft.text);
  const reviewed = reviewedRevision(text, document);
  return {
    isRequired: reviewAlways || document?.reviewRequired === true,
    standing: standingOf(latest, reviewed),
    isOwn: latest !== null && latest.askedBy.id === actor().id,
    requests: stored.map((each) => toReply(each, { text, reviewed })),
  };
}

const record = (
  { audit, actor }: ReviewsParts,
  { documentId, draft: { title } }: Asked,
  action: string,
  details: Readonly<Record<string, string | number>>,
): Promise<void> => {
  const subject = { type: SURVEY_UID, id: documentId, label: title };
  return audit().record({ actor: actor(), action: `survey.${action}`, subject, details });
};

/** Nobody saves the questionnaire meanwhile, and nobody else asks or decides. */
async function exclusively(
  parts: ReviewsParts,
  documentId: string,
  revision: string,
  act: Act,
): Promise<ReviewReply | null> {
  const { questionnaires, documents } = parts;
  const done = await questionnaires.exclusively(documentId, async () => {
    const draft = await questionnaires.find(documentId);
    if (draft === null) return null;
    if (revisionOf(draft.text) !== revision) return { kind: 'changedMeanwhile' } as const;
    const latest = await latestOf(parts, documentId);
    const reviewed = reviewedRevision(revision, await documents.findDraftById(documentId));
    const reason = await act({ documentId, draft, revision: reviewed, latest });
    return reason === null ? ({ kind: 'done', draft } as const) : ({ kind: 'refused', reason } as const);
  });
  return done?.kind === 'done'
    ? { kind: 'done', review: await reviewOf(parts, documentId, done.draft) }
    : done;
}

async function ask(
  parts: ReviewsParts,
  asked: Asked,
  { note, acknowledged }: ReviewWish,
): Promise<Refused | null> {
  const { revision } = asked;
  const refusal = askRefusal(asked.latest, revision);
  if (refusal !== null) return refusal;
  const { reviews, actor, now } = parts;
  const request = {
    revision,
    note,
    acknowledged,
    askedBy: personOf(actor()),
    askedAt: now(),
    decision: null,
  };
  await reviews.add(asked.documentId, request);
  const details = { acknowledged: acknowledged.length, note: note.slice(0, MAX_AUDITED) };
  await record(parts, asked, 'reviewAsk', details);
  return null;
}

async function decide(
  parts: ReviewsParts,
  asked: Asked,
  { verdict, comment }: DecisionWish,
): Promise<Refused | null> {
  const { reviews, actor, now } = parts;
  const { documentId, revision, latest } = asked;
  const by = personOf(actor());
  const refusal = decisionRefusal(latest, { revision, verdict, by, comment });
  if (refusal !== null || latest === null) return refusal;
  await reviews.decide(documentId, latest.number, { verdict, by, at: now(), comment });
  const action = verdict === 'approved' ? 'reviewApprove' : 'reviewSendBack';
  const details = { askedBy: latest.askedBy.name, comment: comment.slice(0, MAX_AUDITED) };
  await record(parts, asked, action, details);
  return null;
}

export const createReviews = (parts: ReviewsParts): Reviews => ({
  of: (documentId, draft) => reviewOf(parts, documentId, draft),

  ask: (documentId, wish) =>
    exclusively(parts, documentId, wish.revision, (asked) => ask(parts, asked, wish)),

  decide: (documentId, wish) =>
    exclusively(parts, documentId, wish.revision, (asked) => decide(parts, asked, wish)),

  async obstacles({ documentId, reviewRequired, questionnaire }) {
    if (!parts.reviewAlways && !reviewRequired) return [];
    // What is published of a language is its draft; the others may be published later, and were reviewed with it.
    const draft = await parts.documents.findDraftById(documentId);
    const revision = reviewedRevision(revisionOf(questionnaire), draft);
    const code = unapprovedCode(await latestOf(parts, documentId), revision);
    return code === null ? [] : [{ severity: 'error', code, path: '', question: undefined, params: {} }];
  },
});
