export type Path = readonly (string | number)[];

/** What can be wrong with a design or a manifest. Texts for people are the business of each surface. */
export type ProblemCode =
  | 'wrongType'
  | 'unknownKey'
  | 'missing'
  | 'badText'
  | 'badKey'
  | 'badChoice'
  | 'noGroups'
  | 'duplicateGroup'
  | 'emptyGroup'
  | 'chooseTooSmall'
  | 'chooseTooLarge'
  | 'numberTooSmall'
  | 'numberTooLarge'
  | 'duplicateTieRule'
  | 'badCommitment'
  | 'differentCommitments'
  | 'duplicateCandidate'
  | 'missingGroup'
  | 'unknownGroup'
  | 'missingTranslation'
  | 'badImageUrl'
  | 'imageFromElsewhere'
  | 'badUid'
  | 'badFieldPath'
  | 'badInstant'
  | 'closesBeforeItOpens'
  | 'noTiers'
  | 'duplicateTier'
  | 'unknownVersion'
  | 'notCanonical';

/** A warning does not stand in the way of opening; an error does. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** Where in the input: `['groups', 0, 'choose']`. */
  readonly path: Path;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Closes a reading: the value if it stands without errors, else everything that was found. */
export function parsed<Value>(value: Value | null, problems: readonly Problem[]): Parsed<Value> {
  if (value === null || problems.some(({ severity }) => severity === 'error')) {
    return { ok: false, problems };
  }
  return { ok: true, value, warnings: problems };
}
