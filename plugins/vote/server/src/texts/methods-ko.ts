/** Name of a group in front of a sentence; a poll with a single group has none. */
const within = (group: string): string => (group === '' ? '' : `‘${group}’에서 `);

const each = (candidate: string): string => (candidate === '' ? '후보마다' : `‘${candidate}’에`);

/** What the pages say of each way to vote. */
export const methodsKo = {
  /** Whole units of the currency. */
  money: (amount: string) => `${amount}원`,
  /** A poll whose groups are voted on in different ways. */
  howTo: '투표 방법',
  eachItsWay: '묶음마다 투표하는 방법이 적혀 있습니다.',
  perVoter: '후보 순서는 사람마다 다릅니다. 앞자리가 유리하지 않게 제비를 뽑아 늘어놓았습니다.',
  point: '점',
  points: (points: string) => `${points}점`,
  lowest: '낮음',
  highest: '높음',
  noScore: '없음',
  rank: (rank: string) => `${rank}위`,
  notRanked: '순위 없음',
  answers: { yes: '찬성', no: '반대', abstain: '기권' },
  /** Under what was said, before it is cast. */
  totals: {
    points: (given: string, left: string) => `모두 ${given}점을 주었고 ${left}점이 남았습니다.`,
    cost: (cost: string) => `고른 사업의 비용은 모두 ${cost}입니다.`,
    costOf: (cost: string, spend: string) =>
      `고른 사업의 비용은 모두 ${cost}입니다. ${spend}까지 고를 수 있습니다.`,
  },

  /** What to do in a group, in as few words as will do; without the last full stop. */
  ask: {
    score: (most: string, isEveryone: boolean) =>
      isEveryone
        ? `모든 후보에 0점부터 ${most}점까지 점수를 매겨 주세요`
        : `0점부터 ${most}점까지 점수를 매겨 주세요. 모르는 후보는 비워 두셔도 됩니다`,
    points: (points: string, isLimit: boolean) =>
      isLimit ? `${points}점까지 나누어 줄 수 있습니다` : `${points}점을 모두 나누어 주세요`,
    cap: (cap: string) => `. 한 후보에는 ${cap}점까지 줄 수 있습니다`,
    ranks: (ranks: string, candidates: string, isLimit: boolean) =>
      isLimit
        ? `${candidates}건 중 ${ranks}건까지 순위를 매길 수 있습니다`
        : `${candidates}건 중 ${ranks}건에 순위를 매겨 주세요`,
    equalRanks: '. 같은 순위를 둘 이상에 주셔도 됩니다',
    yesNo: '후보마다 찬성, 반대, 기권 가운데 하나를 골라 주세요. 고르지 않으시면 기권입니다',
    budgetMost: (most: string, candidates: string) =>
      `사업 ${candidates}건 중 ${most}건까지 고를 수 있습니다`,
    budget: (candidates: string) => `사업 ${candidates}건 가운데 원하시는 것을 골라 주세요`,
    spend: (spend: string) => `. 고르신 사업의 비용은 모두 ${spend}까지입니다`,
  },

  problems: {
    wrongShape: (group: string) => `${within(group)}적으신 것을 읽지 못해 뺐습니다. 다시 골라 주세요.`,
    tooManyRanks: (group: string, ranks: string, over: string) =>
      `${within(group)}${ranks}건까지 순위를 매길 수 있습니다. ${over}건을 ‘순위 없음’으로 바꿔 주세요.`,
    tooFewRanks: (group: string, missing: string) => `${within(group)}${missing}건에 더 순위를 매겨 주세요.`,
    badScore: (candidate: string, most: string) =>
      `${each(candidate)} 0부터 ${most}까지의 정수로 점수를 적어 주세요.`,
    notScored: (candidate: string) => `${each(candidate)} 점수를 매겨 주세요.`,
    badPoints: (candidate: string) => `${each(candidate)} 줄 점수를 0 이상의 정수로 적어 주세요.`,
    aboveCap: (candidate: string, points: string, cap: string) =>
      `${each(candidate)} ${points}점을 적으셨습니다. 한 후보에는 ${cap}점까지 줄 수 있습니다.`,
    tooManyPoints: (group: string, given: string, points: string, over: string) =>
      `${within(group)}나누어 줄 점수는 모두 ${points}점인데 ${given}점을 적으셨습니다. ${over}점을 줄여 주세요.`,
    tooFewPoints: (group: string, given: string, missing: string) =>
      `${within(group)}지금까지 ${given}점을 적으셨습니다. 남은 ${missing}점을 마저 나누어 주세요.`,
    equalRanks: (group: string, rank: string) =>
      `${within(group)}${rank}위를 둘 이상에 주셨습니다. 한 순위는 한 후보에만 줄 수 있습니다.`,
    badAnswer: (candidate: string) => `${each(candidate)} 찬성, 반대, 기권 가운데 하나를 골라 주세요.`,
    overSpend: (group: string, cost: string, spend: string, over: string) =>
      `${within(group)}고르신 사업의 비용은 모두 ${cost}으로, ${spend}을 ${over} 넘습니다. 사업을 빼 주세요.`,
  },

  /** How a group is counted, beside its heading among the results. */
  short: {
    score: (most: string, by: 'sum' | 'mean') =>
      by === 'sum' ? `0~${most}점, 합계 순` : `0~${most}점, 평균 순`,
    points: (points: string, isLimit: boolean) => `한 사람이 ${points}점${isLimit ? '까지' : '씩'} 나누어 줌`,
    borda: '순위마다 점수를 주어 더함(보르다)',
    instantRunoff: '과반이 나올 때까지 적은 순으로 뺌(즉석 결선)',
    schulze: '후보를 둘씩 견줌(슐체 방식)',
    yesNo: '찬반 투표',
    budget: (budget: string) => `예산 ${budget}`,
  },
};

export type MethodTexts = typeof methodsKo;
