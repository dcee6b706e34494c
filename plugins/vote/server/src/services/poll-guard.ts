import type { Actor, AuditTrail } from '@modu/participation/contracts';
import { z } from 'zod';
import { POLL_UID } from '../../../contracts';
import { canonicalJson, CanonicalJsonError } from '../../../domain/src';
import type { DocumentAct, DocumentGuard, PollDocuments, PollVersion } from '../repositories/poll-documents';
import type { OpenedPolls } from './opened-polls';

/** What a manifest is made of. The introduction is not in it and may be corrected. */
const FROZEN = ['title', 'slug', 'ballotDesign', 'opensAt', 'closesAt', 'tiers', 'sealed'] as const;

type FrozenField = (typeof FROZEN)[number];

/** These make something new, or bring back what was published. */
const HARMLESS: ReadonlySet<string> = new Set(['create', 'clone', 'discardDraft']);

const paramsSchema = z.object({
  documentId: z.string().optional(),
  locale: z.union([z.string(), z.array(z.string())]).nullish(),
  status: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});

const titled = z.object({ documentId: z.string(), title: z.string().nullish() });
const resultSchema = z.union([z.object({ documentId: z.string(), entries: z.array(titled) }), titled]);

interface Parts {
  readonly documents: Pick<PollDocuments, 'find' | 'defaultLocale'>;
  readonly opened: Pick<OpenedPolls, 'byId'>;
  readonly audit: Pick<AuditTrail, 'record'>;
  /** The administrator whose request this is; `null` for the system and for anybody else. */
  readonly actor: () => Actor | null;
  /** Makes the error that the content manager shows; `fields` is empty when the act itself is refused. */
  readonly refusal: (fields: readonly FrozenField[]) => Error;
}

function parseIfJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // Not JSON, so it is compared as the text it is.
    return value;
  }
}

/** One way to write a value, whether it comes from a form, a script or the database. */
function comparable(field: FrozenField, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return String(value.getTime());
  if ((field === 'opensAt' || field === 'closesAt') && typeof value === 'string')
    return String(Date.parse(value));
  try {
    return canonicalJson(field === 'ballotDesign' || field === 'tiers' ? parseIfJson(value) : value);
  } catch (error) {
    if (error instanceof CanonicalJsonError) return 'not JSON';
    throw error;
  }
}

function changedFields(
  data: Readonly<Record<string, unknown>>,
  published: PollVersion | undefined,
): readonly FrozenField[] {
  return FROZEN.filter(
    (field) =>
      data[field] !== undefined && comparable(field, data[field]) !== comparable(field, published?.[field]),
  );
}

/** Keeps the documents of opened polls as they were, and writes down what administrators do to polls. */
export function createPollGuard(parts: Parts): DocumentGuard {
  const { documents, opened, audit } = parts;

  async function before({ action, params }: DocumentAct): Promise<void> {
    if (HARMLESS.has(action)) return;
    const { documentId, locale, status, data = {} } = paramsSchema.parse(params);
    if (documentId === undefined || (await opened.byId(documentId)) === null) return;
    if (action !== 'update' && action !== 'publish') throw parts.refusal([]);
    const published = await documents.find(documentId, 'published');
    const isPublishing = action === 'publish' || status === 'published';
    const drafts = isPublishing ? await documents.find(documentId, 'draft') : [];
    const named = locale ?? (await documents.defaultLocale());
    const locales = named === '*' ? drafts.map((draft) => draft.locale) : [named].flat();
    const fields = locales.flatMap((one) => {
      const draft = drafts.find((version) => version.locale === one);
      return changedFields(
        { ...draft, ...data },
        published.find((version) => version.locale === one),
      );
    });
    if (fields.length > 0) throw parts.refusal([...new Set(fields)]);
  }

  async function after({ action }: DocumentAct, result: unknown): Promise<void> {
    const actor = parts.actor();
    if (actor === null) return;
    const read = resultSchema.safeParse(result);
    // Strapi answers `null` when there was nothing to change; then nothing happened.
    if (!read.success) return;
    const [first] = 'entries' in read.data ? read.data.entries : [read.data];
    await audit.record({
      actor,
      action: `poll.${action}`,
      subject: { type: POLL_UID, id: read.data.documentId, label: first?.title ?? '' },
    });
  }

  return { before, after };
}
