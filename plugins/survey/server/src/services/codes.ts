import type {
  Actor,
  AuditTrail,
  CitizenSite,
  CodeBatch,
  InvitationCodes,
} from '@modu/participation/contracts';
import { stringify } from 'csv-stringify/sync';
import { SURVEY_UID, type CreatedCodeBatch, type NewCodeBatch } from '../../../contracts';
import { surveyClosed } from '../errors';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import { scopeOf } from './scope';
import { surveyState, textsIn } from './survey-state';

/** Invitation codes of a survey, in batches. */
export interface CodeBatches {
  /**
   * Makes codes and writes down who did. `null` when there is no such survey.
   *
   * @throws ApplicationError when the survey has closed: nobody could use them
   */
  create(documentId: string, wanted: NewCodeBatch): Promise<CreatedCodeBatch | null>;
  list(documentId: string): Promise<readonly CodeBatch[]>;
}

export interface CodeBatchesParts {
  readonly documents: SurveyDocumentRepository;
  readonly codes: () => InvitationCodes;
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
  readonly addressOf: CitizenSite['address'];
  /** Scheme and host under which citizens reach this server. */
  readonly origin: () => string;
  readonly now: () => Date;
}

/**
 * One line for a letter each: the code, where to type it, and a link for an e-mail or a QR code in which it is written
 * already. Whoever follows the link still has to press the button: a look at an address uses nothing up.
 */
const toCsv = (codes: readonly string[], address: string): string =>
  stringify(
    codes.map((code) => ({ code, address, link: `${address}?code=${encodeURIComponent(code)}` })),
    { header: true, columns: ['code', 'address', 'link'], record_delimiter: 'windows' },
  );

export function createCodeBatches(parts: CodeBatchesParts): CodeBatches {
  const { documents } = parts;
  return {
    async create(documentId, { count, label }) {
      const published = await documents.findPublishedById(documentId);
      // Letters are printed before a survey is published.
      const survey = published ?? (await documents.findDraftById(documentId));
      if (survey === null) return null;
      if (surveyState(survey, parts.now()) === 'closed') throw surveyClosed();
      const { batch, codes } = await parts.codes().createBatch(scopeOf(documentId), { count, label });
      await parts.audit().record({
        actor: parts.actor(),
        action: 'codes.create',
        subject: { type: SURVEY_UID, id: documentId, label: textsIn(survey, 'ko').title },
        details: { count, label },
      });
      const address = `${parts.origin()}${parts.addressOf('ko', `/surveys/${survey.slug}`)}`;
      const filename = `${survey.slug}-codes-${batch.id.slice(0, 8)}.csv`;
      return { batch, csv: toCsv(codes, address), filename };
    },
    list: (documentId) => parts.codes().listBatches(scopeOf(documentId)),
  };
}
