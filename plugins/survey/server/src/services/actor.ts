import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { SYSTEM_ACTOR, type Actor } from '@modu/participation/contracts';

const administratorSchema = z.object({
  auth: z.object({ strategy: z.object({ name: z.literal('admin') }) }),
  user: z.object({
    id: z.number(),
    firstname: z.string().nullish(),
    lastname: z.string().nullish(),
    email: z.string().nullish(),
  }),
});

interface Administrator {
  readonly id: number;
  readonly firstname?: string | null | undefined;
  readonly lastname?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** What an administrator is called in the audit trail and in the admin. */
export function nameOf({ id, firstname, lastname, email }: Administrator): string {
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return name === '' ? (email ?? String(id)) : name;
}

/** The administrator whose request is being answered; the system for everything else. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state: unknown = strapi.requestContext.get()?.state;
  const read = administratorSchema.safeParse(state);
  if (!read.success) return SYSTEM_ACTOR;
  return { id: read.data.user.id, name: nameOf(read.data.user) };
}
