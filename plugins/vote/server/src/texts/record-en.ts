import type { RecordTexts } from './record-ko';

export const recordEn: RecordTexts = {
  title: 'Check the record',
  lead: 'Every ballot of this vote is one line of a record that cannot be changed. Anybody can download it, check it and count again.',
  link: 'Check the record',
  state: 'The record now',
  leaves: 'Lines',
  leavesValue: (count) => count,
  ballots: 'Ballots',
  ballotsValue: (count) => count,
  checkpoint: 'Signed checkpoint',
  checkpointText:
    'A checkpoint sums up the whole record so far in one number, and signs it. Keep it: whatever is changed later will show.',
  checkpointFile: 'Download the checkpoint',
  key: 'Key of the record',
  keyText: 'Checkpoints are signed with this key. Write it down when the vote begins, and compare it later.',
  find: 'Find my ballot',
  findLabel: 'Receipt number',
  findHint: 'Four groups of four characters, as they stand on the receipt.',
  findButton: 'Look in the record',
  notFound: 'No ballot in the record has this number. Please check the number.',
  found: (line) => `This ballot is line ${line} of the record.`,
  foundProof: 'Download the proof',
  foundProofText:
    'The proof holds what the ballot chose. Keep it, and you can show anybody if this ballot is ever left out. Do not show it to others without need.',
  download: 'Download the record',
  downloadText: (seal) =>
    `It holds the definition of the vote, the keys, every ballot and the result. ${seal}`,
  downloadNone: 'A ballot has no name, no time and no address.',
  downloadLater: (moment) =>
    `So that no result leaks early, the whole record can be downloaded when the vote has ended, from ${moment}. Until then only checkpoints and each voter’s own proof are given out.`,
  downloadFile: 'Record file (JSON Lines)',
  verify: 'Count again yourself',
  verifyText:
    'The verifier is a single file. It checks the signatures, the rights to vote and every ballot, counts again from the beginning, and says where anything differs.',
  promises: 'What this record makes sure of',
  promisePoints: [
    'Anybody can find out if a ballot was left out, changed or added.',
    'Anybody can find out if the published result differs from the ballots.',
    'The right that comes with a ballot works once, and nobody can tell whose it was.',
  ],
  limits: 'What it cannot make sure of',
  limitPoints: [
    'Voters can prove their own ballot to somebody else.',
    'Nobody can tell who watches the device that is voted on.',
    'Who gets the right to vote is decided by the way of taking part. The record shows only how many rights there were.',
  ],
  receiptPlace: (line) => `line ${line} of the record`,
  receiptPlaceLabel: 'Place in the record',
  scriptless:
    'Without scripts, the server gets the right to vote and the ballot together, and stores them apart. What is stored cannot connect them, but in that moment the server sees both.',
  token: {
    issued:
      'You were given your right to vote already. If you have voted, you cannot vote again. If you have not, please go on with the device on which you began.',
    offline: 'No connection. Your ballot is not in yet. Please try again in a moment.',
    sending: 'Sending.',
    kept: 'Your ballot carries no name and no time. The server signed your right to vote without seeing it, so what is stored cannot tell whose ballot this is.',
    recovery: 'Go on with another device',
    recoveryText:
      'Your right to vote is in this browser only. To change devices before you have voted, write this recovery code down and enter it there. Show it to nobody.',
    recoveryLabel: 'Recovery code from your other device',
    recoveryButton: 'Go on with this code',
    wrongCode: 'This recovery code is not right. Please check it.',
    usedCode: 'The recovery code is accepted. You can go on and vote.',
  },
  elsewhereTitle: 'You began on another device',
  refusals: {
    noTokens: 'This way of taking part has no signed rights to vote.',
    tokenElsewhere:
      'The right to vote was handed out to another device or browser already. Go on there, or enter the recovery code that you wrote down.',
    badBlinded: 'The request for the right to vote is not valid. Please open the page again.',
    badToken: 'The right to vote is not valid. Please open the page again.',
    sealed: 'The whole record can be downloaded once the vote has ended.',
  },
};
