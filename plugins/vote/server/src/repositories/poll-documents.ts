import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { POLL_UID } from '../../../contracts';

/** Everything that changes documents; reading is nobody's business here. */
const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
  'clone',
]);

/** What Strapi hands to the work of a transaction, as far as it is used here; its own type says `any`. */
interface Transaction {
  readonly onCommit: (callback: () => void) => void;
}

const instant = z.union([z.string(), z.date()]).transform((value) => new Date(value).toISOString());

const versionSchema = z.object({
  documentId: z.string(),
  locale: z.string().nullish(),
  title: z.string().nullish(),
  slug: z.string().nullish(),
  introduction: z.string().nullish(),
  ballotDesign: z.unknown(),
  opensAt: instant.nullish(),
  closesAt: instant.nullish(),
  tiers: z.unknown(),
  sealed: z.boolean().nullish(),
});

/** A poll in one language, draft or published. Nothing in it is checked beyond its types. */
export type PollVersion = Readonly<z.infer<typeof versionSchema>>;

export type VersionStatus = 'draft' | 'published';

/** An act on poll documents, before Strapi does it. */
export interface DocumentAct {
  readonly action: string;
  readonly params: unknown;
}

export interface DocumentGuard {
  /** Throws when the act is not allowed. Runs within the transaction of the act. */
  before(act: DocumentAct): Promise<void>;
  /** Runs once the act is durable. */
  after(act: DocumentAct, result: unknown): Promise<void>;
}

export interface PollDocuments {
  /** One poll in all its languages; empty when there is no such version. */
  find(documentId: string, status: VersionStatus): Promise<readonly PollVersion[]>;
  findAll(status: VersionStatus): Promise<readonly PollVersion[]>;
  /** The language that is meant where none is named. */
  defaultLocale(): Promise<string>;
  /** Lets `guard` see every act on polls, whoever does it. */
  watch(guard: DocumentGuard): void;
}

const localesSchema = z.looseObject({
  getDefaultLocale: z.custom<() => unknown>((value) => typeof value === 'function'),
});

export const createPollDocuments = (strapi: Core.Strapi): PollDocuments => ({
  async find(documentId, status) {
    const rows = await strapi.documents(POLL_UID).findMany({ filters: { documentId }, status, locale: '*' });
    return z.array(versionSchema).parse(rows);
  },

  async findAll(status) {
    const rows = await strapi.documents(POLL_UID).findMany({ status, locale: '*', sort: 'createdAt:desc' });
    return z.array(versionSchema).parse(rows);
  },

  async defaultLocale() {
    const locales = localesSchema.parse(strapi.plugin('i18n').service('locales'));
    return z.string().parse(await locales.getDefaultLocale());
  },

  watch(guard) {
    strapi.documents.use(async (context, next) => {
      if (context.uid !== POLL_UID || !WRITES.has(context.action)) return next();
      const act = { action: context.action, params: context.params };
      return strapi.db.transaction(async ({ onCommit }: Transaction) => {
        await guard.before(act);
        const result = await next();
        // What is rolled back did not happen, and is not written down.
        onCommit(() => {
          guard.after(act, result).catch((error: unknown) => {
            strapi.log.error(error);
          });
        });
        return result;
      });
    });
  },
});
