import { z } from 'zod';
import type { ImportReply, ReadTables, WrittenWorkbook } from '../../../contracts';
import {
  isJsonObject,
  questionnaireLimits,
  toJson,
  type JsonObject,
  type JsonValue,
} from '../../../domain/src';
import { ASSUMED, LOST, REFUSALS } from '../../../domain/src/imports/report';

export const writtenWorkbook: z.ZodType<WrittenWorkbook> = z.object({ content: z.base64() });

export const readTables: z.ZodType<ReadTables> = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['notAWorkbook', 'oldOrLocked', 'broken', 'tooLarge', 'unclosedCell']),
    line: z.number().optional(),
  }),
]);

export const json = z.unknown().transform((value, context): JsonValue => {
  const read = toJson(value, questionnaireLimits);
  if (read !== undefined) return read;
  context.addIssue('is too large or nested too deeply');
  return z.NEVER;
});

const questionnaire = json.transform((value, context): JsonObject => {
  if (isJsonObject(value)) return value;
  context.addIssue('is no questionnaire');
  return z.NEVER;
});

/** JSON leaves out what is undefined. */
const line = z
  .number()
  .optional()
  .transform((value): number | undefined => value);

const noteOf = <const Code extends readonly string[]>(codes: Code) =>
  z.object({
    code: z.enum(codes),
    place: z.string(),
    line,
    what: z.string(),
    detail: z.string(),
  });

export const importReply: z.ZodType<ImportReply> = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    questionnaire,
    report: z.object({
      taken: z.object({
        pages: z.number(),
        questions: z.number(),
        texts: z.number(),
        conditions: z.number(),
        languages: z.array(z.string()),
      }),
      assumed: z.array(noteOf(ASSUMED)),
      lost: z.array(noteOf(LOST)),
    }),
  }),
  z.object({
    ok: z.literal(false),
    refusal: z.object({ code: z.enum(REFUSALS), line, what: z.string() }),
  }),
]);
