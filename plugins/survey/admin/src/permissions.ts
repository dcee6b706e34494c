import { useRBAC, type Permission } from '@strapi/strapi/admin';
import { SURVEY_PERMISSIONS } from '../../contracts';

export const READ_RESULTS: Permission[] = [{ action: SURVEY_PERMISSIONS.readResults, subject: null }];
export const READ_RESPONSES: Permission[] = [{ action: SURVEY_PERMISSIONS.readResponses, subject: null }];
export const READ_PERSONAL: Permission[] = [{ action: SURVEY_PERMISSIONS.readPersonal, subject: null }];
export const EXPORT_RESPONSES: Permission[] = [{ action: SURVEY_PERMISSIONS.exportResponses, subject: null }];
export const READ_FILES: Permission[] = [{ action: SURVEY_PERMISSIONS.readFiles, subject: null }];
export const REMOVE_RESPONSES: Permission[] = [{ action: SURVEY_PERMISSIONS.removeResponses, subject: null }];
export const CREATE_CODES: Permission[] = [{ action: SURVEY_PERMISSIONS.createCodes, subject: null }];

/**
 * Whether the administrator has all of these rights; false until that is known.
 * Ask for one right at a time: Strapi names results by the last word of an action, and `results.read` and
 * `responses.read` would fall together. The list must be a constant, or the question is asked on every render.
 */
export function useIsAllowed(permissions: Permission[]): boolean {
  const { allowedActions, isLoading } = useRBAC(permissions);
  return !isLoading && Object.values(allowedActions).every(Boolean);
}
