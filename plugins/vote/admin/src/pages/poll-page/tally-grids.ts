import { useIntl } from 'react-intl';
import type { TallyGroup } from '../../../../contracts';
import { useLocalText, useText } from '../../text';

/** A table of figures: a name at the head of each row and column. */
export interface Grid {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Gives what a method tells besides its ranks: rounds of a runoff, pairs of Schulze's method. */
export function useGrids(): (group: TallyGroup) => readonly Grid[] {
  const text = useText();
  const intl = useIntl();
  const localText = useLocalText();
  const figure = (number: number | undefined): string =>
    number === undefined ? '–' : intl.formatNumber(number);

  function roundsOf({ candidates, rounds = [] }: TallyGroup): Grid {
    return {
      title: text('tally.rounds'),
      columns: rounds.map((_, index) => text('tally.round', { round: index + 1 })),
      rows: [
        ...candidates.map(({ key, title }) => ({
          name: localText(title),
          // Who left before has no votes any more, not none.
          cells: rounds.map(({ votes }) => figure(votes.find(({ candidate }) => candidate === key)?.votes)),
        })),
        { name: text('tally.exhausted'), cells: rounds.map(({ exhausted }) => figure(exhausted)) },
      ],
    };
  }

  function pairsOf({ candidates, preferences = [] }: TallyGroup): Grid {
    const names = candidates.map(({ title }) => localText(title));
    return {
      title: text('tally.pairs'),
      columns: names,
      rows: names.map((name, row) => ({
        name,
        cells: names.map((_, column) => (row === column ? '–' : figure(preferences[row]?.[column]))),
      })),
    };
  }

  return (group) => [
    ...(group.rounds === undefined ? [] : [roundsOf(group)]),
    ...(group.preferences === undefined ? [] : [pairsOf(group)]),
  ];
}
