import type { Account, RefusalReason } from '@modu/participation/contracts';
import { dueAt, type AnswerProblem } from '../../../domain/src';
import type { NewResponse, StoredResponse } from '../repositories/responses';
import type { DoorResult } from './door';
import { isSameHash, type ReceiptCodes } from './receipt-codes';
import type { Survey, Version } from './surveys';

/** What became of something that was sent. */
export type Submission =
  /** `code` opens the response later; `null` where it cannot be shown any more. */
  | { readonly kind: 'stored'; readonly number: string; readonly code: string | null }
  | {
      readonly kind: 'refused';
      readonly reason:
        | 'upcoming'
        | 'closed'
        | 'gone'
        | 'alreadyAnswered'
        | 'full'
        /** Nobody was asked yet whether personal data may be kept. */
        | 'consentRequired'
        /** They said no, and without it the survey cannot be answered. */
        | 'consentRefused'
        /** It was sent once and taken back. */
        | 'withdrawn';
    }
  /** A quota has enough responses with this answer. */
  | {
      readonly kind: 'cellFull';
      readonly version: Version;
      readonly question: string;
      readonly value: string;
    }
  | { readonly kind: 'notAdmitted'; readonly reason: RefusalReason }
  | { readonly kind: 'invalid'; readonly version: Version; readonly problems: readonly AnswerProblem[] }
  /** survey-core came to no end: too many wait for it (try again), or the questionnaire takes too much (nobody can). */
  | { readonly kind: 'unchecked'; readonly reason: 'busy' | 'tooCostly' };

/** Where and when something is sent. */
export interface Sending {
  readonly locale: string;
  readonly now: Date;
  readonly timeZone: string;
  /** Who is signed in; asked only where the survey wants to know, and kept nowhere. */
  readonly account: Account | null;
  /** The last that may refuse: throws where this network has sent too much without showing anything. */
  readonly beforeStoring: () => Promise<void>;
}

/** One act of sending, by the secret that only its page knows. */
export interface Act {
  readonly idempotencyHash: string;
  readonly secret: string;
}

/** Whoever may answer, as the tables know them; or why they may not. `null` is nobody in particular. */
export function admitted(result: DoorResult | null): { readonly personHash: string | null } | Submission {
  if (result === null) return { personHash: null };
  if (result.ok) return { personHash: result.admission.subject };
  const { reason } = result;
  return reason === 'alreadyAnswered' ? { kind: 'refused', reason } : { kind: 'notAdmitted', reason };
}

/** What was stored, said again; its code only for a while. */
export function acknowledged(
  receiptCodes: ReceiptCodes,
  { number, rights: { codeHash }, submittedAt }: StoredResponse,
  secret: string,
  now: Date,
): Submission {
  const code = receiptCodes.codeOf(secret);
  const isItsOwn = codeHash !== null && isSameHash(codeHash, receiptCodes.hashOf(number, code));
  return { kind: 'stored', number, code: isItsOwn && receiptCodes.isFresh(submittedAt, now) ? code : null };
}

/** What is promised to whoever sends now. */
export function retentionOf(
  { privacy: { retention }, closesAt }: Survey,
  submittedAt: Date,
): NewResponse['rights']['retention'] {
  const at = retention === null ? null : dueAt(retention, { submittedAt, closesAt });
  return retention === null || at === null ? null : { act: retention.act, at };
}
