export type * from './audit';
export { SYSTEM_ACTOR } from './audit';
export type * from './citizen-pages';
export type * from './eligibility';
export { TIER_KEYS } from './eligibility';
export type { Locale, LocalizedText } from '../domain/src/locale';
export type * from './storage';
export type * from './services';
