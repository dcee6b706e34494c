export * from './author-html';
export type * from './capacity';
export type * from './codes';
export * from './editing';
export * from './permissions';
export * from './responses';
export type * from './results';
export type * from './surveys';
export * from './live-page';
