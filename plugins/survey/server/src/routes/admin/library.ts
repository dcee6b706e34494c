/** Whose right it is, the content manager's permissions say: the controller asks. */
const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Below `/survey`: what administrators keep for the next questionnaire. */
export const libraryRoutes = [
  { method: 'GET', path: '/library', handler: 'library.find', config },
  { method: 'POST', path: '/library', handler: 'library.create', config },
  { method: 'GET', path: '/library/:id', handler: 'library.findOne', config },
  { method: 'PUT', path: '/library/:id', handler: 'library.update', config },
  { method: 'DELETE', path: '/library/:id', handler: 'library.remove', config },
];
