import type { Core } from '@strapi/strapi';
import type { CitizenSection } from '@modu/participation/contracts';
import { participation, siteTimeZone } from '../participation-gateway';
import { strapiConnection, strapiTransaction } from '../repositories/connection';
import { createDraftRepository } from '../repositories/drafts';
import { createResponseRepository } from '../repositories/responses';
import { createSurveyDocumentRepository } from '../repositories/survey-documents';
import { createVersionRepository } from '../repositories/versions';
import { currentActor } from './actor';
import { createDrafts, type Drafts } from './drafts';
import { createPublicResults, type PublicResultsService } from './public-results';
import { createPublishing, type Publishing } from './publishing';
import { createReceipts, type Receipts } from './receipts';
import { createResponseExports, type ResponseExports } from './response-exports';
import { createSubmissions, type ForeignCheck, type Submissions } from './submissions';
import { createSurveyList } from './survey-list';
import { createSurveyResponses, type SurveyResponses } from './survey-responses';
import { createSurveyResults, type SurveyResultsService } from './survey-results';
import { createSurveySummaries, type SurveySummaries } from './survey-summaries';
import { createSurveys, type Surveys } from './surveys';

export interface SurveyServices {
  readonly surveys: Surveys;
  readonly publishing: Publishing;
  readonly drafts: Drafts;
  readonly submissions: Submissions;
  readonly receipts: Receipts;
  readonly publicResults: PublicResultsService;
  readonly list: CitizenSection['list'];
  readonly summaries: SurveySummaries;
  readonly results: SurveyResultsService;
  readonly responses: SurveyResponses;
  readonly exports: ResponseExports;
}

/** survey-core takes most of a second to load; most sites never need it. */
const checkForeignLazily: ForeignCheck = async (...given) => {
  const { checkWithSurveyCore } = await import('../adapters/survey-core');
  return checkWithSurveyCore(...given);
};

/** Wires the parts together, once for each Strapi instance. */
function createServices(strapi: Core.Strapi): SurveyServices {
  const now = (): Date => new Date();
  const timeZone = (): string => siteTimeZone(strapi);
  const connection = strapiConnection(strapi);
  const documents = createSurveyDocumentRepository(strapi);
  const versions = createVersionRepository(connection, strapiTransaction(strapi));
  const responses = createResponseRepository(connection, participation(strapi, 'storage'));
  const surveys = createSurveys({ documents, versions, now });
  const drafts = createDrafts({ drafts: createDraftRepository(connection), responses, surveys, now });
  const site = () => participation(strapi, 'site');
  const summaries = createSurveySummaries({ documents, versions, responses, surveys, site, now });
  const counting = { responses, surveys, timeZone };
  return {
    surveys,
    drafts,
    summaries,
    publishing: createPublishing({ documents, versions, now }),
    submissions: createSubmissions({
      surveys,
      drafts,
      versions,
      responses,
      checkForeign: checkForeignLazily,
    }),
    receipts: createReceipts(responses, surveys),
    publicResults: createPublicResults(counting, now),
    list: createSurveyList({ surveys, responses, now }),
    results: createSurveyResults({ ...counting, summaries, versions }),
    responses: createSurveyResponses({ responses, surveys }),
    exports: createResponseExports({
      responses,
      versions,
      summaries,
      audit: () => participation(strapi, 'audit'),
      actor: () => currentActor(strapi),
      now,
      timeZone,
    }),
  };
}

const instances = new WeakMap<Core.Strapi, SurveyServices>();

/** One set of services a Strapi instance. */
export function surveyServices(strapi: Core.Strapi): SurveyServices {
  const known = instances.get(strapi);
  if (known !== undefined) return known;
  const made = createServices(strapi);
  instances.set(strapi, made);
  return made;
}
