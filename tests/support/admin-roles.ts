import { adminWithToken, at, text, type AdminClient, type AdminReply } from './admin-client';

function dataOf(reply: AdminReply, what: string): unknown {
  if (reply.status >= 300) throw new Error(`${what} answered ${String(reply.status)}: ${reply.text}`);
  return at(reply.body, 'data');
}

let made = 0;

interface Permission {
  readonly action: string;
  /** Uid of a content type, for actions of the content manager. */
  readonly subject: string | null;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Ids of conditions, e.g. `admin::is-creator`. */
  readonly conditions: readonly string[];
}

/**
 * Another administrator, whose role may do nothing but these actions. Registers with the link of an invitation, as
 * Strapi takes few sign-ins a minute.
 *
 * @returns the token of their session
 */
async function administrator(
  origin: string,
  first: AdminClient,
  permissions: readonly Permission[],
): Promise<string> {
  made += 1;
  const name = `Role ${String(made)}`;
  const role = dataOf(await first.post('/admin/roles', { name, description: name }), 'Making a role');
  const id = Number(at(role, 'id'));
  dataOf(await first.put(`/admin/roles/${String(id)}/permissions`, { permissions }), 'Giving rights');
  const person = { firstname: 'Second', lastname: 'Administrator' };
  const email = `administrator-${String(made)}@example.com`;
  const invited = dataOf(await first.post('/admin/users', { ...person, email, roles: [id] }), 'Inviting');
  const registered = await adminWithToken(origin, '').post('/admin/register', {
    registrationToken: text(at(invited, 'registrationToken')),
    userInfo: { ...person, password: 'Test-only-2-password' },
  });
  return text(at(dataOf(registered, 'Registering'), 'token'));
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
