import { joinAnswers, splitAnswers, startAnswers, type Answers } from '../../../domain/src';
import type { DraftAnswers, DraftRepository } from '../repositories/drafts';
import type { ResponseRepository } from '../repositories/responses';
import { parseAnswers } from '../repositories/stored-json';
import { REFUSED } from './consent';
import { readResumeCode, resumeCodeHash, resumeCodeOf, sealedBy } from './resume-codes';
import { openSealed, sealWith } from './sealing';
import { hashOf, isDraftToken, newDraftToken } from './secrets';
import { siteDay } from './site-day';
import { versionWithoutPersonal, type Survey, type Surveys, type Version } from './surveys';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A draft nobody touches is forgotten after a week. */
const LIFETIME_MS = 7 * DAY_MS;
/** One that somebody wants to go on with, after a month. */
const KEPT_LIFETIME_MS = 30 * DAY_MS;

export interface Draft {
  readonly token: string;
  /** Without personal questions for those who refused to answer them. */
  readonly version: Version;
  readonly answers: Answers;
  /** The pass of whoever began it, where the survey asks for one. */
  readonly pass: string | null;
  /** Hash of the statement that was agreed to, or `refused`; `null` as long as nothing was decided. */
  readonly consent: string | null;
}

/** Nothing may be asked yet: first it has to be decided whether personal data may be. */
export const isUndecided = ({ version, consent }: Draft): boolean =>
  version.consent !== 'none' && consent === null;

export type DraftState =
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** It was sent: this is its receipt. */
  | { readonly kind: 'sent'; readonly number: string }
  /** It has run out, or never was. */
  | { readonly kind: 'gone' };

export interface Drafts {
  /**
   * @param pass what the door gave, `null` where the survey has none
   * @returns the token under which the citizen's answers are found
   */
  begin(survey: Survey, pass: string | null): Promise<string>;
  find(survey: Survey, token: string): Promise<DraftState>;
  save(draft: Draft, answers: Answers): Promise<void>;
  /** After somebody had to show once more that they may answer. */
  savePass(draft: Draft, pass: string): Promise<void>;
  /** Writes down what was decided about personal data. What was written before stays only as far as it may. */
  decide(draft: Draft, consent: string): Promise<void>;
  /** Nothing of it stays. */
  remove(draft: Draft): Promise<void>;
  /** Forgets drafts that nobody has touched for too long. */
  forgetOld(): Promise<void>;
  /** Keeps a draft longer and lets its code open it. */
  keep(draft: Draft): Promise<void>;
  /** Until when a draft that was kept now can be gone on with. */
  keptUntil(survey: Survey): Date;
  /** @returns the token of the draft that was kept under this code; `null` for a code that opens none */
  resume(survey: Survey, typedCode: string): Promise<string | null>;
}

export interface DraftsParts {
  readonly drafts: DraftRepository;
  readonly responses: ResponseRepository;
  readonly surveys: Surveys;
  readonly now: () => Date;
  readonly timeZone: () => string;
}

/** Answers in their two places. Personal ones are sealed with the token, and dropped where nobody agreed to them. */
function parted(token: string, version: Version, answers: Answers, mayAsk: boolean): DraftAnswers {
  const { open, personal } = splitAnswers(version.questionnaire, answers);
  const isSealed = mayAsk && Object.keys(personal).length > 0;
  return { answers: open, sealedPersonal: isSealed ? sealWith(token, JSON.stringify(personal)) : null };
}

/** What only the token opens. */
function personalOf(token: string, sealed: string | null): Answers {
  const text = sealed === null ? null : openSealed(token, sealed);
  return text === null ? {} : parseAnswers(text);
}

const mayAsk = (consent: string | null): boolean => consent !== null && consent !== REFUSED;

/** Lets a draft be found by its code, which is drawn from its token. */
function keepUnderCode(drafts: DraftRepository, token: string, now: Date): Promise<void> {
  const code = resumeCodeOf(token);
  return drafts.keep(hashOf('draft', token), resumeCodeHash(code), sealWith(sealedBy(code), token), now);
}

async function tokenOf(drafts: DraftRepository, surveyId: string, typedCode: string): Promise<string | null> {
  const code = readResumeCode(typedCode);
  if (code === null) return null;
  const sealed = await drafts.findKept(surveyId, resumeCodeHash(code));
  return sealed === null ? null : openSealed(sealedBy(code), sealed);
}

export function createDrafts({ drafts, responses, surveys, now, timeZone }: DraftsParts): Drafts {
  const started = ({ questionnaire }: Version): Answers =>
    startAnswers(questionnaire, { today: siteDay(now(), timeZone()) });

  async function forgetOld(): Promise<void> {
    const moment = now().getTime();
    await drafts.removeOlderThan(new Date(moment - LIFETIME_MS), new Date(moment - KEPT_LIFETIME_MS));
  }

  return {
    forgetOld,

    async begin({ documentId, version }, pass) {
      await forgetOld();
      const token = newDraftToken();
      await drafts.add(
        hashOf('draft', token),
        {
          surveyId: documentId,
          versionId: version.id,
          ...parted(token, version, started(version), false),
          consent: null,
          sealedPass: pass === null ? null : sealWith(token, pass),
        },
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
      const whole = stored.surveyId === documentId ? await surveys.version(stored.versionId) : null;
      if (whole === null) return { kind: 'gone' };
      const { consent, sealedPass } = stored;
      const version = consent === REFUSED ? versionWithoutPersonal(whole) : whole;
      const personal = personalOf(token, stored.sealedPersonal);
      const answers = joinAnswers({ open: stored.answers, personal });
      const pass = sealedPass === null ? null : openSealed(token, sealedPass);
      return { kind: 'draft', draft: { token, version, answers, pass, consent } };
    },

    save: ({ token, version, consent }, answers) =>
      drafts.save(hashOf('draft', token), parted(token, version, answers, mayAsk(consent)), now()),

    async decide({ token, version, answers }, consent) {
      const whole = (await surveys.version(version.id)) ?? version;
      // Defaults of personal questions were held back until now.
      const { personal: defaults } = splitAnswers(whole.questionnaire, started(whole));
      const kept = parted(token, whole, { ...defaults, ...answers }, mayAsk(consent));
      await drafts.saveConsent(hashOf('draft', token), consent, kept, now());
    },

    remove: ({ token }) => drafts.remove(hashOf('draft', token)),

    savePass: ({ token }, pass) => drafts.savePass(hashOf('draft', token), sealWith(token, pass), now()),

    keep: ({ token }) => keepUnderCode(drafts, token, now()),

    keptUntil({ closesAt }) {
      const end = now().getTime() + KEPT_LIFETIME_MS;
      return new Date(closesAt === null ? end : Math.min(end, closesAt.getTime()));
    },

    resume: ({ documentId }, typedCode) => tokenOf(drafts, documentId, typedCode),
  };
}
