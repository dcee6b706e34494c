import { defaultAnswers, type Answers } from '../../../domain/src';
import type { DraftRepository } from '../repositories/drafts';
import type { ResponseRepository } from '../repositories/responses';
import { hashOf, isDraftToken, newDraftToken } from './secrets';
import type { Survey, Surveys, Version } from './surveys';

/** A draft nobody touches is forgotten after a week. */
const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

export interface Draft {
  readonly token: string;
  readonly version: Version;
  readonly answers: Answers;
}

export type DraftState =
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** It was sent: this is its receipt. */
  | { readonly kind: 'sent'; readonly number: string }
  /** It has run out, or never was. */
  | { readonly kind: 'gone' };

export interface Drafts {
  /** @returns the token under which the citizen's answers are found */
  begin(survey: Survey): Promise<string>;
  find(survey: Survey, token: string): Promise<DraftState>;
  save(draft: Draft, answers: Answers): Promise<void>;
}

export interface DraftsParts {
  readonly drafts: DraftRepository;
  readonly responses: ResponseRepository;
  readonly surveys: Surveys;
  readonly now: () => Date;
}

export function createDrafts({ drafts, responses, surveys, now }: DraftsParts): Drafts {
  return {
    async begin({ documentId, version }) {
      await drafts.removeOlderThan(new Date(now().getTime() - LIFETIME_MS));
      const token = newDraftToken();
      const answers = defaultAnswers(version.questionnaire);
      await drafts.add(
        hashOf('draft', token),
        { surveyId: documentId, versionId: version.id, answers },
        now(),
      );
      return token;
    },

    async find({ documentId }, token) {
      if (!isDraftToken(token)) return { kind: 'gone' };
      const stored = await drafts.find(hashOf('draft', token));
      if (stored === null) {
        const sent = await responses.findByIdempotency(documentId, hashOf('sent-draft', token));
        return sent === null ? { kind: 'gone' } : { kind: 'sent', number: sent.number };
      }
      // A draft keeps the version it began with, whatever has been published since.
      const version = stored.surveyId === documentId ? await surveys.version(stored.versionId) : null;
      return version === null
        ? { kind: 'gone' }
        : { kind: 'draft', draft: { token, version, answers: stored.answers } };
    },

    save: (draft, answers) => drafts.save(hashOf('draft', draft.token), answers, now()),
  };
}
