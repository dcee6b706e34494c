import type { Claims } from './claims';

/** What a poll asks of those who take part, beyond who they are. All of a poll's conditions have to be met. */
export type Condition =
  | {
      readonly kind: 'age';
      /** Whole years on the day `on`; at least one of the two. */
      readonly atLeast?: number | undefined;
      readonly atMost?: number | undefined;
      /** ISO 8601: the poll's day, so that nobody's answer changes while it is open. */
      readonly on: string;
    }
  | {
      readonly kind: 'region';
      /** A region meets a code that it is, or that it begins with where both are digits: 41480 is all of Paju. */
      readonly codes: readonly string[];
    }
  | {
      readonly kind: 'list';
      /** Keyed hashes, 64 hex digits each, as `Eligibility.listEntry` makes them. */
      readonly hashes: readonly string[];
    };

export const CONDITION_REFUSALS = [
  'claimMissing',
  'tooYoung',
  'tooOld',
  'regionOutside',
  'notOnList',
] as const;

/** Why somebody may not take part. It is told to them, and written down nowhere. */
export type ConditionRefusal = (typeof CONDITION_REFUSALS)[number];

/** What conditions are held against: gone when the answer is given. */
export interface Facts {
  readonly claims: Claims;
  /** This person's entry, were they on a list. */
  readonly listEntry: string;
}

/**
 * Whole years somebody has lived on a day, as Korean civil law counts them: the birthday itself counts. Whoever was born on
 * 29 February is a year older on 1 March of common years.
 *
 * @param birthDate ISO 8601
 * @param on ISO 8601
 * @example ageOn('2007-06-03', '2026-06-03') // 19
 */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

const isDigits = (text: string): boolean => /^\d+$/u.test(text);

const isWithin = (region: string, code: string): boolean =>
  region === code || (isDigits(region) && isDigits(code) && region.startsWith(code));

function refusalOf(condition: Condition, { claims, listEntry }: Facts): ConditionRefusal | null {
  switch (condition.kind) {
    case 'age': {
      if (claims.birthDate === undefined) return 'claimMissing';
      const age = ageOn(claims.birthDate, condition.on);
      if (condition.atLeast !== undefined && age < condition.atLeast) return 'tooYoung';
      return condition.atMost !== undefined && age > condition.atMost ? 'tooOld' : null;
    }
    case 'region': {
      const { region } = claims;
      if (region === undefined) return 'claimMissing';
      return condition.codes.some((code) => isWithin(region, code)) ? null : 'regionOutside';
    }
    case 'list':
      return condition.hashes.includes(listEntry) ? null : 'notOnList';
  }
}

/** Yes (`null`) or no, with the first reason. A condition that the claims say nothing about is not met. */
export function conditionRefusal(conditions: readonly Condition[], facts: Facts): ConditionRefusal | null {
  for (const condition of conditions) {
    const refusal = refusalOf(condition, facts);
    if (refusal !== null) return refusal;
  }
  return null;
}
