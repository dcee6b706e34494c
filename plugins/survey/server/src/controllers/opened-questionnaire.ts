import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { contentRights, type ContentRights } from '../content-rights';
import { notAllowed, notFound } from '../errors';
import { surveyServices } from '../services';
import type { DraftQuestionnaire } from '../services/editing';
import { documentIdOf } from './input';

export interface OpenedQuestionnaire {
  readonly documentId: string;
  readonly draft: DraftQuestionnaire;
  readonly rights: ContentRights;
}

/** @throws ForbiddenError before anybody without the right learns whether there is such a survey */
export async function opened(
  strapi: Core.Strapi,
  ctx: Context,
  right: keyof ContentRights,
): Promise<OpenedQuestionnaire> {
  const ability: unknown = ctx.state.userAbility;
  if (!contentRights(strapi, ability)[right]) throw notAllowed();
  const documentId = documentIdOf(ctx);
  const draft = await surveyServices(strapi).editing.find(documentId);
  if (draft === null) throw notFound('survey');
  const rights = contentRights(strapi, ability, draft.entries);
  if (!rights[right]) throw notAllowed();
  return { documentId, draft, rights };
}

/** Drafts are nobody else's business, and old ones nobody's. */
export function answer(ctx: Context, data: unknown): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data };
}
