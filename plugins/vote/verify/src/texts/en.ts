import { resultEn } from './result-en';
import type { Texts } from './types';

export const en: Texts = {
  usage: `Checks and recounts the public record of a vote.

  modu-verify <file or address> [options]

  --manifest <hash>     the hash that the poll's pages show
  --key <key>           the record's key, as noted when the poll opened
  --checkpoint <file>   a checkpoint that somebody kept; may be repeated
  --receipt <file>      a voter's receipt; may be repeated
  --running             the poll is not over yet
  --json                the result as JSON, with every figure
  --lang ko|en

Exit code: 0 all right, 1 something is wrong, 2 could not be checked.
`,
  unreadable: 'The record cannot be read',
  manifest: 'Manifest: {hash}',
  figures: 'Leaves: {leaves} · Ballots: {ballots} · Excluded: {excluded} · Root: {root}',
  states: {
    open: 'The poll is open.',
    closed: 'The poll is closed and not counted yet.',
    cancelled: 'The poll was cancelled.',
    counted: 'The poll was counted.',
  },
  invalid: 'Invalid ballot, leaf {leaf}: {reason}',
  reasons: {
    wrongLength: 'not the length of a sealed ballot',
    notOpened: "does not open with the poll's key",
    notABallot: 'holds no ballot',
    againstTheRules: 'breaks the rules of the poll',
  },
  result: 'Result, counted from the ballots:',
  results: resultEn,
  good: 'Everything holds.',
  bad: 'Findings: {count}',
  line: 'line {line}',
  leaf: 'leaf {leaf}',
  findings: {
    unreadableLine: 'neither a leaf nor a checkpoint',
    unreadableLeaf: 'a leaf that nobody writes ({reason} {field})',
    noManifest: 'there is no manifest',
    noKeys: 'there are no keys',
    secondKeys: 'keys stand here a second time',
    manifestDiffers: 'the manifest is {hash}; the pages of the poll showed {expected}',
    keysOfAnotherManifest: 'the keys belong to another manifest',
    keyDiffers: 'the key of the record is {key}, not {expected}',
    otherOrigin: 'the checkpoint is of {origin}, not of {expected}',
    notSigned: 'the signature of {name} is missing or forged',
    misplacedCheckpoint:
      'signed for {size} leaves, but {leaves} stand before it: leaves were added or removed after leaf {after}',
    rootDiffers: 'not what was signed for {size} leaves: something was changed from leaf {after} on',
    notCovered: 'no checkpoint covers the last leaves, from {after} to {size}',
    unreadableEvidence: 'number {number} ({kind}) that was given is not of this record',
    forked: 'somebody kept another record: signed for {size} leaves, different from leaf {after} on',
    rolledBack: 'somebody kept a checkpoint for {kept} leaves; the record has {size}',
    receiptDiffers: "a voter's receipt shows another ballot here",
    groupBroken: 'the group before this lacks {missing} ballots',
    wrongChannel: 'the ballot came through the channel {channel}, its group through {group}',
    notInGroup: 'a ballot outside of any group',
    notSorted: 'the ballot is out of the order of its group',
    secondBallot: 'a second ballot with the nullifier of leaf {first}',
    unknownTier: 'the poll has no tier {tier}',
    badToken: 'the token is not good ({reason})',
    wronglySealed: 'the ballot is sealed in an open poll, or open in a sealed one',
    invalidBallot: 'the ballot breaks the rules of the poll',
    outOfOrder: 'not at this point of the poll: {act}',
    afterTheEnd: 'ballots after the poll had ended',
    wrongTime: 'the time does not fit: {act}',
    unknownBallot: 'no such ballot, or excluded already: {nullifier}',
    wrongOpeningKey: 'not the key to which the ballots were sealed',
    wrongSeed: 'the seed of the lot is not the one that was promised ({reason})',
    resultDiffers: 'the published result is not what the ballots give, first at {at}',
    notFinished: 'the record ends before the result',
  },
};
