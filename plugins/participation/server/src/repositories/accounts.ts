import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const USER = 'plugin::users-permissions.user';
/** bcrypt hash of nothing anyone types: an unknown address takes as long to refuse as a wrong password. */
const NOBODYS_HASH = '$2a$10$C6UzMDM.H6dfI/f/IKcEe.7Xl1YoB3o6xqG7ZrRZ0qT8k9j4bVw5K';

const userSchema = z.object({
  id: z.number(),
  email: z.string(),
  password: z.string().nullish(),
  confirmed: z.boolean().nullish(),
  blocked: z.boolean().nullish(),
});

const advancedSchema = z.object({
  allow_register: z.boolean().nullish(),
  email_confirmation: z.boolean().nullish(),
  default_role: z.string().nullish(),
});

/** The parts of users-permissions' `user` service used here; checked by shape because it has no types. */
interface UserService {
  add(values: Record<string, unknown>): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
  sendConfirmationEmail(user: unknown): Promise<void>;
}

export interface StoredAccount {
  readonly id: number;
  readonly email: string;
  /** `null` for an account that signs in elsewhere. */
  readonly passwordHash: string | null;
  readonly isConfirmed: boolean;
  readonly isBlocked: boolean;
}

export interface AccountRepository {
  /** False when the host runs without users-permissions. */
  isAvailable(): boolean;
  findById(id: number): Promise<StoredAccount | null>;
  findByEmail(email: string): Promise<StoredAccount | null>;
  passwordFits(password: string, account: StoredAccount | null): Promise<boolean>;
  allowsRegistration(): Promise<boolean>;
  needsConfirmation(): Promise<boolean>;
  /** Makes the account and, where the site asks for it, sends the e-mail that confirms it. */
  add(email: string, password: string): Promise<StoredAccount>;
}

function toAccount(row: unknown): StoredAccount | null {
  if (row === null || row === undefined) return null;
  const user = userSchema.parse(row);
  return {
    id: user.id,
    email: user.email,
    passwordHash: user.password ?? null,
    isConfirmed: user.confirmed === true,
    isBlocked: user.blocked === true,
  };
}

function isUserService(service: unknown): service is UserService {
  return (
    typeof service === 'object' &&
    service !== null &&
    ['add', 'validatePassword', 'sendConfirmationEmail'].every(
      (name) => name in service && typeof Reflect.get(service, name) === 'function',
    )
  );
}

export function createAccountRepository(strapi: Core.Strapi): AccountRepository {
  const isAvailable = (): boolean => strapi.plugins['users-permissions'] !== undefined;

  function users(): UserService {
    const service: unknown = strapi.plugin('users-permissions').service('user');
    if (!isUserService(service))
      throw new Error('users-permissions has no user service of the expected shape');
    return service;
  }

  async function advanced(): Promise<z.infer<typeof advancedSchema>> {
    const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
    return advancedSchema.parse((await store.get({ key: 'advanced' })) ?? {});
  }

  const findOne = async (where: Record<string, unknown>): Promise<StoredAccount | null> =>
    toAccount(await strapi.db.query(USER).findOne({ where }));

  return {
    isAvailable,
    findById: (id) => findOne({ id }),
    findByEmail: (email) => findOne({ email }),
    async passwordFits(password, account) {
      const fits = await users().validatePassword(password, account?.passwordHash ?? NOBODYS_HASH);
      return account !== null && fits;
    },
    allowsRegistration: async () => isAvailable() && (await advanced()).allow_register !== false,
    needsConfirmation: async () => (await advanced()).email_confirmation === true,
    async add(email, password) {
      const { default_role: roleType = 'authenticated', email_confirmation: mustConfirm } = await advanced();
      const role: unknown = await strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: roleType } });
      const { id: roleId } = z.object({ id: z.number() }).parse(role);
      const made = await users().add({
        username: email,
        email,
        password,
        provider: 'local',
        role: roleId,
        confirmed: mustConfirm !== true,
      });
      if (mustConfirm === true) await users().sendConfirmationEmail(made);
      const account = await findOne({ email });
      if (account === null) throw new Error('The account that was just made is not there');
      return account;
    },
  };
}
