import type { TallyFigure, TallyGroup, TallyLine } from '../../../../contracts';
import type { VotingMethod } from '../../../../domain/src';

/** What a method counts, the figure that ranks first. */
export function figuresOf(method: VotingMethod): readonly TallyFigure[] {
  switch (method.kind) {
    case 'choose':
      return ['votes'];
    case 'score':
      return method.by === 'mean' ? ['mean', 'scored', 'sum'] : ['sum', 'scored', 'mean'];
    case 'points':
      return ['points', 'supporters'];
    case 'borda':
      return ['points'];
    case 'instantRunoff':
      return [];
    case 'schulze':
      return ['defeats'];
    case 'yesNo':
      return ['yes', 'no', 'abstained'];
    case 'budget':
      return ['votes', 'cost'];
  }
}

/** Somebody is tied with another, and not only because nobody was chosen yet. */
export const hasTies = ({ candidates }: TallyGroup, ballots: number): boolean =>
  ballots > 0 && candidates.some(({ isTied, figures }) => isTied && figures.votes !== 0);

/** Whether the method counts votes that are a part of all ballots. */
export const hasShares = (lines: readonly TallyLine[]): boolean => lines.some(({ share }) => share !== null);

/** Whether it is decided who is elected, passes or is funded. */
export const hasElected = (lines: readonly TallyLine[]): boolean => lines.some(({ isIn }) => isIn !== null);
