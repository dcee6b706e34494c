import type { Context } from 'koa';
import { z } from 'zod';
import { invalidInput } from '../errors';

export const localeQuery = z.object({ locale: z.enum(['ko', 'en']).default('ko') });

export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

const documentParams = z.object({ documentId: z.string().min(1).max(64) });

/** SHA-256 of a questionnaire's text, hex. */
export const revision = z.string().regex(/^[0-9a-f]{64}$/u);

/** Names of what was read and accepted. */
export const acknowledged = z.array(z.string().max(200)).max(500);

/**
 * Reads something untrusted.
 *
 * @throws ValidationError that names the fields
 */
export function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw invalidInput(result.error);
  return result.data;
}

export const documentIdOf = (ctx: Context): string =>
  read(documentParams, Reflect.get(ctx, 'params')).documentId;
