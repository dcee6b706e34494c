/** Style of a cell whose text may be long: tables of the design system keep every cell on one line. */
export const WRAPPED = { whiteSpace: 'normal' } as const;
