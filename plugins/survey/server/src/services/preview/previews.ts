import { createHash, randomBytes } from 'node:crypto';
import { SYSTEM_ACTOR } from '@modu/participation/contracts';
import { z } from 'zod';
import type { PreviewReply, PreviewWish } from '../../../../contracts';
import { readAnswers, type Answers } from '../../../../domain/src';
import { surveyPaths } from '../../pages/survey-paths';
import type { SurveyDocument } from '../../repositories/survey-documents';
import { readDataKeys } from '../data-keys';
import { createKeeping } from '../keeping';
import type { Drafts } from '../drafts';
import type { ServiceParts } from '../service-parts';
import type { Survey, Surveys } from '../surveys';
import { createPreviewDrafts, type PreviewDrafts } from './preview-drafts';
import { readDraft, type ReadDraft } from './preview-document';
import {
  previewDocuments,
  previewFileStore,
  previewPersonal,
  previewRemovals,
  previewResponses,
  previewVersions,
} from './preview-tables';

const PURPOSE = 'survey:preview';
const LINK_LIFETIME_MS = 14 * 24 * 60 * 60 * 1000;
/** Drafts read at the same time; each may hold two million letters. */
const READ_KEPT = { maxAgeMs: 10 * 60 * 1000, maxEntries: 20 };
/** Stands where the hash of a statement would, for pages that are shown in the middle. */
const AGREED = 'preview';

const sealedSchema = z.object({
  documentId: z.string(),
  until: z.number(),
  hasHighContrast: z.boolean().default(false),
});

type Sealed = z.infer<typeof sealedSchema>;

/** What a preview itself asks of the services it is shown by. */
interface Shown {
  readonly surveys: Surveys;
  readonly drafts: Drafts;
}

export type FoundPreview<Services> =
  /** An address of something published, or of nothing. */
  | { readonly kind: 'none' }
  /** The link has run out or was cut, or the survey was deleted. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly reason: (ReadDraft & { ok: false })['reason'] }
  | { readonly kind: 'preview'; readonly services: Services; readonly hasHighContrast: boolean };

/**
 * Drafts on the citizen site, by the very services and pages of what is published, on tables that forget. Answers on their
 * way are in the memory of this node: at another node of a cluster, the preview begins anew.
 */
export interface Previews<Services> {
  open(slug: string): Promise<FoundPreview<Services>>;
  /** `null` when there is no such survey. */
  make(documentId: string, wanted: PreviewWish): Promise<PreviewReply | null>;
  /** Cuts every link to this draft that was made until now, with whatever is open by it. */
  revoke(documentId: string): Promise<void>;
  /** A draft that no page can show is no failure of the site, but those who run it may want to know. */
  failed(error: unknown): void;
}

/** Everything as it is, but for what would be stored, sent or counted. */
function previewParts(
  parts: ServiceParts,
  memory: PreviewDrafts,
  { document, version }: ReadDraft & { ok: true },
): ServiceParts {
  const key = `preview:${randomBytes(32).toString('base64')}`;
  return {
    ...parts,
    ...memory,
    documents: previewDocuments(document),
    versions: previewVersions(version),
    responses: previewResponses(memory.drafts),
    participations: { hasAnswered: () => Promise.resolve(false) },
    counters: { find: () => Promise.resolve(null), recount: () => Promise.resolve() },
    personal: previewPersonal,
    removals: previewRemovals,
    consents: { keep: () => Promise.resolve(), find: () => Promise.resolve(null) },
    fileStore: previewFileStore(parts.fileStore),
    cleanImage: () => Promise.resolve('clean'),
    dataKeys: () => readDataKeys(key),
    // Nobody has to work for what is not stored, and it is not counted against their network.
    proof: () => ({ ...parts.proof(), verify: () => Promise.resolve(true) }),
    mail: () => ({ isOn: () => false, send: () => Promise.resolve('failed') }),
    audit: () => ({ ...parts.audit(), record: () => Promise.resolve() }),
    actor: () => SYSTEM_ACTOR,
    // What an unpublished questionnaire makes survey-core do is not found out at the citizens' expense.
    foreignChecks: {
      check: (_questionnaire, sent) => Promise.resolve({ ok: true, answers: readAnswers(sent) ?? {} }),
      trial: () => Promise.resolve(null),
      close: () => Promise.resolve(),
    },
  };
}

