import { useIntl } from 'react-intl';

interface Figures {
  readonly number: (value: number | null) => string;
  readonly percent: (share: number | null) => string;
}

/** Figures in the administrator's language; a dash where there is none to show. */
export function useFigures(): Figures {
  const intl = useIntl();
  return {
    number: (value) => (value === null ? '–' : intl.formatNumber(value, { maximumFractionDigits: 2 })),
    percent: (share) =>
      share === null
        ? '–'
        : intl.formatNumber(share, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  };
}
