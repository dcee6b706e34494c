/**
 * @param {string} origin e.g. `http://localhost:1337`
 * @param {string} basePath of the citizen pages, e.g. `/participate`
 * @returns {string}
 */
export function welcomeText(origin, basePath) {
  return `
Modu is ready. Ctrl-C stops it.

  Citizen site     ${origin}${basePath}
  Admin            ${origin}/admin
  API description  ${origin}${basePath}/openapi.json
`;
}

/**
 * How to sign in to the admin.
 * @param {{ email: string, password: string } | undefined} created the administrator, when this start made one
 * @returns {string}
 */
export function signInText(created) {
  if (!created) {
    return `  Sign in to the admin with your own account. A lost password is replaced with
  npm run strapi -- admin:reset-user-password --email=… --password=…
`;
  }
  return `  Sign in to the admin with
    e-mail    ${created.email}
    password  ${created.password}
  This password is shown once and kept nowhere: write it down, then change it in your profile.
`;
}
