import type { Actor, AuditTrail, Locale } from '@modu/participation/contracts';
import { inFours } from '@modu/participation/page-kit';
import {
  SURVEY_UID,
  type PersonalAnswers,
  type ResponsePage,
  type ResponseSummary,
  type SingleResponse,
} from '../../../contracts';
import {
  commentKey,
  describeAnswer,
  isJsonObject,
  isList,
  own,
  readFiles,
  titleOf,
  type JsonValue,
  type Question,
} from '../../../domain/src';
import type { ResponseRepository, StoredResponse } from '../repositories/responses';
import type { SurveyDocumentRepository } from '../repositories/survey-documents';
import type { PersonalData } from './personal-data';
import { readReceiptNumber } from './secrets';
import { textsIn } from './survey-state';
import type { Surveys, Version } from './surveys';

export interface SurveyResponsesParts {
  readonly responses: ResponseRepository;
  readonly surveys: Surveys;
  readonly personalData: PersonalData;
  readonly documents: SurveyDocumentRepository;
  readonly audit: () => AuditTrail;
  readonly actor: () => Actor;
}

export interface SurveyResponses {
  page(documentId: string, page: number, pageSize: number): Promise<ResponsePage>;
  /** `null` when this survey has no such response. */
  find(documentId: string, number: string, locale: Locale): Promise<SingleResponse | null>;
  /** Its personal answers in words. Every look is written down. `null` when this survey has no such response. */
  readPersonal(documentId: string, number: string, locale: Locale): Promise<PersonalAnswers | null>;
}

const summaryOf = (response: StoredResponse, version: Version): ResponseSummary => ({
  number: response.number,
  submittedAt: response.submittedAt.toISOString(),
  version: version.number,
  locale: response.locale,
});

export type AnswerInWords = SingleResponse['answers'][number];

/** Files at any depth: a panel may ask for some, too. */
function filesIn(value: JsonValue | undefined): AnswerInWords['files'] {
  if (isList(value)) {
    const here = readFiles(value);
    return here.length > 0 ? here : value.flatMap(filesIn);
  }
  return isJsonObject(value) ? Object.values(value).flatMap(filesIn) : [];
}

/** What was answered, in words, in the order of the questionnaire. */
export function answersInWords(
  { questionnaire }: Pick<Version, 'questionnaire'>,
  answers: StoredResponse['answers'],
  locale: Locale,
  isWanted: (question: Question) => boolean = () => true,
): readonly AnswerInWords[] {
  return questionnaire.questions
    .filter((question) => question.type !== 'html' && isWanted(question))
    .map((question) => {
      const comment = own(answers, commentKey(question.name));
      const words = typeof comment === 'string' ? comment : '';
      return {
        name: question.name,
        title: titleOf(question, locale),
        files: filesIn(own(answers, question.name)),
        lines: describeAnswer(question, own(answers, question.name), locale, words),
      };
    });
}

const isOpen = ({ isPersonal }: Question): boolean => !isPersonal;

const retentionOf = ({ rights: { retention } }: StoredResponse): SingleResponse['retention'] =>
  retention === null ? null : { act: retention.act, at: retention.at.toISOString() };

export function createSurveyResponses(parts: SurveyResponsesParts): SurveyResponses {
  const { responses, surveys, personalData } = parts;

  async function versionOf({ versionId }: StoredResponse): Promise<Version> {
    const version = await surveys.version(versionId);
    if (version === null) throw new Error(`A response points to version ${versionId}, which is not there`);
    return version;
  }
  async function byNumber(documentId: string, written: string): Promise<StoredResponse | null> {
    const number = readReceiptNumber(written);
    return number === null ? null : responses.findByNumber(documentId, number);
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
      const response = await byNumber(documentId, writtenNumber);
      if (response === null) return null;
      const version = await versionOf(response);
      return {
        ...summaryOf(response, version),
        answers: answersInWords(version, response.answers, locale, isOpen),
        hasPersonal: (await personalData.namesOf(response.id)).length > 0,
        retention: retentionOf(response),
      };
    },
    async readPersonal(documentId, writtenNumber, locale) {
      const response = await byNumber(documentId, writtenNumber);
      if (response === null) return null;
      const version = await versionOf(response);
      const document = await parts.documents.findDraftById(documentId);
      const label = document === null ? documentId : textsIn(document, locale).title;
      // First: nobody looks without its being known.
      await parts.audit().record({
        actor: parts.actor(),
        action: 'responses.readPersonal',
        subject: { type: SURVEY_UID, id: documentId, label },
        details: { number: inFours(response.number) },
      });
      const answers = await personalData.of(response.id);
      return { answers: answersInWords(version, answers, locale, ({ isPersonal }) => isPersonal) };
    },
  };
}
