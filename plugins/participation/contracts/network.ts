import type { TierKey } from './tiers';

/**
 * What the network somebody comes from has done so far; each throws an error that the citizen reads as "try again in a little
 * while" when it is too much. Addresses are never kept (ADR 0010).
 */
export interface NetworkCounts {
  /**
   * Counts an act of somebody who showed nothing at all: neither a right nor a proof of work. A network may do so far
   * less often than it may send forms.
   */
  countUnproven(): Promise<void>;
  /** Counts a right to take part that is about to be given. */
  countAdmission(tier: TierKey): Promise<void>;
  /** Counts something that was wrong: a code, an address of somebody else's letter. */
  countAttempt(): Promise<void>;
  /** Counts nothing, and throws where too much was wrong already. */
  checkAttempts(): Promise<void>;
  /** Counts a letter that is about to be sent. */
  countLetter(): Promise<void>;
}
