import type { Account, AdmissionResult, Eligibility } from '@modu/participation/contracts';
import { isRestricted } from '../../../domain/src';
import type { ParticipationRepository } from '../repositories/participations';
import { scopeOf } from './scope';
import type { Survey } from './surveys';

/** Somebody may answer, or may not, or has done so already. */
export type DoorResult = AdmissionResult | { readonly ok: false; readonly reason: 'alreadyAnswered' };

/** What goes with answers: a pass from the door, or what would open the door. */
export interface Right {
  readonly pass?: string | undefined;
  readonly code?: string | undefined;
  readonly account: Account | null;
}

/** Who may answer a survey that takes one response of each person. The database has the last word when it is sent. */
export interface Door {
  /** Looks at what somebody brings. A pass that was given before is read first. */
  admit(survey: Survey, right: Right): Promise<DoorResult>;
  /** `null` where nobody is asked; otherwise what the pass is worth now. */
  ofPass(survey: Survey, pass: string | null, account: Account | null): Promise<DoorResult | null>;
}

export interface DoorParts {
  readonly eligibility: () => Eligibility;
  readonly participations: ParticipationRepository;
}

export function createDoor({ eligibility, participations }: DoorParts): Door {
  /** Told before twenty pages are filled in rather than after. */
  async function once({ documentId }: Survey, result: AdmissionResult): Promise<DoorResult> {
    if (!result.ok) return result;
    const hasAnswered = await participations.hasAnswered(documentId, result.admission.subject);
    return hasAnswered ? { ok: false, reason: 'alreadyAnswered' } : result;
  }

  async function readPass(survey: Survey, pass: string, account: Account | null): Promise<DoorResult> {
    const { documentId, rules } = survey;
    return once(survey, await eligibility().readPass(scopeOf(documentId), rules.tiers, pass, account));
  }

  return {
    async admit(survey, { pass, code, account }) {
      if (pass !== undefined) return readPass(survey, pass, account);
      // A code counts before the account somebody happens to be signed in with.
      const presented = code === undefined || code.trim() === '' ? { account } : { code, account: null };
      const { documentId, rules } = survey;
      return once(survey, await eligibility().admit(scopeOf(documentId), rules.tiers, presented));
    },

    async ofPass(survey, pass, account) {
      if (!isRestricted(survey.rules)) return null;
      // Begun before the survey asked who answers.
      if (pass === null) return { ok: false, reason: 'nothingPresented' };
      return readPass(survey, pass, account);
    },
  };
}
