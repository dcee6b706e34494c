import type { EditableQuestionnaire } from '../../../contracts';
import { isConsentComplete, readRetention } from '../../../domain/src';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';

/** What the draft of a survey says about personal data. */
export async function draftPrivacy(
  documents: Pick<SurveyDocumentRepository, 'findDraftById'>,
  documentId: string,
): Promise<EditableQuestionnaire['privacy']> {
  const document = await documents.findDraftById(documentId);
  if (document === null) return { consent: [], retention: null };
  const retention = readRetention(document.privacy);
  return {
    consent: [...document.texts]
      .filter(([, own]) => isConsentComplete(own.consent))
      .map(([locale]) => locale),
    retention: retention === 'unreadable' ? null : retention,
  };
}
