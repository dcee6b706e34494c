import type { Actor } from '@modu/participation/contracts';
import { z } from 'zod';

/** Koa's state as Strapi's admin authentication leaves it; a citizen's own sign-in has another strategy. */
const stateSchema = z.object({
  auth: z.object({ strategy: z.object({ name: z.enum(['admin', 'admin-token']) }) }),
  user: z.object({
    id: z.number(),
    firstname: z.string().nullish(),
    lastname: z.string().nullish(),
    email: z.string().nullish(),
  }),
});

/** The administrator whose request this is, or `null` for the system and for anybody else. */
export function administratorOf(state: unknown): Actor | null {
  const read = stateSchema.safeParse(state);
  if (!read.success) return null;
  const { id, firstname, lastname, email } = read.data.user;
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { id, name: name || (email ?? '') };
}
