import type { MethodTexts } from './methods-ko';

const within = (group: string): string => (group === '' ? '' : ` in “${group}”`);

const of = (candidate: string): string => (candidate === '' ? 'each candidate' : `“${candidate}”`);

const pointsOf = (count: string): string => (count === '1' ? '1 point' : `${count} points`);

export const methodsEn: MethodTexts = {
  money: (amount) => `₩${amount}`,
  howTo: 'How to vote',
  eachItsWay: 'Each group says how to vote in it.',
  perVoter:
    'The order of candidates is drawn by lot for each voter, so that nobody gains from standing first.',
  point: 'points',
  points: pointsOf,
  lowest: 'low',
  highest: 'high',
  noScore: 'None',
  rank: (rank) => `Rank ${rank}`,
  notRanked: 'Not ranked',
  answers: { yes: 'Yes', no: 'No', abstain: 'Abstain' },
  totals: {
    points: (given, left) => `Points given: ${given}. Left: ${left}.`,
    cost: (cost) => `The projects you chose cost ${cost} together.`,
    costOf: (cost, spend) => `The projects you chose cost ${cost} together, of ${spend} at most.`,
  },

  ask: {
    score: (most, isEveryone) =>
      isEveryone
        ? `Score every candidate from 0 to ${most}`
        : `Score candidates from 0 to ${most}. Leave out those you do not know`,
    points: (points, isLimit) =>
      isLimit
        ? `Give out up to ${pointsOf(points)}`
        : points === '1'
          ? 'Give out 1 point'
          : `Give out all ${points} points`,
    cap: (cap) => `, at most ${cap} to one candidate`,
    ranks: (ranks, candidates, isLimit) =>
      isLimit ? `Rank up to ${ranks} of ${candidates}` : `Rank ${ranks} of ${candidates}`,
    equalRanks: '. Candidates may share a rank',
    yesNo: 'Say yes, no or abstain for each candidate. If you choose nothing, you abstain',
    budgetMost: (most, candidates) => `Choose up to ${most} of ${candidates} projects`,
    budget: (candidates) => `Choose as many of the ${candidates} projects as you like`,
    spend: (spend) => `. Together they may cost ${spend}`,
  },

  problems: {
    wrongShape: (group) =>
      `What you entered${within(group)} could not be read and was removed. Choose again.`,
    tooManyRanks: (group, ranks, over) => `Rank up to ${ranks}${within(group)}. Set ${over} to “Not ranked”.`,
    tooFewRanks: (group, missing) => `Rank ${missing} more${within(group)}.`,
    badScore: (candidate, most) => `Score ${of(candidate)} with a whole number from 0 to ${most}.`,
    notScored: (candidate) => `Score ${of(candidate)} too.`,
    badPoints: (candidate) => `Give ${of(candidate)} a whole number of points, 0 or more.`,
    aboveCap: (candidate, points, cap) =>
      `You gave ${of(candidate)} ${pointsOf(points)}. One candidate may get at most ${cap}.`,
    tooManyPoints: (group, given, points, over) =>
      `You gave out ${pointsOf(given)}${within(group)}, but there are ${points}. Take ${over} away.`,
    tooFewPoints: (group, given, missing) =>
      `You gave out ${pointsOf(given)}${within(group)} so far. Give out the other ${missing} too.`,
    equalRanks: (group, rank) =>
      `You gave rank ${rank} to more than one candidate${within(group)}. Give each rank to one only.`,
    badAnswer: (candidate) => `Say yes, no or abstain for ${of(candidate)}.`,
    overSpend: (group, cost, spend, over) =>
      `The projects you chose${within(group)} cost ${cost} together, ${over} more than ${spend}. Remove some.`,
  },

  short: {
    score: (most, by) => (by === 'sum' ? `Scored 0 to ${most}, by sum` : `Scored 0 to ${most}, by mean`),
    points: (points, isLimit) => `${isLimit ? 'up to ' : ''}${pointsOf(points)} given out by each person`,
    borda: 'Points for ranks, added up (Borda)',
    instantRunoff: 'Lowest eliminated until there is a majority (instant runoff)',
    schulze: 'Compared two by two (Schulze)',
    yesNo: 'Yes or no',
    budget: (budget) => `Budget ${budget}`,
  },
};
