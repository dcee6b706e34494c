/** A route that only administrators with these rights reach. */
export const adminRoute = (method: 'GET' | 'POST', path: string, handler: string, permission: string) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [permission] } },
    ],
  },
});
