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

/** The administrator whose request is being answered; the system for everything else. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state: unknown = strapi.requestContext.get()?.state;
  const read = administratorSchema.safeParse(state);
  if (!read.success) return SYSTEM_ACTOR;
  const { id, firstname, lastname, email } = read.data.user;
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { id, name: name === '' ? (email ?? String(id)) : name };
}
