import type {
  Actor,
  AuditTrail,
  CitizenSite,
  CodeBatch,
  InvitationCodes,
  LocalizedText,
} from '@modu/participation/contracts';
import { stringify } from 'csv-stringify/sync';
import { POLL_UID, type CreatedCodeBatch, type NewCodeBatch } from '../../../contracts';
import { pollState, textIn, type LocalText } from '../../../domain/src';
import { VoteError } from '../errors';
import type { PollDocuments } from '../repositories/poll-documents';
import type { OpenedPolls } from './opened-polls';
import { pathOf } from './poll-summary';
import { textOf } from './poll-versions';
import { scopeOf } from './scope';

/** Strapi service `plugin::vote.codes`. */
export interface CodeBatches {
  /** @throws VoteError `pollUnknown`, `pollClosed` */
  create(pollDocumentId: string, wanted: NewCodeBatch, actor: Actor): Promise<CreatedCodeBatch>;
  list(pollDocumentId: string): Promise<readonly CodeBatch[]>;
}

interface Parts {
  readonly documents: Pick<PollDocuments, 'find'>;
  readonly opened: OpenedPolls;
  readonly codes: InvitationCodes;
  readonly audit: Pick<AuditTrail, 'record'>;
  readonly site: Pick<CitizenSite, 'address'>;
  /** Scheme and host under which citizens reach this server. */
  readonly origin: () => string;
  readonly now: () => Date;
}

/**
 * One line for a letter each: the code, and where to type it. The code is no part of the address, for
 * addresses end up in histories, logs and the headers sent to other sites.
 */
const toCsv = (codes: readonly string[], address: string): string =>
  stringify(
    codes.map((code) => ({ code, address })),
    { header: true, columns: ['code', 'address'], record_delimiter: 'windows' },
  );

/** A text in each language, the other one standing in. */
const inBoth = (text: LocalText, fallback: string): LocalizedText => ({
  ko: textIn(text, 'ko')?.text ?? fallback,
  en: textIn(text, 'en')?.text ?? fallback,
});

export function createCodeBatches(parts: Parts): CodeBatches {
  async function identify(pollId: string): Promise<{ slug: string; title: LocalizedText }> {
    const poll = await parts.opened.byId(pollId);
    if (poll !== null) {
      if (pollState(poll.times, parts.now()) === 'closed')
        throw new VoteError('pollClosed', 'The poll has closed. Nobody could use the codes.');
      const { slug, title } = poll.manifest.poll;
      return { slug, title: inBoth(title, slug) };
    }
    const versions = await parts.documents.find(pollId, 'draft');
    const slug = versions[0]?.slug ?? '';
    if (versions.length === 0) throw new VoteError('pollUnknown', 'There is no such poll.');
    return { slug, title: inBoth(textOf(versions, 'title'), slug) };
  }

  return {
    async create(pollDocumentId, { count, label, kind = 'invitation' }, actor) {
      const { slug, title } = await identify(pollDocumentId);
      const scope = scopeOf(pollDocumentId);
      const { batch, codes } = await parts.codes.createBatch(scope, { count, label, kind });
      await parts.audit.record({
        actor,
        action: 'codes.create',
        subject: { type: POLL_UID, id: pollDocumentId, label: title.ko },
        details: { count, label, kind },
      });
      const address = `${parts.origin()}${parts.site.address('ko', pathOf(slug))}`;
      const name = `${slug}-${kind === 'onsite' ? 'slips' : 'codes'}-${batch.id.slice(0, 8)}`;
      return {
        batch,
        csv: toCsv(codes, address),
        filename: `${name}.csv`,
        ...(kind === 'onsite'
          ? { sheet: { html: parts.codes.sheet({ codes, title, address }), filename: `${name}.html` } }
          : {}),
      };
    },
    list: (pollDocumentId) => parts.codes.listBatches(scopeOf(pollDocumentId)),
  };
}
