import type { Context } from 'koa';
import { z } from 'zod';

type Can = (action: string) => boolean;

const abilitySchema = z.looseObject({ can: z.custom<Can>((value) => typeof value === 'function') });

/** Whether the administrator's role has a right, beyond what the route itself asks for. */
export function can(ctx: Context, permission: string): boolean {
  const state: unknown = ctx.state;
  const read = z.object({ userAbility: abilitySchema }).safeParse(state);
  return read.success && read.data.userAbility.can(permission);
}
