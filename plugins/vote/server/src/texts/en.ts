import { refusalTexts } from '@modu/participation/page-kit';
import type { Texts } from './ko';
import { countingEn } from './counting-en';
import { confirmedEn } from './door';
import { methodsEn } from './methods-en';

const within = (group: string): string => (group === '' ? '' : ` in “${group}”`);

const upTo = (isLimit: boolean): string => (isLimit ? 'up to ' : '');

export const en: Texts = {
  vote: 'Vote',
  home: 'Start page',
  opens: (moment) => `opens ${moment}`,
  closes: (moment) => `closes ${moment}`,
  closed: (moment) => `closed ${moment}`,
  participants: (count) => (count === '1' ? '1 person took part' : `${count} people took part`),
  noGroup: 'Candidates',
  or: ' or ',
  refusals: {
    ...refusalTexts.en,
    nothingPresented: 'Enter your invitation code.',
    codeMalformed:
      'An invitation code has 16 characters. Check that none is missing or extra, and enter it again.',
    codeUnknown: 'This is not a code for this vote. Check the code you were sent and enter it again.',
    accountUnknown: 'This account cannot vote. Use another way.',
    tierNotAccepted: 'This vote does not accept that way. Use another way.',
    passInvalid: 'We have to check again that you may vote. Your choices are still here.',
    passExpired:
      'A day has passed, so we have to check again that you may vote. Your choices are still here.',
  },

  methods: methodsEn,
  counting: countingEn,

  choosing: {
    all: (total, candidates, isLimit) => `Choose ${upTo(isLimit)}${total} of ${candidates} candidates.`,
    parts: (parts) => `${parts.join(', ')}.`,
    part: (group, count, isLimit) => `${group}\u00A0${upTo(isLimit)}${count}`,
    group: (count, candidates, isLimit) => `Choose ${upTo(isLimit)}${count} of ${candidates}`,
    short: (count, candidates, isLimit) => `${upTo(isLimit)}${count} of ${candidates} chosen by each person`,
    left: '{n} left',
    done: 'Done',
    over: '{n} too many',
  },

  errorHint: 'Follow a link to go to that place. Your choices are still here.',
  problems: {
    tooMany: (group, choose, over) => `Choose up to ${choose}${within(group)}. Remove ${over}.`,
    tooFew: (group, missing) => `Choose ${missing} more${within(group)}.`,
    unknownCandidate: (group) =>
      `A candidate you chose${within(group)} is not on this ballot and was removed. Choose again.`,
    duplicateCandidate: (group) => `You chose the same candidate twice${within(group)}. Choose it once.`,
    wrongGroup: (group) =>
      `A candidate you chose${within(group)} belongs to another group and was removed. Choose again.`,
    unknownGroup: 'Choices in a group that is not on this ballot were removed. Check your choices.',
    actUnusable: 'Not cast yet. Check your choices and cast your ballot again.',
    malformed: 'What you sent has another shape. See the API description.',
  },

  unknown: {
    pollTitle: 'There is no such vote',
    pollText: 'Its address may have changed, or it is not open yet. Look for it in the list of votes.',
    receiptTitle: 'We found no ballot with this number',
    receiptText: 'Check the receipt number character by character. 0 and O, 1 and I are the same.',
    toList: 'See all votes',
  },

  poll: {
    untilWhen: 'Until',
    fromWhen: 'From',
    howMany: 'How many',
    who: 'How we check',
    sealedTitle: 'This vote is sealed',
    sealedText: 'Until it closes no page of this site, not even the administrators’, shows a partial count.',
    heading: 'Vote',
    code: 'Invitation code',
    codeHeading: 'If you have an invitation code',
    codeHint: 'Enter the 16 characters you were sent. Spaces, hyphens and capital letters do not matter.',
    getBallot: 'Get my ballot',
    accountHeading: 'If you have an account',
    signInText: 'Sign in to get your ballot.',
    signedInAs: (name) => `You are signed in as ${name}.`,
    inNewWindow: 'This continues in a new window.',
    signIn: 'Sign in',
    register: 'Create an account',
    candidates: 'Candidates',
    groupCandidates: (group, count) => `${group}: ${count}`,
    fingerprint: 'Fingerprint of the list',
    fingerprintText:
      'The list cannot change once the vote is open. If it did, this fingerprint would change too.',
    manifest: 'Download the list (JSON)',
    notOpenYet: (moment) => `Voting begins on ${moment}. You can vote on this page then.`,
    over: 'Voting has ended.',
    toResults: 'See the results',
    toCounts: 'See the counts so far',
  },

  ballot: {
    confirmed: confirmedEn,
    more: 'More',
    notYet: 'You have not voted yet. On the next page you check your choices and then cast the ballot.',
    leftInGroups: 'Votes left in each group',
    check: 'Check my choices',
    askAgain: 'Check again',
    askAgainHeading: 'Confirm again that you may vote',
    askAgainAccount: 'If you vote with an account, sign in in a new window, then check again on this page.',
  },

  review: {
    title: 'Check before you cast your ballot',
    lead: 'You have not voted yet. Press Change where something is not right. Your other choices stay.',
    change: 'Change',
    nothing: 'Nothing chosen',
    note: 'Once cast, a ballot cannot be changed or taken back. Your name and contact are never kept with it.',
    cast: 'Cast my ballot',
    back: 'Choose again',
  },

  receipt: {
    title: 'Your vote is in the record',
    lead: (poll) => `Thank you for taking part in “${poll}”. You can close this page; your ballot stays.`,
    number: 'Receipt number',
    numberHint:
      'With it you can check that your ballot is in the record. It does not say what you chose or when you voted. Do not show it to others.',
    next: 'What happens next',
    nextCloses: (moment) => `Voting ends on ${moment}.`,
    nextSealed: 'Until then no page shows a partial count.',
    nextOpen: 'Counts shown before that are not the final result.',
    nextResults: 'The results are published when voting ends.',
    nextResultsText: 'The results page shows votes and ranks in each group.',
    secrecy: 'How we keep it secret',
    secrecyPoints: [
      'Who voted and what was chosen are kept apart from the start.',
      'No name, email or network address is kept beside a ballot, nor when or in which order people voted.',
      'Whether somebody votes twice is checked only by a value that cannot be turned back into a person.',
    ],
    limits: 'What we cannot promise',
    limitPoints: [
      'Somebody who has both your receipt number and the server’s records can find that ballot. You need not show the number to anyone.',
      'Somebody who gets hold of every record of the server could try to link people and ballots. So we make as few such records as we can.',
    ],
  },

  refusedCast: {
    alreadyTitle: 'You have already voted',
    alreadyText: 'Your first ballot stands.',
    alreadyHint: 'Each person votes once, and a ballot cannot be changed or taken back.',
    closedTitle: 'Voting has ended',
    closedText: (moment) => `Voting ended on ${moment}, so this ballot was not accepted.`,
    notYetTitle: 'Voting has not begun',
    notYetText: (moment) => `Voting begins on ${moment}. Cast your ballot then.`,
    choices: 'Choices that were not cast',
  },

  results: {
    title: (poll) => `Results: ${poll}`,
    kicker: 'Results',
    notFinal: 'Voting has not ended. These are the counts so far, not the final result.',
    sealedTitle: 'There are no results yet',
    sealedText: (moment) =>
      `This vote is sealed: no page shows a partial count before it closes. It closes on ${moment}; the results are shown here then.`,
    upcomingText: (moment) => `Voting begins on ${moment}.`,
    toPoll: 'To the vote',
    groups: 'Groups',
    people: 'People who voted',
    peopleValue: (count) => count,
    invalid: (count) => `${count} invalid`,
    period: 'Voting period',
    votes: 'Votes given',
    votesValue: (count) => count,
    captionExact: (count, percent) =>
      `Share of those who voted that chose the candidate. Each person chose ${count}, so the shares add up to ${percent}%.`,
    captionLimit: (count) =>
      `Share of those who voted that chose the candidate. Each person chose up to ${count}.`,
    rank: 'Rank',
    rankValue: (rank) => rank,
    tied: 'tied',
    candidate: 'Candidate',
    count: 'Votes',
    rest: (count) => `See the other ${count}`,
    restCaption: (group, from) => `${group}, from number ${from}`,
    who: 'How people took part',
    whoCaption: 'Counted apart by how people were checked.',
    tier: 'How checked',
    hidden: 'hidden',
    hiddenText: (threshold) =>
      `Numbers below ${threshold} are hidden so that nobody can be recognised. Hiding one alone could be undone by subtraction, so a second one is hidden with it.`,
    noBallots: 'Nobody has voted yet.',
  },
};
