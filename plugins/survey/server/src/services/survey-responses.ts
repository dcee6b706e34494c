import type { Locale } from '@modu/participation/contracts';
import type { ResponsePage, ResponseSummary, SingleResponse } from '../../../contracts';
import { commentKey, describeAnswer, own, titleOf } from '../../../domain/src';
import type { ResponseRepository, StoredResponse } from '../repositories/responses';
import { readReceiptNumber } from './secrets';
import type { Surveys, Version } from './surveys';

export interface SurveyResponsesParts {
  readonly responses: ResponseRepository;
  readonly surveys: Surveys;
}

export interface SurveyResponses {
  page(documentId: string, page: number, pageSize: number): Promise<ResponsePage>;
  /** `null` when this survey has no such response. */
  find(documentId: string, number: string, locale: Locale): Promise<SingleResponse | null>;
}

const summaryOf = (response: StoredResponse, version: Version): ResponseSummary => ({
  number: response.number,
  submittedAt: response.submittedAt.toISOString(),
  version: version.number,
  locale: response.locale,
});

/** What was answered, in words, in the order of the questionnaire. */
export function answersInWords(
  { questionnaire }: Pick<Version, 'questionnaire'>,
  answers: StoredResponse['answers'],
  locale: Locale,
): SingleResponse['answers'] {
  return questionnaire.questions
    .filter(({ type }) => type !== 'html')
    .map((question) => {
      const comment = own(answers, commentKey(question.name));
      const words = typeof comment === 'string' ? comment : '';
      return {
        name: question.name,
        title: titleOf(question, locale),
        lines: describeAnswer(question, own(answers, question.name), locale, words),
      };
    });
}

export function createSurveyResponses({ responses, surveys }: SurveyResponsesParts): SurveyResponses {
  async function versionOf({ versionId }: StoredResponse): Promise<Version> {
    const version = await surveys.version(versionId);
    if (version === null) throw new Error(`A response points to version ${versionId}, which is not there`);
    return version;
  }
  return {
    async page(documentId, page, pageSize) {
      const found = await responses.page(documentId, page, pageSize);
      const summaries = found.map(async (response) => summaryOf(response, await versionOf(response)));
      return {
        responses: await Promise.all(summaries),
        total: await responses.count(documentId),
        page,
        pageSize,
      };
    },
    async find(documentId, writtenNumber, locale) {
      const number = readReceiptNumber(writtenNumber);
      const response = number === null ? null : await responses.findByNumber(documentId, number);
      if (response === null) return null;
      const version = await versionOf(response);
      return { ...summaryOf(response, version), answers: answersInWords(version, response.answers, locale) };
    },
  };
}
