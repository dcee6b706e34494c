import { adminApi } from '@strapi/strapi/admin';
import { z } from 'zod';
import type { AuditPage } from '../../../contracts';

const pageSchema: z.ZodType<AuditPage> = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      actor: z.object({ id: z.number().nullable(), name: z.string() }),
      action: z.string(),
      subject: z.object({ type: z.string(), id: z.string(), label: z.string() }),
      details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
});

const replySchema = z.object({ data: pageSchema });

interface AuditQuery {
  readonly page: string;
  readonly pageSize: string;
  readonly action?: string | undefined;
}

const auditApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getParticipationAudit: build.query<AuditPage, AuditQuery>({
      query: (params) => ({ url: '/participation/audit', config: { params } }),
      transformResponse: (reply: unknown) => replySchema.parse(reply).data,
      // Acts happen while the page is elsewhere: coming back shows them.
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useGetParticipationAuditQuery: useAuditPage } = auditApi;
