import { isLimit, readQuotas, type Offers, type RuleProblem } from '../quota/read-quotas';
import type { Quota } from '../quota/quotas';
import { readRespondents, tiersOf, type Respondents, type RespondentTier } from './respondents';

/** Who may answer a survey, and how many. */
export interface AdmissionRules {
  readonly respondents: Respondents;
  /** Ways in; none where anyone may answer, as often as they like. */
  readonly tiers: readonly RespondentTier[];
  readonly responseLimit: number | null;
  readonly quotas: readonly Quota[];
}

/** The same as an administrator wrote it. Untrusted: an import may write anything into a content type. */
export interface WrittenRules {
  readonly respondents: unknown;
  readonly responseLimit: unknown;
  readonly quotas: unknown;
}

export type ReadRules =
  | { readonly ok: true; readonly rules: AdmissionRules }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

const problem = (code: RuleProblem['code'], path: string): RuleProblem => ({
  code,
  path,
  question: undefined,
  params: {},
});

/** Reads the rules, or says everything that is wrong with them. A survey with wrong rules lets nobody in. */
export function readRules(written: WrittenRules, offers: Offers): ReadRules {
  const respondents = readRespondents(written.respondents);
  const { responseLimit = null } = written;
  const { quotas, problems } = readQuotas(written.quotas, offers);
  const all = [
    ...(respondents === null ? [problem('respondentsUnknown', '/respondents')] : []),
    ...(responseLimit === null || isLimit(responseLimit)
      ? []
      : [problem('limitNotPositive', '/responseLimit')]),
    ...problems,
  ];
  if (all.length > 0 || respondents === null) return { ok: false, problems: all };
  const limit = isLimit(responseLimit) ? responseLimit : null;
  return { ok: true, rules: { respondents, tiers: tiersOf(respondents), responseLimit: limit, quotas } };
}

/** Whether each person answers once, and has to show who they are for it. */
export const isRestricted = ({ tiers }: AdmissionRules): boolean => tiers.length > 0;

/** Whether responses have to be counted as they come in. */
export const isCounted = ({ responseLimit, quotas }: AdmissionRules): boolean =>
  responseLimit !== null || quotas.length > 0;
