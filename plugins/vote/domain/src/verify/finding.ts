/** What the verifier can find. Texts for people are the business of each surface. */
export type FindingCode =
  // The file
  | 'unreadableLine'
  | 'unreadableLeaf'
  | 'noManifest'
  | 'noKeys'
  | 'secondKeys'
  | 'manifestDiffers'
  | 'keysOfAnotherManifest'
  | 'keyDiffers'
  // The tree
  | 'otherOrigin'
  | 'notSigned'
  | 'misplacedCheckpoint'
  | 'rootDiffers'
  | 'notCovered'
  // What others kept
  | 'unreadableEvidence'
  | 'forked'
  | 'rolledBack'
  | 'receiptDiffers'
  // Ballots
  | 'groupBroken'
  | 'wrongChannel'
  | 'notInGroup'
  | 'notSorted'
  | 'secondBallot'
  | 'unknownTier'
  | 'badToken'
  | 'wronglySealed'
  | 'invalidBallot'
  // Acts
  | 'outOfOrder'
  | 'afterTheEnd'
  | 'wrongTime'
  | 'unknownBallot'
  | 'wrongOpeningKey'
  | 'wrongSeed'
  | 'resultDiffers'
  | 'notFinished';

/** Something that must not be. None of them means: the record is what it claims to be. */
export interface Finding {
  readonly code: FindingCode;
  /** The line of the file, from 1; absent where the fault is in what is not there. */
  readonly line?: number;
  /** The leaf, from 0. */
  readonly leaf?: number;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Place {
  readonly line?: number;
  readonly leaf?: number;
}

/** Where findings go. */
export type Report = (code: FindingCode, place: Place, params?: Finding['params']) => void;
