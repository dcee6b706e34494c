export { type Ballot, type BallotCheck, type BallotProblem, checkBallot } from './ballot/check-ballot';
export { candidateOrder } from './ballot/candidate-order';
export { checkPollBallot, type PollBallot, type PollBallotCheck } from './ballot/check-poll-ballot';
export { type GroupRemaining, remaining } from './ballot/remaining';
export {
  choiceFieldName,
  type Selection,
  selectionFromForm,
  selectionFromJson,
  selectionToFields,
} from './ballot/selection';
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
export { buildManifest } from './manifest/build-manifest';
export { canonicalJson, CanonicalJsonError } from './manifest/canonical-json';
export { parseManifest } from './manifest/parse-manifest';
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
export type {
  BudgetCount,
  Completion,
  ContestGroup,
  Threshold,
  TieRule,
  VotingMethod,
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
export {
  type CandidateResult,
  type GroupResult,
  tallyResult,
  type TallyResult,
  type TierTurnout,
} from './tally/result';
export { formatPercent, type Share, shareOf } from './tally/share';
export { hideSmallCells } from './tally/small-cells';
export { createTally, mergeTallies, type Tally } from './tally/tally';
export { type Winners, winners } from './tally/winners';
