/** How a ballot came in: cast by the voter, or by an assistant from paper or at a counter. */
export const CHANNELS = ['online', 'paper', 'counter'] as const;

export type Channel = (typeof CHANNELS)[number];
