export type * from './codes';
export * from './permissions';
export type * from './polls';
export * from './tally';
