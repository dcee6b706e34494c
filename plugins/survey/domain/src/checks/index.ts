export { checkSteps, CODES_SAID_HERE } from './checks-of';
export type { KnownPrivacy } from './context';
export { forbiddingFindings } from './forbidding-findings';
export type { CheckGroup, Finding, Severity } from './finding';
export { pathFrom, placeName } from './places';
export { fixLabelOf, sentenceOf } from './sentence';
