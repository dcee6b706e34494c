import type { ApiDescription } from '../../../contracts';

const errorSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code: { type: 'string' }, message: { type: 'string' } },
    },
  },
};

/** OpenAPI 3.1 description of what a script may call below the base path, put together from all plugins. */
export const describeApi = (basePath: string, parts: readonly ApiDescription[]): unknown => ({
  openapi: '3.1.0',
  info: {
    title: 'Modu participation',
    version: '1',
    description:
      'Surveys and votes of this site. Requests from other origins are refused; send JSON from a server or from a page of this site.',
  },
  servers: [{ url: basePath }],
  paths: Object.assign({}, ...parts.map((part) => part.paths)) as Record<string, unknown>,
  components: {
    schemas: Object.assign({ Error: errorSchema }, ...parts.map((part) => part.schemas ?? {})) as Record<
      string,
      unknown
    >,
  },
});
