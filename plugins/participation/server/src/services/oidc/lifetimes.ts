/** Long enough to find a telephone, unlock it and confirm on it. */
export const FLOW_LIFETIME_MS = 15 * 60 * 1000;
/** Between coming back and taking the ballot paper. */
export const IDENTITY_LIFETIME_MS = 10 * 60 * 1000;
