import type { Questionnaire } from '../questionnaire/model';
import { consentNeed, personalQuestions, type ConsentNeed } from '../personal/personal-questions';
import { readRetention, type Retention, type WrittenRetention } from './retention';

/** What the survey promises about who answered, as an administrator chooses it. */
export const ANONYMITIES = ['anonymous', 'confidential', 'identified'] as const;

export type Anonymity = (typeof ANONYMITIES)[number];

/** What a consent form has to say, in one language (PIPA articles 15 and 22, GDPR article 13). */
export interface ConsentTexts {
  /** What the data is for. */
  readonly purpose: string;
  /** Who answers for it. */
  readonly controller: string;
  /** How to reach them. */
  readonly contact: string;
  /** Who else gets it; '' for nobody. */
  readonly recipients: string;
  /** What follows from refusing; '' for our own sentence. */
  readonly refusal: string;
}

/** The settings as they were written. Untrusted: an import may write anything into a content type. */
export interface WrittenPrivacy extends WrittenRetention {
  readonly anonymity: unknown;
}

/** What holds for a survey. */
export interface PrivacyRules {
  readonly anonymity: Anonymity;
  readonly consent: ConsentNeed;
  /** `null`: nothing ends by itself, which only surveys without personal questions may say. */
  readonly retention: Retention | null;
}

export interface PrivacyProblem {
  readonly code:
    | 'anonymityUnknown'
    | 'anonymousAsksPersonal'
    | 'identifiedAsksNobody'
    | 'personalWithoutKey'
    | 'consentIncomplete'
    | 'retentionMissing'
    | 'retentionUnreadable'
    | 'retentionWithoutClose'
    | 'quotaPersonal';
  readonly path: string;
  readonly question: string | undefined;
  readonly params: Readonly<Record<string, string | number>>;
}

export type ReadPrivacy =
  | { readonly ok: true; readonly rules: PrivacyRules }
  | { readonly ok: false; readonly problems: readonly PrivacyProblem[] };

/** Nothing chosen: what the questions themselves say. */
function readAnonymity(written: unknown, consent: ConsentNeed): Anonymity | null {
  if (written === null || written === undefined || written === '')
    return consent === 'none' ? 'anonymous' : 'confidential';
  return ANONYMITIES.find((known) => known === written) ?? null;
}

const problem = (
  code: PrivacyProblem['code'],
  path: string,
  params: PrivacyProblem['params'] = {},
  question?: string,
): PrivacyProblem => ({ code, path, question, params });

/** Reads the settings, or says everything that contradicts the questions. */
export function readPrivacy(
  written: WrittenPrivacy,
  questionnaire: Questionnaire,
  closesAt: Date | null,
): ReadPrivacy {
  const consent = consentNeed(questionnaire);
  const anonymity = readAnonymity(written.anonymity, consent);
  const retention = readRetention(written);
  const problems = [
    ...(anonymity === null ? [problem('anonymityUnknown', '/anonymity')] : []),
    ...(anonymity === 'anonymous' && consent !== 'none'
      ? personalQuestions(questionnaire).map(({ path, name }) =>
          problem('anonymousAsksPersonal', path, {}, name),
        )
      : []),
    // Whoever need not say who they are is not identified.
    ...(anonymity === 'identified' && consent !== 'required'
      ? [problem('identifiedAsksNobody', '/anonymity')]
      : []),
    ...(retention === 'unreadable' ? [problem('retentionUnreadable', '/retentionDays')] : []),
    ...(retention === null && consent !== 'none' ? [problem('retentionMissing', '/retentionDays')] : []),
    ...(isRetention(retention) && retention.from === 'close' && closesAt === null
      ? [problem('retentionWithoutClose', '/closesAt')]
      : []),
  ];
  if (problems.length > 0 || anonymity === null || retention === 'unreadable') return { ok: false, problems };
  return { ok: true, rules: { anonymity, consent, retention } };
}

const isRetention = (read: Retention | 'unreadable' | null): read is Retention =>
  read !== null && read !== 'unreadable';

/** What only the site and the texts can tell: a key to seal with, and a complete consent form in every language. */
export function consentProblems(
  { consent }: Pick<PrivacyRules, 'consent'>,
  given: {
    readonly hasKey: boolean;
    readonly texts: ReadonlyMap<string, ConsentTexts>;
    readonly quotas: readonly { readonly question: string }[];
    readonly questionnaire: Questionnaire;
  },
): readonly PrivacyProblem[] {
  if (consent === 'none') return [];
  const personal = new Set(personalQuestions(given.questionnaire).map(({ name }) => name));
  return [
    ...(given.hasKey ? [] : [problem('personalWithoutKey', '')]),
    ...[...given.texts].flatMap(([language, texts]) =>
      missingIn(texts).map((name) =>
        problem('consentIncomplete', `/${FIELDS[name]}`, { field: name, language }),
      ),
    ),
    // Counters know the open answers only.
    ...given.quotas
      .filter(({ question }) => personal.has(question))
      .map(({ question }) => problem('quotaPersonal', '/quotas', {}, question)),
  ];
}

const NEEDED = ['purpose', 'controller', 'contact'] as const;

const missingIn = (texts: ConsentTexts): readonly (typeof NEEDED)[number][] =>
  NEEDED.filter((name) => texts[name].trim() === '');

/** Whether a consent form says everything that the law asks of it. */
export const isConsentComplete = (texts: ConsentTexts): boolean => missingIn(texts).length === 0;

const FIELDS = {
  purpose: 'privacyPurpose',
  controller: 'privacyController',
  contact: 'privacyContact',
} as const;
