export type { KnownPrivacy } from './context';
export { forbiddingFindings } from './forbidding-findings';
export type { Severity } from './finding';
export { knownPrivacy } from './known-privacy';
export { pathFrom } from './places';
export { countsOf, openRemarks, placeKey, review, type Counts, type Remark, type Reviewed } from './remark';
export { fixLabelOf, sentenceOf } from './sentence';
export { MOST_WARNING_NAMES, openWarnings, warningName } from './warning-names';
