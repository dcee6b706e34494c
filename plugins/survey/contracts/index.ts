export * from './permissions';
export * from './responses';
export type * from './results';
export type * from './surveys';
