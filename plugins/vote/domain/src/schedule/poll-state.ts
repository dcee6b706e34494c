/** Draft: not opened by an administrator, so there is no manifest yet. */
export type PollState = 'draft' | 'upcoming' | 'open' | 'closed';

/** ISO 8601, as a manifest holds them. */
export interface PollTimes {
  readonly opensAt: string;
  readonly closesAt: string;
  /** It was closed or cancelled, whatever the times say. */
  readonly isOver?: boolean;
}

export type BallotRefusal =
  | { readonly code: 'notOpened' }
  | { readonly code: 'notYetOpen'; readonly opensAt: string }
  | { readonly code: 'closed'; readonly closesAt: string };

/**
 * Where a poll stands at an instant. `times` are those of its manifest, `null` while it has none.
 * Open from `opensAt` (included) to `closesAt` (excluded): two polls that follow each other never overlap.
 * Times that cannot be read never make a poll open.
 */
export function pollState(times: PollTimes | null, now: Date): PollState {
  if (times === null) return 'draft';
  if (times.isOver === true) return 'closed';
  const instant = now.getTime();
  const opens = Date.parse(times.opensAt);
  if (instant < opens) return 'upcoming';
  return instant >= opens && instant < Date.parse(times.closesAt) ? 'open' : 'closed';
}

/** Why no ballot is taken at that instant, or `null` when it is. */
export function ballotRefusal(times: PollTimes | null, now: Date): BallotRefusal | null {
  if (times === null) return { code: 'notOpened' };
  const state = pollState(times, now);
  if (state === 'open') return null;
  if (state === 'upcoming') return { code: 'notYetOpen', opensAt: times.opensAt };
  return { code: 'closed', closesAt: times.closesAt };
}

/** Whether counts may be shown: after the close, and before it only while open and not sealed. */
export function mayShowCounts(poll: PollTimes & { readonly sealed: boolean }, now: Date): boolean {
  const state = pollState(poll, now);
  return state === 'closed' || (state === 'open' && !poll.sealed);
}
