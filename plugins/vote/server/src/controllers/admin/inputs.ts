import type { Context } from 'koa';
import { z } from 'zod';
import type { CodeKind } from '@modu/participation/contracts';
import type { NewCodeBatch } from '../../../../contracts';
import { VoteError } from '../../errors';

const paramsSchema = z.object({ documentId: z.string().regex(/^[A-Za-z0-9]{1,64}$/u) });

const MOST: Readonly<Record<CodeKind, number>> = { invitation: 100_000, onsite: 2_000 };

const batchSchema = z
  .strictObject({
    count: z.number().int().min(1),
    label: z.string().trim().min(1).max(200),
    kind: z.enum(['invitation', 'onsite']).default('invitation'),
  })
  .refine(({ count, kind }) => count <= MOST[kind], { path: ['count'], message: 'Too many for one batch' });

function parse<Value>(schema: z.ZodType<Value>, input: unknown): Value {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  throw new VoteError('requestInvalid', z.prettifyError(read.error), { issues: read.error.issues });
}

/** @throws VoteError `requestInvalid` */
export const documentIdOf = (ctx: Context): string => parse(paramsSchema, ctx.params).documentId;

/** @throws VoteError `requestInvalid` */
export const codeBatchOf = (ctx: Context): NewCodeBatch =>
  parse(batchSchema, Reflect.get(ctx.request, 'body'));
