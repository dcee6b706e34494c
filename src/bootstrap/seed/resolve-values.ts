import { resolveDate } from './relative-date';
import type { SeedValues } from './seed-file';

/** What a content type says of one attribute. */
interface AttributeShape {
  readonly type: string;
  readonly target?: string;
}

export interface SeedContext {
  readonly now: Date;
  /** Document id of what was seeded before, by content type and slug. */
  readonly documentIdOf: (uid: string, slug: string) => string | undefined;
}

function resolveValue(name: string, value: unknown, shape: AttributeShape, context: SeedContext): unknown {
  if (typeof value !== 'string') return value;
  if (shape.type === 'datetime') return resolveDate(value, context.now);
  if (shape.type !== 'relation' || shape.target === undefined) return value;
  const documentId = context.documentIdOf(shape.target, value);
  if (documentId === undefined)
    throw new Error(`${name} names "${value}", which is not among ${shape.target}.`);
  return documentId;
}

/**
 * Turns what a seed says into what Strapi saves: relative dates into instants, slugs of related documents
 * into their ids. Everything else stays as it is written.
 *
 * @throws Error when a content type lacks the attribute, or a relation leads nowhere.
 */
export function resolveValues(
  values: SeedValues,
  attributes: Readonly<Record<string, AttributeShape>>,
  context: SeedContext,
): SeedValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const shape = attributes[name];
      if (shape === undefined) throw new Error(`There is no attribute "${name}".`);
      return [name, resolveValue(name, value, shape, context)];
    }),
  );
}
