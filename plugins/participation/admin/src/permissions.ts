import type { Permission } from '@strapi/strapi/admin';

export const AUDIT_PERMISSIONS: Permission[] = [
  { action: 'plugin::participation.audit.read', subject: null },
];