/** Another text, title or setting is another preview. */
const fingerprint = (slug: string, draft: SurveyDocument): string =>
  createHash('sha256')
    .update(JSON.stringify([slug, draft, [...draft.texts]]))
    .digest('hex');

/** A draft that somebody is in the middle of. @returns its token */
async function begun({ drafts }: Shown, survey: Survey, answers: Answers): Promise<string> {
  const token = await drafts.begin(survey, null);
  const first = await drafts.find(survey, token);
  if (first.kind === 'draft' && survey.version.consent !== 'none') await drafts.decide(first.draft, AGREED);
  const agreed = await drafts.find(survey, token);
  if (agreed.kind === 'draft') await drafts.save(agreed.draft, { ...agreed.draft.answers, ...answers });
  return token;
}

export function createPreviews<Services extends Shown>(
  parts: ServiceParts,
  wire: (parts: ServiceParts) => Services,
): Previews<Services> {
  const { documents, previewLinks, sealing, addressOf, now } = parts;
  const memory = createPreviewDrafts(now);
  const kept = createKeeping<FoundPreview<Services>>(now, READ_KEPT);

  function read(slug: string, draft: SurveyDocument, hasHighContrast: boolean): FoundPreview<Services> {
    const reading = readDraft(draft, slug, now());
    return reading.ok
      ? { kind: 'preview', services: wire(previewParts(parts, memory, reading)), hasHighContrast }
      : { kind: 'unreadable', reason: reading.reason };
  }

  /** When the links that were made so far stopped being good, in milliseconds; 0 for never. */
  const cutAt = async (documentId: string): Promise<number> =>
    (await previewLinks.revokedAt(documentId))?.getTime() ?? 0;

  async function isGood({ documentId, until }: Sealed): Promise<boolean> {
    return until > now().getTime() && until - LINK_LIFETIME_MS > (await cutAt(documentId));
  }

  async function open(slug: string): Promise<FoundPreview<Services>> {
    if (!slug.startsWith('~')) return { kind: 'none' };
    const sealed = sealedSchema.safeParse(sealing().unseal(PURPOSE, slug.slice(1)));
    if (!sealed.success) return { kind: 'none' };
    const { documentId, hasHighContrast } = sealed.data;
    const draft = (await isGood(sealed.data)) ? await documents.findDraftById(documentId) : null;
    if (draft === null) return { kind: 'gone' };
    return kept.get(fingerprint(slug, draft), () => Promise.resolve(read(slug, draft, hasHighContrast)));
  }

  return {
    open,

    failed: (error) => {
      parts.report(error);
    },

    revoke: (documentId) => previewLinks.revoke(documentId, now()),

    async make(documentId, { locale, page, answers, hasHighContrast = false }) {
      if ((await documents.findDraftById(documentId)) === null) return null;
      // Made in the very moment in which others are cut, it is not one of them.
      const made = Math.max(now().getTime(), (await cutAt(documentId)) + 1);
      const slugOf = (more: Partial<Sealed>): string =>
        `~${sealing().seal(PURPOSE, { documentId, until: made + LINK_LIFETIME_MS, ...more })}`;
      const sharedPath = addressOf(locale, surveyPaths.start(slugOf({})));
      const slug = slugOf(hasHighContrast ? { hasHighContrast } : {});
      const path = addressOf(locale, surveyPaths.start(slug));
      const found = page === undefined && answers === undefined ? null : await open(slug);
      const services = found?.kind === 'preview' ? found.services : null;
      const survey = services === null ? null : await services.surveys.find(slug);
      // What cannot be shown says so at its start; what a script shows has no pages of its own.
      if (services === null || survey?.version.isNative !== true) return { path, sharedPath };
      const token = await begun(services, survey, readAnswers(answers ?? {}) ?? {});
      return { path: addressOf(locale, surveyPaths.page(slug, token, page ?? 0)), sharedPath };
    },
  };
}
