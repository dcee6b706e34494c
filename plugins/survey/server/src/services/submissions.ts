import { sendAnswers, type SendingAnswersParts, type SentAnswers } from './sending-answers';
import { sendDraft, type SendingDraftParts } from './sending-draft';
import { hashOf } from './secrets';
import { acknowledged, type Act, type Sending, type Submission } from './submission';
import { surveyState } from './survey-state';
import type { Survey } from './surveys';

export type { Sending, Submission } from './submission';

export interface Submissions {
  /** Sends a draft that was filled in page by page. */
  sendDraft(survey: Survey, token: string, sending: Sending): Promise<Submission>;
  /** Takes the answers of a page that keeps them itself. */
  sendAnswers(survey: Survey, sent: SentAnswers, sending: Sending): Promise<Submission>;
}

export type SubmissionsParts = SendingDraftParts & SendingAnswersParts;

/**
 * What was stored is acknowledged again, however late and whatever it would be refused for now: another try of the same
 * act may have taken the very place that this one was refused. Nothing is looked up for those who come first.
 */
async function acknowledging(
  parts: SubmissionsParts,
  survey: Survey,
  { idempotencyHash, secret }: Act,
  now: Date,
  attempt: () => Promise<Submission>,
): Promise<Submission> {
  const state = surveyState(survey, now);
  const stored = async (): Promise<Submission | null> => {
    const first = await parts.responses.findByIdempotency(survey.documentId, idempotencyHash);
    return first === null ? null : acknowledged(parts.receiptCodes, first, secret, now);
  };
  try {
    const result: Submission = state === 'open' ? await attempt() : { kind: 'refused', reason: state };
    const isWhole = result.kind === 'stored' && result.code !== null;
    return isWhole ? result : ((await stored()) ?? result);
  } catch (error) {
    const first = await stored();
    if (first === null) throw error;
    return first;
  }
}

export function createSubmissions(parts: SubmissionsParts): Submissions {
  return {
    sendDraft(survey, token, sending) {
      const act = { idempotencyHash: hashOf('sent-draft', token), secret: `draft|${token}` };
      return acknowledging(parts, survey, act, sending.now, () =>
        sendDraft(parts, survey, token, act, sending),
      );
    },

    sendAnswers(survey, sent, sending) {
      const { idempotencyKey } = sent;
      const act = { idempotencyHash: hashOf('key', idempotencyKey), secret: `key|${idempotencyKey}` };
      return acknowledging(parts, survey, act, sending.now, () =>
        sendAnswers(parts, survey, sent, act, sending),
      );
    },
  };
}
