import {
  checkResponse,
  withoutHiddenAnswers,
  type AnswerProblem,
  type Answers,
  type CheckResult,
  type FlowContext,
  type Questionnaire,
} from '../../../domain/src';
import type { ResponseRepository } from '../repositories/responses';
import type { VersionRepository } from '../repositories/versions';
import type { Drafts } from './drafts';
import { hashOf, newId, newReceiptNumber } from './secrets';
import { siteDay } from './site-day';
import { surveyState } from './survey-state';
import type { Survey, Surveys, Version } from './surveys';

/** Twelve random characters hardly ever meet a number that is taken; twice in a row is something else. */
const MAX_NUMBERS = 3;

export type Submission =
  | { readonly kind: 'stored'; readonly number: string }
  | { readonly kind: 'refused'; readonly reason: 'upcoming' | 'closed' | 'gone' }
  | { readonly kind: 'invalid'; readonly version: Version; readonly problems: readonly AnswerProblem[] };

/** Where and when something is sent. */
export interface Sending {
  readonly locale: string;
  readonly now: Date;
  readonly timeZone: string;
}

export interface SentAnswers {
  readonly answers: unknown;
  /** Random text of the page: sending again under it is the same act. */
  readonly idempotencyKey: string;
  /** Number of the version the page showed; the current one when absent. */
  readonly version: number | undefined;
}

export interface Submissions {
  /** Sends a draft that was filled in page by page. */
  sendDraft(survey: Survey, token: string, sending: Sending): Promise<Submission>;
  /** Takes the answers of a page that keeps them itself. */
  sendAnswers(survey: Survey, sent: SentAnswers, sending: Sending): Promise<Submission>;
}

/** Checks answers to a questionnaire that plain pages cannot show. */
export type ForeignCheck = (
  questionnaire: Questionnaire,
  answers: unknown,
  locale: string,
  context: FlowContext,
) => Promise<CheckResult>;

export interface SubmissionsParts {
  readonly surveys: Surveys;
  readonly drafts: Drafts;
  readonly versions: VersionRepository;
  readonly responses: ResponseRepository;
  readonly checkForeign: ForeignCheck;
}

interface Accepted {
  readonly version: Version;
  readonly answers: Answers;
  readonly idempotencyHash: string;
  readonly draftTokenHash: string | null;
}

async function store(
  responses: ResponseRepository,
  survey: Survey,
  accepted: Accepted,
  sending: Sending,
): Promise<Submission> {
  const { version, answers, idempotencyHash } = accepted;
  for (let attempt = 0; attempt < MAX_NUMBERS; attempt += 1) {
    const number = newReceiptNumber();
    const response = {
      id: newId(),
      number,
      surveyId: survey.documentId,
      versionId: version.id,
      idempotencyHash,
      answers,
      locale: sending.locale,
      submittedAt: sending.now,
    };
    if (await responses.add(response, accepted.draftTokenHash)) return { kind: 'stored', number };
    const first = await responses.findByIdempotency(survey.documentId, idempotencyHash);
    if (first !== null) return { kind: 'stored', number: first.number };
  }
  throw new Error('No free receipt number was found');
}

export function createSubmissions(parts: SubmissionsParts): Submissions {
  const { surveys, drafts, versions, responses } = parts;

  /** What was stored is acknowledged again, however late; only then is it asked whether it may be stored. */
  async function settled(survey: Survey, idempotencyHash: string, now: Date): Promise<Submission | null> {
    const first = await responses.findByIdempotency(survey.documentId, idempotencyHash);
    if (first !== null) return { kind: 'stored', number: first.number };
    const state = surveyState(survey, now);
    return state === 'open' ? null : { kind: 'refused', reason: state };
  }

  async function versionFor(survey: Survey, number: number | undefined): Promise<Version | null> {
    if (number === undefined || number === survey.version.number) return survey.version;
    const stored = await versions.findByNumber(survey.documentId, number);
    return stored === null ? null : surveys.version(stored.id);
  }

  return {
    async sendDraft(survey, token, sending) {
      const idempotencyHash = hashOf('sent-draft', token);
      const early = await settled(survey, idempotencyHash, sending.now);
      if (early !== null) return early;
      const found = await drafts.find(survey, token);
      if (found.kind === 'sent') return { kind: 'stored', number: found.number };
      if (found.kind === 'gone') return { kind: 'refused', reason: 'gone' };
      const { version, answers } = found.draft;
      const context = { today: siteDay(sending.now, sending.timeZone) };
      const visible = withoutHiddenAnswers(version.questionnaire, answers, context);
      const checked = checkResponse(version.questionnaire, visible, context);
      if (!checked.ok) return { kind: 'invalid', version, problems: checked.problems };
      const draftTokenHash = hashOf('draft', token);
      const accepted = { version, answers: checked.answers, idempotencyHash, draftTokenHash };
      return store(responses, survey, accepted, sending);
    },

    async sendAnswers(survey, sent, sending) {
      const idempotencyHash = hashOf('key', sent.idempotencyKey);
      const early = await settled(survey, idempotencyHash, sending.now);
      if (early !== null) return early;
      const version = await versionFor(survey, sent.version);
      if (version === null) return { kind: 'refused', reason: 'gone' };
      const context = { today: siteDay(sending.now, sending.timeZone) };
      const checked = version.isNative
        ? checkResponse(version.questionnaire, sent.answers, context)
        : await parts.checkForeign(version.questionnaire, sent.answers, sending.locale, context);
      if (!checked.ok) return { kind: 'invalid', version, problems: checked.problems };
      const accepted = { version, answers: checked.answers, idempotencyHash, draftTokenHash: null };
      return store(responses, survey, accepted, sending);
    },
  };
}
