import { type Permission, useRBAC } from '@strapi/strapi/admin';
import { POLL_UID, VOTE_PERMISSIONS } from '../../contracts';

type VoteRight = keyof typeof VOTE_PERMISSIONS | 'createPolls' | 'editPolls';

function permission(action: string, subject: string | null = null): Permission[] {
  return [{ action, subject }];
}

/** One list for each right, always the same object: Strapi asks again whenever it gets another. */
export const PERMISSIONS: Readonly<Record<VoteRight, Permission[]>> = {
  readPolls: permission(VOTE_PERMISSIONS.readPolls),
  openPolls: permission(VOTE_PERMISSIONS.openPolls),
  createCodes: permission(VOTE_PERMISSIONS.createCodes),
  readTurnout: permission(VOTE_PERMISSIONS.readTurnout),
  readTally: permission(VOTE_PERMISSIONS.readTally),
  createPolls: permission('plugin::content-manager.explorer.create', POLL_UID),
  editPolls: permission('plugin::content-manager.explorer.read', POLL_UID),
};

/** Whether the administrator has a right; `false` until that is known. */
export function useCan(right: VoteRight): boolean {
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS[right]);
  return !isLoading && Object.values(allowedActions).some(Boolean);
}
