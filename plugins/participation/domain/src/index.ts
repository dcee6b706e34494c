export { LOCALES, type Locale, type LocalizedText } from './locale';
export { readClaims, readDay, type Claims } from './claims';
export {
  ageOn,
  conditionRefusal,
  CONDITION_REFUSALS,
  type Condition,
  type ConditionRefusal,
  type Facts,
} from './condition';
export { encodeBase32, normaliseBase32 } from './crockford';
export { isLocale, preferredLocale } from './language';
export { readMailAddress } from './mail-address';
export { mailboxOf } from './mailbox';
export { networkOf } from './network';
export { MAX_TRIES, oneTimeCode, ONE_TIME_DIGITS, readOneTimeCode } from './one-time-code';
export { isCrossOrigin, type RequestOrigin } from './origin';
export { EMAIL_REFUSALS, TIER_REFUSALS, type EmailRefusal, type TierRefusal } from './refusals';
export { returnPath } from './return-path';
export { compileRoute, type RoutePattern } from './route-pattern';
export { themeFrom, type Theme, type ThemeProblem } from './theme';
export { isUnavailable } from './unavailable';
