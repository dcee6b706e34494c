/**
 * The four-eyes rule of publishing: who wrote a questionnaire asks, another one looks. Whatever is decided holds for the very
 * text that was asked about and for no other.
 */

/** An administrator. */
export interface Person {
  readonly id: number;
  readonly name: string;
}

export type Verdict = 'approved' | 'sentBack';

export interface ReviewDecision {
  readonly verdict: Verdict;
  readonly by: Person;
  readonly at: Date;
  /** '' where nothing was said; whoever sends back says why. */
  readonly comment: string;
}

/** One request; a survey's latest one counts. */
export interface ReviewRequest {
  /** Of what it is about, the questionnaire's text and what stands around it: SHA-256, hex. */
  readonly revision: string;
  readonly askedBy: Person;
  readonly askedAt: Date;
  readonly note: string;
  /** Names of warnings that whoever asked had read and left as they are. */
  readonly acknowledged: readonly string[];
  /** `null` as long as nobody has decided. */
  readonly decision: ReviewDecision | null;
}

/** `outdated`: the latest request is about another text. */
export type ReviewStanding = 'notAsked' | 'outdated' | 'waiting' | Verdict;

/** As much of a request as tells how a text stands. */
interface Standing {
  readonly revision: string;
  readonly decision: Pick<ReviewDecision, 'verdict'> | null;
}

/** How a text stands, by the latest request of its survey. */
export function standingOf(latest: Standing | null, revision: string): ReviewStanding {
  if (latest === null) return 'notAsked';
  if (latest.revision !== revision) return 'outdated';
  return latest.decision?.verdict ?? 'waiting';
}

export type AskRefusal = 'alreadyWaiting' | 'alreadyApproved';

/** Why nobody has to be asked about a text; `null` when somebody may be. */
export function askRefusal(latest: ReviewRequest | null, revision: string): AskRefusal | null {
  const standing = standingOf(latest, revision);
  if (standing === 'waiting') return 'alreadyWaiting';
  return standing === 'approved' ? 'alreadyApproved' : null;
}

export type DecisionRefusal = 'notAsked' | 'outdated' | 'alreadyDecided' | 'ownRequest' | 'commentMissing';

/** What somebody wants to decide about a text. */
export interface WantedDecision extends Omit<ReviewDecision, 'at'> {
  readonly revision: string;
}

/** Why somebody may not decide this; `null` when they may. */
export function decisionRefusal(
  latest: ReviewRequest | null,
  { revision, verdict, by, comment }: WantedDecision,
): DecisionRefusal | null {
  const standing = standingOf(latest, revision);
  if (standing === 'notAsked' || standing === 'outdated') return standing;
  if (standing !== 'waiting') return 'alreadyDecided';
  if (latest?.askedBy.id === by.id) return 'ownRequest';
  return verdict === 'sentBack' && comment.trim() === '' ? 'commentMissing' : null;
}

/** Codes of refused publications, by how the text stands. */
const UNAPPROVED = {
  notAsked: 'reviewNotAsked',
  outdated: 'reviewOutdated',
  waiting: 'reviewWaiting',
  sentBack: 'reviewSentBack',
} as const;

/** Why a text may not be published where a review is required; `null` when it may, by whoever may publish. */
export function unapprovedCode(latest: ReviewRequest | null, revision: string): string | null {
  const standing = standingOf(latest, revision);
  return standing === 'approved' ? null : UNAPPROVED[standing];
}
