import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MAX_BROUGHT_BYTES, type WrittenWorkbook } from '../../../contracts';
import { tableLimits } from '../../../domain/src/tabular/csv';
import { readTableFile } from '../adapters/spreadsheets/read-table-file';
import { writeWorkbook } from '../adapters/spreadsheets/write-workbook';
import { IMPORT_KINDS, importQuestionnaire } from '../services/questionnaire-imports';
import { read } from './input';
import { answer, opened } from './opened-questionnaire';

const content = z.base64().max(Math.ceil(MAX_BROUGHT_BYTES / 3) * 4);

const tablesBody = z.strictObject({ content });

const importBody = z.strictObject({ kind: z.enum(IMPORT_KINDS), content });

const workbookBody = z.strictObject({
  name: z.string().max(100),
  rows: z
    .array(z.array(z.string().max(32_767)).max(100))
    .max(tableLimits.rows)
    .refine(
      (rows) => rows.reduce((count, { length }) => count + length, 0) <= tableLimits.cells,
      'too many cells',
    ),
});

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

/** Files for and from other programs, for the questionnaire's editor: see `contracts/editing.ts`. Nothing is kept. */
export const questionnaireFiles = ({ strapi }: { strapi: Core.Strapi }) => ({
  async workbook(ctx: Context): Promise<void> {
    await opened(strapi, ctx, 'read');
    const sheet = read(workbookBody, ctx.request.body);
    const bytes = writeWorkbook({ sheets: [sheet] });
    const written: WrittenWorkbook = { content: Buffer.from(bytes).toString('base64') };
    answer(ctx, written);
  },

  async tables(ctx: Context): Promise<void> {
    await opened(strapi, ctx, 'update');
    answer(ctx, readTableFile(bytesOf(read(tablesBody, ctx.request.body).content), 'table'));
  },

  async import(ctx: Context): Promise<void> {
    await opened(strapi, ctx, 'update');
    const { kind, content: base64 } = read(importBody, ctx.request.body);
    answer(ctx, importQuestionnaire(kind, bytesOf(base64)));
  },
});
