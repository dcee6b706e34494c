import type { Actor, AuditTrail } from '@modu/participation/contracts';
import { inFours } from '@modu/participation/page-kit';
import { SURVEY_UID } from '../../../contracts';
import type { ResponseRepository } from '../repositories/responses';
import type { DownloadedFile, Files } from './files';
import { readReceiptNumber } from './secrets';
import type { SurveySummaries } from './survey-summaries';

export interface FileDownloadParts {
  readonly files: Files;
  readonly responses: ResponseRepository;
  readonly summaries: SurveySummaries;
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
}

export interface FileDownloads {
  /**
   * A file of a response, for an administrator. Leaves an entry in the audit trail, without the file's name: people put
   * names of people into those.
   *
   * @returns `null` when this survey has no such response, or the response no such file
   */
  begin(documentId: string, writtenNumber: string, id: string): Promise<DownloadedFile | null>;
}

export const createFileDownloads = (parts: FileDownloadParts): FileDownloads => ({
  async begin(documentId, writtenNumber, id) {
    const number = readReceiptNumber(writtenNumber);
    const response = number === null ? null : await parts.responses.findByNumber(documentId, number);
    const survey = await parts.summaries.find(documentId, 'ko');
    if (response === null || survey === null) return null;
    const file = await parts.files.openOfResponse(response.id, id);
    if (file === null) return null;
    try {
      await parts.audit().record({
        actor: parts.actor(),
        action: 'files.read',
        subject: { type: SURVEY_UID, id: documentId, label: survey.title },
        details: { number: inFours(response.number), file: id },
      });
    } catch (error) {
      // What cannot be written down is not handed out.
      file.content.destroy();
      throw error;
    }
    return file;
  },
});
