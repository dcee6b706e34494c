/** What the results say of each way to count. */
export const countingKo = {
  elected: '선정',
  passed: '통과',
  byTieRule: '동점 기준',
  people: (count: string) => `${count}명`,
  sumOf: (sum: string) => `합계 ${sum}점`,
  meanOf: (mean: string) => `평균 ${mean}`,
  others: (no: string, abstained: string) => `반대 ${no}, 기권 ${abstained}`,
  leftIn: (round: string) => `${round}차에서 빠짐`,

  /** Heading of the column with the figure that ranks. */
  head: {
    choose: '득표',
    mean: '평균',
    sum: '합계',
    points: '점수',
    instantRunoff: '마지막 득표',
    schulze: '앞선 후보',
    yesNo: '찬성',
    budget: '득표',
  },

  caption: {
    mean: '점수를 매긴 사람들의 평균입니다. 소수점 아래 두 자리까지 적었고, 순위는 반올림하지 않은 값으로 매겼습니다.',
    sum: '모든 사람이 매긴 점수를 더했습니다.',
    points: '모든 사람이 나누어 준 점수를 더했습니다.',
    borda: {
      zero: (ranks: string) =>
        `사람마다 1위에 ${ranks}점, 그 아래로 1점씩 적게 주어 더했습니다. 순위가 없는 후보는 0점입니다.`,
      average: (candidates: string) =>
        `사람마다 1위에 ${candidates}점, 그 아래로 1점씩 적게 주어 더했습니다. 순위가 없는 후보는 남은 점수를 똑같이 나누어 받습니다.`,
      modified:
        '사람마다 1위에 그 사람이 순위를 매긴 후보의 수만큼, 그 아래로 1점씩 적게 주어 더했습니다. 순위가 없는 후보는 0점입니다.',
    },
    instantRunoff:
      '사람마다 남은 후보 가운데 가장 위에 둔 후보에게 한 표를 줍니다. 과반이 나올 때까지 표가 가장 적은 후보를 빼고 다시 셌습니다.',
    schulze: '후보를 둘씩 견주어 더 많은 사람이 위에 둔 쪽이 앞섭니다. 앞선 후보가 적을수록 순위가 높습니다.',
    yesNo: '투표한 사람 가운데 찬성한 비율입니다.',
    threshold: (part: string, of: 'decided' | 'ballots', than: 'atLeast' | 'moreThan') =>
      `찬성이 ${of === 'decided' ? '찬성과 반대를 더한 수' : '투표한 사람'}의 ${part}${
        than === 'atLeast' ? ' 이상이면' : '보다 많으면'
      } 통과입니다.`,
    greedy: '표가 많은 사업부터, 남은 예산으로 할 수 있으면 선정했습니다.',
    equalShares:
      '예산을 투표한 사람 수로 똑같이 나누고, 저마다 고른 사업에만 자기 몫을 쓰게 해서 선정했습니다(균등 몫 방식).',
  },

  ties: {
    open: (candidates: string, places: string) =>
      `순위가 같은 ${candidates}건 가운데 ${places}건을 정해야 합니다. 이 집계만으로는 정해지지 않습니다.`,
    openBudget: (candidates: string) =>
      `득표가 같은 ${candidates}건을 모두 선정할 만큼 예산이 남지 않아 여기에서 멈췄습니다. 선정은 아직 확정이 아닙니다.`,
    lot: '투표 전에 정한 추첨으로 가릅니다. 추첨에 쓸 값이 공개되면 누구나 다시 뽑아 볼 수 있습니다.',
    ruled: (rules: string) => `집계가 같은 후보의 순위는 미리 정한 기준으로 갈랐습니다: ${rules}.`,
    rules: { ballotOrder: '명단 순서', lowerCost: '비용이 적은 순', lot: '추첨' },
  },

  rounds: {
    heading: (round: string) => `${round}차 개표`,
    caption: (votes: string, majority: string) => `남은 후보에게 간 표 ${votes}표, 과반은 ${majority}표`,
    left: '빠짐',
    exhausted: '남은 후보에 순위가 없는 표',
  },

  pairs: {
    heading: '둘씩 견준 결과',
    caption: (candidate: string) => `‘${candidate}’: 견준 후보보다 위에 둔 사람과 아래에 둔 사람의 수입니다.`,
    other: '견준 후보',
    above: '위',
    below: '아래',
  },

  budget: { budget: '예산', spent: '선정한 사업의 비용', left: '남은 예산' },
};

export type CountingTexts = typeof countingKo;
