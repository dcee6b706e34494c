import { SURVEY_UID } from '../../contracts';

const EDITOR = `/content-manager/collection-types/${SURVEY_UID}`;

/** Where this plugin's pages are within the admin. */
export const HOME = '/plugins/survey';

/** The survey's entry in the content manager. */
export function editorLink(documentId: string): string {
  return `${EDITOR}/${documentId}`;
}

export const CREATE_LINK = `${EDITOR}/create`;

export function resultsLink(documentId: string): string {
  return `${HOME}/${documentId}`;
}

export function responsesLink(documentId: string): string {
  return `${HOME}/${documentId}/responses`;
}

export function codesLink(documentId: string): string {
  return `${HOME}/${documentId}/codes`;
}

/** Where its questions are written. */
export function questionnaireLink(documentId: string): string {
  return `${HOME}/${documentId}/questionnaire`;
}

/** @param number - the receipt number, which needs no encoding: it is Base32 */
export function responseLink(documentId: string, number: string): string {
  return `${responsesLink(documentId)}/${number}`;
}

/**
 * The address of the citizen page in a language.
 *
 * @param publicPath - as the server gives it, in whichever language: `/participate/ko/surveys/x`
 * @example citizenLink('https://city.kr', '/participate/ko/surveys/x', 'en') // 'https://city.kr/participate/en/surveys/x'
 */
export function citizenLink(server: string, publicPath: string, locale: 'ko' | 'en'): string {
  const path = publicPath.replace(/\/(?:ko|en)(\/surveys\/[^/]+)$/, `/${locale}$1`);
  return `${server.replace(/\/$/, '')}${path}`;
}
