/** Today here, as an ISO date: the domain has no clock, and its conditions may ask. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
