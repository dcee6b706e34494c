import { ADMIN_EMAIL, ADMIN_PASSWORD } from './site';

export interface AdminReply {
  readonly status: number;
  readonly text: string;
  /** Parsed body, or `null` when it is no JSON. */
  readonly body: unknown;
}

/** What an administrator's browser does: signs in, then calls the admin API with its token. */
export interface AdminClient {
  get(path: string): Promise<AdminReply>;
  post(path: string, body?: unknown): Promise<AdminReply>;
  put(path: string, body?: unknown): Promise<AdminReply>;
  delete(path: string): Promise<AdminReply>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file, not JSON.
    return null;
  }
}

/** A value inside an unknown body: `at(body, 'data', 'token')`. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`Not a text: ${JSON.stringify(value)}`);
}

async function send(origin: string, token: string, method: string, path: string, body?: unknown) {
  const reply = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const content = await reply.text();
  return { status: reply.status, text: content, body: parse(content) };
}

/** The first administrator of a Strapi that has none. */
export async function registerFirstAdmin(origin: string): Promise<void> {
  const reply = await send(origin, '', 'POST', '/admin/register-admin', {
    firstname: 'First',
    lastname: 'Administrator',
    email: ADMIN_EMAIL,
    password: ADMIN_PASSWORD,
  });
  if (reply.status !== 200 && reply.status !== 201)
    throw new Error(`Registering answered ${String(reply.status)}: ${reply.text}`);
}

/** Strapi takes few sign-ins a minute: whoever needs the API often keeps the token. */
export async function adminToken(
  origin: string,
  email = ADMIN_EMAIL,
  password = ADMIN_PASSWORD,
): Promise<string> {
  const reply = await send(origin, '', 'POST', '/admin/login', { email, password });
  if (reply.status !== 200) throw new Error(`Sign-in answered ${String(reply.status)}: ${reply.text}`);
  return text(at(reply.body, 'data', 'token') ?? at(reply.body, 'data', 'accessToken'));
}

export const adminWithToken = (origin: string, token: string): AdminClient => ({
  get: (path) => send(origin, token, 'GET', path),
  post: (path, body) => send(origin, token, 'POST', path, body),
  put: (path, body) => send(origin, token, 'PUT', path, body),
  delete: (path) => send(origin, token, 'DELETE', path),
});

export const signInAsAdmin = async (
  origin: string,
  email = ADMIN_EMAIL,
  password = ADMIN_PASSWORD,
): Promise<AdminClient> => adminWithToken(origin, await adminToken(origin, email, password));
