import type { QuestionnaireProblem } from '../../../domain/src';
import { publicationRefused } from '../errors';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import type { VersionRepository } from '../repositories/versions';
import { forbiddingProblems } from './forbidding-problems';
import { hashOfQuestionnaire } from './questionnaire-hash';

export interface Publishing {
  /**
   * Freezes the questionnaire of a survey that is being published.
   *
   * @throws ValidationError with `details.problems`; the publication is undone then
   */
  freeze(documentId: string): Promise<void>;
}

export interface PublishingParts {
  readonly documents: SurveyDocumentRepository;
  readonly versions: VersionRepository;
  readonly now: () => Date;
}

function scheduleProblems(opensAt: Date | null, closesAt: Date | null): readonly QuestionnaireProblem[] {
  if (opensAt === null || closesAt === null || opensAt < closesAt) return [];
  return [{ severity: 'error', code: 'closesBeforeOpening', path: '', question: undefined, params: {} }];
}

export const createPublishing = ({ documents, versions, now }: PublishingParts): Publishing => ({
  async freeze(documentId) {
    const document = await documents.findPublishedById(documentId);
    // Publishing a language that has no draft publishes nothing.
    if (document === null) return;
    const { questionnaire, opensAt, closesAt } = document;
    const forbidding = [...scheduleProblems(opensAt, closesAt), ...forbiddingProblems(questionnaire)];
    if (forbidding.length > 0) throw publicationRefused(forbidding);
    const hash = hashOfQuestionnaire(questionnaire);
    if (hash === null) throw new TypeError('A questionnaire without problems is no JSON');
    await versions.freeze({ surveyId: documentId, hash, questionnaire, publishedAt: now() });
  },
});
