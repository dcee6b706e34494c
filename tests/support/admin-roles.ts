import { adminWithToken, at, text, type AdminClient, type AdminReply } from './admin-client';

function dataOf(reply: AdminReply, what: string): unknown {
  if (reply.status >= 300) throw new Error(`${what} answered ${String(reply.status)}: ${reply.text}`);
  return at(reply.body, 'data');
}

let made = 0;

/**
 * Another administrator, whose role may do nothing but these actions. Registers with the link of an invitation, as
 * Strapi takes few sign-ins a minute.
 *
 * @returns the token of their session
 */
export async function administratorWith(
  origin: string,
  first: AdminClient,
  actions: readonly string[],
): Promise<string> {
  made += 1;
  const name = `Role ${String(made)}`;
  const role = dataOf(await first.post('/admin/roles', { name, description: name }), 'Making a role');
  const id = Number(at(role, 'id'));
  const permissions = actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
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
