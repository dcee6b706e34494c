import type { CountingTexts } from './counting-ko';

export const countingEn: CountingTexts = {
  elected: 'Selected',
  passed: 'Passed',
  byTieRule: 'tie rule',
  people: (count) => (count === '1' ? '1 person' : `${count} people`),
  sumOf: (sum) => `sum ${sum}`,
  meanOf: (mean) => `mean ${mean}`,
  others: (no, abstained) => `No ${no}, abstained ${abstained}`,
  leftIn: (round) => `out in round ${round}`,

  head: {
    choose: 'Votes',
    mean: 'Mean',
    sum: 'Sum',
    points: 'Points',
    instantRunoff: 'Last votes',
    schulze: 'Beaten by',
    yesNo: 'Yes',
    budget: 'Votes',
  },

  caption: {
    mean: 'The mean of those who scored the candidate, to two decimals. Ranks follow the exact value.',
    sum: 'All scores added up.',
    points: 'All points given, added up.',
    borda: {
      zero: (ranks) =>
        `Each ballot gives ${ranks} points to its first rank and one fewer to each next. Unranked candidates get 0.`,
      average: (candidates) =>
        `Each ballot gives ${candidates} points to its first rank and one fewer to each next. Unranked candidates share what is left.`,
      modified:
        'Each ballot gives its first rank as many points as it ranks candidates, and one fewer to each next. Unranked candidates get 0.',
    },
    instantRunoff:
      'Each ballot counts for the highest ranked candidate who is left. Until somebody has a majority, the one with fewest votes is out and all is counted again.',
    schulze:
      'Candidates are compared two by two: who is ranked above the other by more people is ahead. The fewer are ahead of a candidate, the higher the rank.',
    yesNo: 'Share of those who voted that said yes.',
    threshold: (part, of, than) =>
      `To pass takes ${than === 'atLeast' ? 'at least' : 'more than'} ${part} of ${
        of === 'decided' ? 'yes and no together' : 'those who voted'
      }.`,
    greedy: 'Projects with most votes first, each if what is left of the budget pays for it.',
    equalShares:
      'The budget is shared out equally among those who voted, and each share goes only to projects its voter chose (method of equal shares).',
  },

  ties: {
    open: (candidates, places) =>
      `${candidates} candidates are equal, and ${places} of them can be selected. The count alone does not say who.`,
    openBudget: (candidates) =>
      `${candidates} projects are equal and there is not enough left for all of them, so the count stops here. The selection is not final.`,
    lot: 'A lot announced before the vote decides. Once its seed is published, anybody can draw it again.',
    ruled: (rules) => `Equal candidates are ranked by a rule announced before: ${rules}.`,
    rules: { ballotOrder: 'order of the list', lowerCost: 'lower cost first', lot: 'by lot' },
  },

  rounds: {
    heading: (round) => `Round ${round}`,
    caption: (votes, majority) => `${votes} votes for those who are left; a majority is ${majority}`,
    left: 'Out',
    exhausted: 'Ballots that rank nobody who is left',
  },

  pairs: {
    heading: 'Compared two by two',
    caption: (candidate) => `“${candidate}”: how many people ranked it above and below each of the others.`,
    other: 'Compared with',
    above: 'Above',
    below: 'Below',
  },

  budget: { budget: 'Budget', spent: 'Cost of the selected projects', left: 'Left over' },
};
