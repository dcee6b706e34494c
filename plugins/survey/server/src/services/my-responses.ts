import type { Locale } from '@modu/participation/contracts';
import { inFours } from '@modu/participation/page-kit';
import { joinAnswers, own } from '../../../domain/src';
import type { RemovalRepository } from '../repositories/removals';
import type { ResponseRepository, StoredResponse } from '../repositories/responses';
import type { Files } from './files';
import type { PersonalData } from './personal-data';
import { isSameHash, readNumberAndCode, type ReceiptCodes } from './receipt-codes';
import { answersInWords, type AnswerInWords } from './survey-responses';
import { textsIn } from './survey-state';
import type { Survey, Surveys, Version } from './surveys';

export type Lookup =
  | { readonly kind: 'found'; readonly response: StoredResponse; readonly version: Version }
  /** Its owner or its time took it away. */
  | { readonly kind: 'removed' }
  /** No such number, or another code: which of both is nobody's to know. */
  | { readonly kind: 'unknown' };

export type FoundResponse = Lookup & { kind: 'found' };

/** One's own response, in words. */
export interface OwnResponse {
  readonly number: string;
  readonly submittedAt: Date;
  readonly version: number;
  readonly answers: readonly AnswerInWords[];
  readonly retention: StoredResponse['rights']['retention'];
}

/** The file a citizen takes home (GDPR articles 15 and 20; PIPA articles 35 and 35-2). */
export interface OwnResponseFile {
  readonly survey: string;
  readonly number: string;
  readonly submittedAt: string;
  readonly questionnaireVersion: number;
  readonly language: string;
  readonly answers: readonly {
    readonly question: string;
    readonly title: string;
    /** As it was sent: SurveyJS's own values. */
    readonly value: unknown;
    readonly inWords: readonly string[];
    readonly isPersonal: boolean;
  }[];
}

export interface MyResponses {
  find(survey: Survey, number: string, code: string): Promise<Lookup>;
  show(found: FoundResponse, locale: Locale): Promise<OwnResponse>;
  file(survey: Survey, found: FoundResponse, locale: Locale): Promise<OwnResponseFile>;
  /** Takes the response back for good, with everything that belongs to it. */
  withdraw(survey: Survey, found: FoundResponse): Promise<void>;
}

export interface MyResponsesParts {
  readonly responses: ResponseRepository;
  readonly removals: RemovalRepository;
  readonly personalData: PersonalData;
  readonly files: Files;
  readonly codes: ReceiptCodes;
  readonly surveys: Surveys;
}

export function createMyResponses(parts: MyResponsesParts): MyResponses {
  const { responses, removals, personalData, files, codes, surveys } = parts;

  async function allAnswers({ response }: FoundResponse) {
    return joinAnswers({ open: response.answers, personal: await personalData.of(response.id) });
  }

  return {
    async find(survey, writtenNumber, writtenCode) {
      const read = readNumberAndCode(writtenNumber, writtenCode);
      if (read === null) return { kind: 'unknown' };
      const hash = codes.hashOf(read.number, read.code);
      const response = await responses.findByNumber(survey.documentId, read.number);
      if (response === null)
        return { kind: (await removals.wasRemoved(survey.documentId, hash)) ? 'removed' : 'unknown' };
      const { codeHash } = response.rights;
      if (codeHash === null || !isSameHash(codeHash, hash)) return { kind: 'unknown' };
      const version = await surveys.version(response.versionId);
      if (version === null)
        throw new Error(`A response points to version ${response.versionId}, which is not there`);
      return { kind: 'found', response, version };
    },

    async show(found, locale) {
      const { number, submittedAt, rights } = found.response;
      return {
        number,
        submittedAt,
        version: found.version.number,
        answers: answersInWords(found.version, await allAnswers(found), locale),
        retention: rights.retention,
      };
    },

    async file(survey, found, locale) {
      const { response, version } = found;
      const answers = await allAnswers(found);
      const personal = new Set(
        version.questionnaire.questions.flatMap(({ name, isPersonal }) => (isPersonal ? [name] : [])),
      );
      return {
        survey: textsIn(survey, locale).title,
        number: inFours(response.number),
        submittedAt: response.submittedAt.toISOString(),
        questionnaireVersion: version.number,
        language: response.locale,
        answers: answersInWords(version, answers, locale).map(({ name, title, lines }) => ({
          question: name,
          title,
          value: own(answers, name) ?? null,
          inWords: lines,
          isPersonal: personal.has(name),
        })),
      };
    },

    async withdraw({ documentId }, { response }) {
      const kept = await files.filesOf(response.id);
      // Pressed twice, it is gone all the same.
      await removals.withdraw(documentId, response.id);
      await files.discard(kept.map(({ id }) => id));
    },
  };
}
