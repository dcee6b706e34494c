import type { ResponseRepository } from '../repositories/responses';
import type { PersonalData } from './personal-data';
import { readReceiptNumber } from './secrets';
import type { Survey, Surveys } from './surveys';

export interface Receipt {
  readonly number: string;
  /** Number of the questionnaire version that was answered. */
  readonly version: number;
  /** How many questions were answered. */
  readonly questions: number;
}

export interface Receipts {
  /** `null` when this survey has no response under that number. */
  find(survey: Survey, writtenNumber: string): Promise<Receipt | null>;
}

export const createReceipts = (
  responses: ResponseRepository,
  surveys: Surveys,
  personalData: Pick<PersonalData, 'namesOf'>,
): Receipts => ({
  async find(survey, writtenNumber) {
    const number = readReceiptNumber(writtenNumber);
    const response = number === null ? null : await responses.findByNumber(survey.documentId, number);
    const version = response === null ? null : await surveys.version(response.versionId);
    if (response === null || version === null) return null;
    const names = new Set(version.questionnaire.questions.map(({ name }) => name));
    const answered = [...Object.keys(response.answers), ...(await personalData.namesOf(response.id))];
    const questions = answered.filter((name) => names.has(name)).length;
    return { number: response.number, version: version.number, questions };
  },
});
