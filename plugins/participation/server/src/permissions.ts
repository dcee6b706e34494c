/** What an administrator's role may be given, beyond editing content. */
export const actions = [
  {
    section: 'plugins',
    displayName: 'Read the audit trail',
    uid: 'audit.read',
    pluginName: 'participation',
  },
];
