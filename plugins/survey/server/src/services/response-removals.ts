import type { Actor, AuditTrail } from '@modu/participation/contracts';
import { inFours } from '@modu/participation/page-kit';
import { SURVEY_UID } from '../../../contracts';
import type { RemovalRepository } from '../repositories/removals';
import type { ResponseRepository } from '../repositories/responses';
import type { Files } from './files';
import { readReceiptNumber } from './secrets';
import type { SurveySummaries } from './survey-summaries';

export interface ResponseRemovalParts {
  readonly responses: ResponseRepository;
  readonly removals: RemovalRepository;
  readonly files: Files;
  readonly summaries: SurveySummaries;
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
}

export interface ResponseRemovals {
  /**
   * Takes a response away for good, with its personal answers and files, when somebody without a code asks for it (PIPA
   * article 36, GDPR article 17). Leaves an entry in the audit trail with the receipt number.
   *
   * @returns whether this survey had such a response
   */
  remove(documentId: string, writtenNumber: string): Promise<boolean>;
}

export const createResponseRemovals = (parts: ResponseRemovalParts): ResponseRemovals => ({
  async remove(documentId, writtenNumber) {
    const number = readReceiptNumber(writtenNumber);
    const response = number === null ? null : await parts.responses.findByNumber(documentId, number);
    const survey = await parts.summaries.find(documentId, 'ko');
    if (response === null || survey === null) return false;
    const kept = await parts.files.filesOf(response.id);
    // First: what cannot be written down is not done.
    await parts.audit().record({
      actor: parts.actor(),
      action: 'responses.remove',
      subject: { type: SURVEY_UID, id: documentId, label: survey.title },
      details: { number: inFours(response.number) },
    });
    const isRemoved = await parts.removals.withdraw(documentId, response.id);
    await parts.files.discard(kept.map(({ id }) => id));
    return isRemoved;
  },
});
