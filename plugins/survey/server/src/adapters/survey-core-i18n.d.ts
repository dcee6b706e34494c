/** Adds the Korean messages to survey-core; it comes without types. */
declare module 'survey-core/i18n/korean';
