import type { PollGroup } from '../../../contracts';
import { useText } from '../text';

/** How a group is voted on: "2건 고르기", "0~5점 매기기"; with how many are elected, where the poll says so. */
export function useMethodWords(): (group: Pick<PollGroup, 'method' | 'places'>) => string {
  const text = useText();
  const wordsOf = ({ method }: Pick<PollGroup, 'method'>): string => {
    switch (method.kind) {
      case 'choose':
        return text(method.rule === 'exactly' ? 'rule.exactlyN' : 'rule.atMostN', { choose: method.choose });
      case 'score':
        return text('rule.score', { most: method.most });
      case 'points':
        return text('rule.points', { points: method.points });
      case 'budget':
        return text('rule.budget', { budget: method.budget });
      case 'borda':
      case 'instantRunoff':
      case 'schulze':
      case 'yesNo':
        return text(`method.${method.kind}`);
    }
  };
  return ({ method, places }) => {
    const words = wordsOf({ method });
    return places === null ? words : `${words} · ${text('rule.places', { places })}`;
  };
}
