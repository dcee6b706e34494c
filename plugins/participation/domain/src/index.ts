export { LOCALES, type Locale, type LocalizedText } from './locale';
export { encodeBase32, normaliseBase32 } from './crockford';
export { isLocale, preferredLocale } from './language';
export { readMailAddress } from './mail-address';
export { networkOf } from './network';
export { isCrossOrigin, type RequestOrigin } from './origin';
export { compileRoute, type RoutePattern } from './route-pattern';
export { themeFrom, type Theme, type ThemeProblem } from './theme';
export { isUnavailable } from './unavailable';
