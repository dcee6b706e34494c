/** Who may answer a survey, as an administrator chooses it. */
export const RESPONDENTS = ['anyone', 'code', 'account', 'codeOrAccount'] as const;

export type Respondents = (typeof RESPONDENTS)[number];

/** What a person may show at the door: the tier keys of the participation plugin. */
export type RespondentTier = 'code' | 'account';

const TIERS: Readonly<Record<Respondents, readonly RespondentTier[]>> = {
  anyone: [],
  code: ['code'],
  account: ['account'],
  codeOrAccount: ['code', 'account'],
};

/** The ways in; none where nobody is asked who they are. */
export const tiersOf = (respondents: Respondents): readonly RespondentTier[] => TIERS[respondents];

/** Nothing chosen is a survey from before there was a choice: anyone may answer. `null` for what is none of them. */
export function readRespondents(written: unknown): Respondents | null {
  if (written === null || written === undefined || written === '') return 'anyone';
  return RESPONDENTS.find((known) => known === written) ?? null;
}
