import type { Core } from '@strapi/strapi';

/** What is used of Strapi's own user service. Two nodes that start at once make one administrator. */
interface AdminUsers {
  exists(): Promise<boolean>;
  createFirstAdmin(user: {
    email: string;
    password: string;
    firstname: string;
    lastname: string;
  }): Promise<unknown>;
}

function isAdminUsers(service: unknown): service is AdminUsers {
  return (
    typeof service === 'object' && service !== null && 'exists' in service && 'createFirstAdmin' in service
  );
}

/** The line by which `npm start` knows that the password it made is the one to show. */
const ADMINISTRATOR_CREATED = 'MODU_ADMIN_CREATED';

/** Makes the super administrator of a site that has no administrator yet, from what `npm start` put in `.env`. */
export async function createFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const { ADMIN_INITIAL_EMAIL: email, ADMIN_INITIAL_PASSWORD: password } = process.env;
  if (!email || !password) return;
  const users: unknown = strapi.service('admin::user');
  if (!isAdminUsers(users)) throw new Error('This Strapi has no way to create its first administrator.');
  if (await users.exists()) return;
  await users.createFirstAdmin({
    email: email.toLowerCase(),
    password,
    firstname: 'Modu',
    lastname: 'Admin',
  });
  process.stdout.write(`${ADMINISTRATOR_CREATED}\n`);
}
