export const auditRoutes = [
  {
    method: 'GET',
    path: '/audit',
    handler: 'audit.find',
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        {
          name: 'admin::hasPermissions',
          config: { actions: ['plugin::participation.audit.read'] },
        },
      ],
    },
  },
];
