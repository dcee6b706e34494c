import type { Choice } from './model';

/** What survey-core adds to the choices and lets be chosen with no other. */
const ALONE: ReadonlySet<Choice['kind']> = new Set(['none', 'refuse', 'dontknow']);

/** Where several can be chosen, this goes with no other: "none" and its like, and what the author marked `isExclusive`. */
export const standsAlone = ({ kind, isExclusive }: Choice): boolean =>
  isExclusive === true || ALONE.has(kind);
