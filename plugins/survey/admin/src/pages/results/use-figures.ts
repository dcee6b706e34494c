import { useIntl } from 'react-intl';

interface Figures {
  readonly number: (value: number | null) => string;
  readonly percent: (share: number | null) => string;
}

/** Figures in the administrator's language; a dash where there is none to show. */
export function useFigures(): Figures {
  const { formatNumber } = useIntl();
  return {
    number: (value) => (value === null ? '–' : formatNumber(value, { maximumFractionDigits: 2 })),
    percent: (share) =>
      share === null ? '–' : formatNumber(share, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  };
}
