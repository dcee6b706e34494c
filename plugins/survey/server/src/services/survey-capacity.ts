import type { Locale } from '@modu/participation/contracts';
import type { SurveyCapacity } from '../../../contracts';
import { offersOf, titleOf, valueInWords } from '../../../domain/src';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import type { Capacity } from './capacity';
import type { Surveys } from './surveys';

export interface SurveyCapacityParts {
  readonly documents: SurveyDocumentRepository;
  readonly surveys: Surveys;
  readonly capacity: Capacity;
}

export interface SurveyCapacities {
  /** How full a survey is, for administrators. `null` when it is not published or nothing is limited. */
  of(documentId: string, locale: Locale): Promise<SurveyCapacity | null>;
}

export const createSurveyCapacities = (parts: SurveyCapacityParts): SurveyCapacities => ({
  async of(documentId, locale) {
    const document = await parts.documents.findPublishedById(documentId);
    const survey = document === null ? null : await parts.surveys.find(document.slug);
    if (survey === null) return null;
    const { questionnaire } = survey.version;
    const offers = offersOf(questionnaire);
    const fillings = await parts.capacity.fillings(survey, (name) => offers.get(name) ?? []);
    if (fillings === null) return null;
    const limited = questionnaire.questions.filter(({ name }) =>
      fillings.cells.some(({ question }) => question === name),
    );
    return {
      ...fillings.survey,
      quotas: limited.map((question) => ({
        question: question.name,
        title: titleOf(question, locale),
        cells: fillings.cells
          .filter((cell) => cell.question === question.name)
          .map(({ value, responses, limit }) => ({
            value,
            text: valueInWords(question, value, locale),
            responses,
            limit,
          })),
      })),
    };
  },
});
