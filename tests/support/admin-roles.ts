import { randomUUID } from 'node:crypto';
import { adminWithToken, at, text, type AdminClient, type AdminReply } from './admin-client';

function dataOf(reply: AdminReply, what: string): unknown {
  if (reply.status >= 300) throw new Error(`${what} answered ${String(reply.status)}: ${reply.text}`);
  return at(reply.body, 'data');
}

interface Permission {
  readonly action: string;
  /** Uid of a content type, for actions of the content manager. */
  readonly subject: string | null;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Ids of conditions, e.g. `admin::is-creator`. */
  readonly conditions: readonly string[];
}

export interface Person {
  readonly email: string;
  readonly password: string;
  /** Of their first session. */
  readonly token: string;
}

const PASSWORD = 'Test-only-2-password';

/** Registers with the link of an invitation, as Strapi takes few sign-ins a minute. */
async function invited(origin: string, first: AdminClient, role: number): Promise<Person> {
  const person = { firstname: 'Second', lastname: 'Administrator' };
  // Tests that run side by side make people on one site.
  const email = `administrator-${randomUUID()}@example.com`;
  const account = dataOf(await first.post('/admin/users', { ...person, email, roles: [role] }), 'Inviting');
  const registered = await adminWithToken(origin, '').post('/admin/register', {
    registrationToken: text(at(account, 'registrationToken')),
    userInfo: { ...person, password: PASSWORD },
  });
  return { email, password: PASSWORD, token: text(at(dataOf(registered, 'Registering'), 'token')) };
}

/** Another administrator who may do everything. */
export async function superAdministrator(origin: string, first: AdminClient): Promise<Person> {
  const roles = dataOf(await first.get('/admin/roles'), 'Reading roles');
  const all: readonly unknown[] = Array.isArray(roles) ? roles : [];
  const role = all.find((each) => at(each, 'code') === 'strapi-super-admin');
  return invited(origin, first, Number(at(role, 'id')));
}

/**
 * Another administrator, whose role may do nothing but these actions.
 *
 * @returns the token of their session
 */
async function administrator(
  origin: string,
  first: AdminClient,
  permissions: readonly Permission[],
): Promise<string> {
  const name = `Role ${randomUUID()}`;
  const role = dataOf(await first.post('/admin/roles', { name, description: name }), 'Making a role');
  const id = Number(at(role, 'id'));
  dataOf(await first.put(`/admin/roles/${String(id)}/permissions`, { permissions }), 'Giving rights');
  return (await invited(origin, first, id)).token;
}

/** May do these actions of plugins. @returns the token of their session */
export const administratorWith = (
  origin: string,
  first: AdminClient,
  actions: readonly string[],
): Promise<string> =>
  administrator(
    origin,
    first,
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  );

export interface ContentWishes {
  /** Uid of the content type. */
  readonly subject: string;
  /** Of the content manager: `read`, `update`. */
  readonly acts: readonly string[];
  readonly fields: readonly string[];
  readonly locales?: readonly string[];
  readonly conditions?: readonly string[];
}

/** May do these acts to entries of one content type. @returns the token of their session */
export const contentEditor = (
  origin: string,
  first: AdminClient,
  { subject, acts, fields, locales = ['ko', 'en'], conditions = [] }: ContentWishes,
): Promise<string> =>
  administrator(
    origin,
    first,
    acts.map((act) => ({
      action: `plugin::content-manager.explorer.${act}`,
      subject,
      properties: { locales, ...(act === 'publish' ? {} : { fields }) },
      conditions,
    })),
  );
