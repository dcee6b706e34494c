export type { Change, Consequence } from './change';
export { compareVersions } from './compare';
export { consequenceInWords, sentenceOf } from './sentences/sentence';
