export { choiceFieldName, type Choices, choicesFromForm, choicesToFields } from './ballot/ballot-form';
export { candidateOrder } from './ballot/candidate-order';
export { checkPollBallot, type PollBallot, type PollBallotCheck } from './ballot/check-poll-ballot';
export { candidateFromContent, type ContentVersions } from './design/content-candidate';
export { parseBallotDesign } from './design/parse-ballot-design';
export { type CandidateOrder, parsePollDesign, type PollDesign } from './design/parse-poll-design';
export type {
  BallotDesign,
  BallotGroup,
  Candidate,
  CandidateDetail,
  ChoiceRule,
  ContentDetail,
  ContentFields,
  ContentFilter,
  ContentSource,
  EntrySource,
} from './design/types';
export { canonicalJson, CanonicalJsonError } from './manifest/canonical-json';
export {
  buildPollManifest,
  contestGroupsOf,
  type ContestManifest,
  parsePollManifest,
  type PollManifest,
  type PollManifestInput,
} from './manifest/poll-manifest';
export type { Manifest, ManifestInput, PollIdentity } from './manifest/types';
export type { ContestBallot, ContestProblem } from './methods/ballot';
export type { MethodResult } from './methods/engine';
export type { Elected } from './methods/ranks';
export {
  BORDA_PARTIALS,
  type BudgetCount,
  type Completion,
  type ContestGroup,
  METHOD_KINDS,
  SCORE_SCALES,
  type Threshold,
  type TieRule,
  type VotingMethod,
} from './methods/types';
export { formatReceiptNumber, parseReceiptNumber } from './receipt/receipt-number';
export {
  type BallotRefusal,
  ballotRefusal,
  mayShowCounts,
  type PollState,
  pollState,
  type PollTimes,
} from './schedule/poll-state';
export { compareFractions, formatFraction, type Fraction } from './shared/fraction';
export { inBothLanguages, type Locale, type LocalText, textIn } from './shared/local-text';
export type { Parsed, Path, Problem, ProblemCode } from './shared/problem';
export { sha256Hex } from './shared/sha256';
export { type ContestResult, createPollTally, type PollResult, type PollTally } from './tally/poll-tally';
export { formatPercent, type Share, shareOf } from './tally/share';
export { hideSmallCells } from './tally/small-cells';
export type { Awaitable, Hash, RsaPublicKey, VerifyEd25519, VerifyRsaPss } from './crypto/ports';
export { type Checkpoint, parseCheckpoint, type SignedCheckpoint, signCheckpoint } from './record/checkpoint';
export { CompactRange, type Frontier, type OnNode } from './record/compact-range';
export { type MerkleHasher, merkleHasher } from './record/merkle-hash';
export { consistencyProof, inclusionProof, type MerkleTree, type NodeAt } from './record/merkle-proof';
export {
  type NoteKey,
  type NoteKeyKind,
  type NoteSigner,
  type NoteVerification,
  parseNoteKey,
  verifyNote,
  writeNoteKey,
} from './record/note-key';
export { type NoteSignature, parseNote, type SignedNote, writeNote } from './record/signed-note';
export { type TreeHead, verifyConsistency, verifyInclusion } from './record/verify-proof';
export {
  type BlindedProblem,
  type BlindSignature,
  type BlindSigner,
  signBlinded,
  verifyPss,
} from './tokens/blind-rsa';
export { formatRecoveryCode, parseRecoveryCode } from './tokens/recovery-code';
export { parseRsaKey, type WrittenRsaKey } from './tokens/rsa-key';
export {
  NULLIFIER_BYTES,
  type Token,
  TOKEN_SALT_BYTES,
  type TokenContext,
  type TokenKey,
  tokenMessage,
  type TokenProblem,
  tokenProblem,
  type TokenVariant,
} from './tokens/token';
export { finishToken, type TokenRequest, tokenRequest } from './tokens/token-request';
export type { AesGcmBox, SealingPrimitives } from './sealing/primitives';
export {
  openBallot,
  type OpenResult,
  sealBallot,
  type SealedFor,
  type SealResult,
} from './sealing/sealed-ballot';
export { isSharing, randomBytesFor, type Share as TrusteeShare, type Sharing } from './sealing/shamir';
export { formatShare, parseShare } from './sealing/share-code';
export {
  isTrusteesShare,
  type Opening,
  openTogether,
  type SealingKey,
  shareAmongTrustees,
} from './sealing/trustees';
export { type Act, type ActLeaf, writeActLeaf } from './record/act-leaf';
export { type BallotContent, type BallotLeaf, writeBallotLeaf } from './record/ballot-leaf';
export { type BundleLine, parseBundleLine, writeCheckpointLine } from './record/bundle';
export type { Channel } from './record/channel';
export { writeGroup } from './record/group';
export { type KeysLeaf, writeKeysLeaf } from './record/keys-leaf';
export type { GroupChannel, GroupLeaf } from './record/group-leaf';
export { type Leaf, type LeafReading, parseLeaf } from './record/leaf';
export {
  checkReceipt,
  makeReceipt,
  parseReceipt,
  type Receipt,
  type ReceiptCheck,
  writeReceipt,
} from './record/receipt';
export type { RecordState } from './verify/act-watch';
export type { InvalidBallot } from './verify/ballot-watch';
export type { Finding, FindingCode } from './verify/finding';
export {
  type ChannelTurnout,
  type CountedBallot,
  createRecount,
  type Recount,
  type RunningRecount,
  type WrittenResult,
} from './verify/recount';
export {
  type Expectation,
  RecordVerifier,
  type VerifierPorts,
  type VerifierReport,
} from './verify/record-verifier';
